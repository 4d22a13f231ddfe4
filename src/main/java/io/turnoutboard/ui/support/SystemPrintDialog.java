package io.turnoutboard.ui.support;

import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import javax.print.PrintServiceLookup;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.print.attribute.standard.DialogOwner;
import javax.print.attribute.standard.DialogTypeSelection;
import javax.print.attribute.standard.JobName;
import javax.print.attribute.standard.MediaSizeName;

/** The dialog of the system where it has one (Windows, macOS), and Java's own elsewhere, above every window. */
final class SystemPrintDialog implements PrintDialog {
    @Override
    public Printing.Outcome print(PrintSheets sheets, String name) throws PrinterException {
        if (PrintServiceLookup.lookupPrintServices(null, null).length == 0) {
            return Printing.Outcome.NO_PRINTER;
        }
        PrinterJob job = PrinterJob.getPrinterJob();
        job.setJobName(name);
        job.setPageable(sheets.pages());
        PrintRequestAttributeSet wishes = new HashPrintRequestAttributeSet();
        wishes.add(MediaSizeName.ISO_A4);
        wishes.add(new JobName(name, null));
        wishes.add(DialogTypeSelection.NATIVE);
        wishes.add(new DialogOwner());
        if (!job.printDialog(wishes)) {
            return Printing.Outcome.CANCELLED;
        }
        job.print(wishes);
        return Printing.Outcome.PRINTED;
    }
}
