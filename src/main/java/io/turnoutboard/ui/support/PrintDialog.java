package io.turnoutboard.ui.support;

import java.awt.print.PrinterException;

/** Where a printer, copies and sides are chosen, and the sheets handed to its queue. Blocks; not for the FX thread. */
@FunctionalInterface
interface PrintDialog {
    /**
     * @param name what the job is called in the queue
     * @throws PrinterException when the queue did not take all of it
     */
    Printing.Outcome print(PrintSheets sheets, String name) throws PrinterException;
}
