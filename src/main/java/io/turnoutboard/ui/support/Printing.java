package io.turnoutboard.ui.support;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.print.PageLayout;
import javafx.print.PageOrientation;
import javafx.print.Paper;
import javafx.print.Printer;
import javafx.print.PrinterJob;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Prints papers and pictures through the dialog of the system, in which copies and both sides are chosen. Whatever comes
 * of it is told on the FX thread; it never throws. For the FX thread.
 */
public final class Printing {
    /** What came of it. */
    public enum Outcome {
        PRINTED,
        /** Somebody closed the dialog. */
        CANCELLED,
        NO_PRINTER,
        FAILED
    }

    private static final Logger LOG = LoggerFactory.getLogger(Printing.class);
    private static final double POINTS_PER_INCH = 72;
    private static final double DOTS_PER_INCH = 300;

    private final Tasks tasks;

    public Printing(Tasks tasks) {
        this.tasks = tasks;
    }

    /** A PDF file, page by page, true to size on A4. */
    public void pages(byte[] pdf, @Nullable Window owner, Consumer<Outcome> told) {
        start(owner, job -> sheets(pdf, job), told);
    }

    /** One picture on one sheet of A4, as large as it goes. */
    public void picture(Image picture, @Nullable Window owner, Consumer<Outcome> told) {
        start(owner, job -> sheet(picture, job), told);
    }

    /** What is printed once a printer is chosen; true where the printer took all of it. */
    @FunctionalInterface
    private interface Sheets {
        boolean print(PrinterJob job) throws Exception;
    }

    private void start(@Nullable Window owner, Sheets sheets, Consumer<Outcome> told) {
        Consumer<Throwable> failed = cause -> {
            LOG.error("Printing failed", cause);
            told.accept(Outcome.FAILED);
        };
        tasks.run(
                () -> Optional.ofNullable(PrinterJob.createPrinterJob()),
                job -> job.ifPresentOrElse(
                        found -> ask(found, owner, sheets, told, failed), () -> told.accept(Outcome.NO_PRINTER)),
                failed);
    }

    private void ask(
            PrinterJob job, @Nullable Window owner, Sheets sheets, Consumer<Outcome> told, Consumer<Throwable> failed) {
        try {
            if (!job.showPrintDialog(owner)) {
                job.cancelJob();
                told.accept(Outcome.CANCELLED);
                return;
            }
        } catch (RuntimeException e) {
            // the dialog is the system's: whatever it does not like must not end the program
            failed.accept(e);
            return;
        }
        tasks.run(
                () -> sheets.print(job) && job.endJob(),
                taken -> told.accept(taken ? Outcome.PRINTED : Outcome.FAILED),
                failed);
    }

    private static boolean sheets(byte[] pdf, PrinterJob job) throws Exception {
        try (PdfPages pages = new PdfPages(pdf)) {
            for (int page = 0; page < pages.count(); page++) {
                double width = pages.width(page);
                double height = pages.height(page);
                PageLayout layout = layout(job.getPrinter(), width, height);
                Image drawn = pages.drawn(page, width / POINTS_PER_INCH * DOTS_PER_INCH);
                PrintPlace place = PrintPlace.edgeOnEdge(width, height, layout.getLeftMargin(), layout.getTopMargin());
                if (!job.printPage(layout, placed(drawn, place))) {
                    return false;
                }
            }
            return true;
        }
    }

    private static boolean sheet(Image picture, PrinterJob job) {
        PageLayout layout = layout(job.getPrinter(), picture.getWidth(), picture.getHeight());
        PrintPlace place = PrintPlace.fitted(
                picture.getWidth(), picture.getHeight(), layout.getPrintableWidth(), layout.getPrintableHeight());
        return job.printPage(layout, placed(picture, place));
    }

    private static PageLayout layout(Printer printer, double width, double height) {
        PageOrientation orientation =
                PrintPlace.isLandscape(width, height) ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT;
        return printer.createPageLayout(Paper.A4, orientation, Printer.MarginType.HARDWARE_MINIMUM);
    }

    private static ImageView placed(Image picture, PrintPlace place) {
        ImageView view = new ImageView(picture);
        view.setFitWidth(place.width());
        view.setFitHeight(place.height());
        view.setTranslateX(place.x());
        view.setTranslateY(place.y());
        return view;
    }
}
