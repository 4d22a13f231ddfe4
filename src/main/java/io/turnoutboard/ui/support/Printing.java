package io.turnoutboard.ui.support;

import java.awt.image.BufferedImage;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.image.Image;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Prints papers and pictures through the dialog of the system, in which copies and both sides are chosen, one at a time.
 * What is told is what the printer's queue said; it never throws. For the FX thread; whatever waits does so elsewhere.
 *
 * <p>JavaFX's own print job is not used: it reports success before the queue has taken anything, and where AWT has no
 * screen its dialog says yes without being shown.
 */
public final class Printing {
    /** What came of it. */
    public enum Outcome {
        /** The queue of the printer has all of it. */
        PRINTED,
        /** Somebody closed the dialog. */
        CANCELLED,
        NO_PRINTER,
        FAILED
    }

    private static final Logger LOG = LoggerFactory.getLogger(Printing.class);

    private final Tasks tasks;
    private final PrintDialog dialog;
    private final AtomicBoolean busy = new AtomicBoolean();

    public Printing(Tasks tasks) {
        this(tasks, new SystemPrintDialog());
    }

    Printing(Tasks tasks, PrintDialog dialog) {
        this.tasks = tasks;
        this.dialog = dialog;
    }

    /** A PDF file, page by page, true to size, named in the printer's queue as given. */
    public void pages(byte[] pdf, String name, Consumer<Outcome> told) {
        start(() -> PrintSheets.ofPdf(pdf), name, told);
    }

    /** One picture on one sheet of A4, as large as it goes. */
    public void picture(Image picture, String name, Consumer<Outcome> told) {
        BufferedImage drawn = SwingFXUtils.fromFXImage(picture, null);
        start(() -> PrintSheets.ofPicture(drawn), name, told);
    }

    /** What is printed, made away from the FX thread. */
    @FunctionalInterface
    private interface Source {
        PrintSheets open() throws Exception;
    }

    /** While a dialog stands open another one is not opened: its first sheet would come out between those of the other. */
    private void start(Source source, String name, Consumer<Outcome> told) {
        if (!busy.compareAndSet(false, true)) {
            return;
        }
        tasks.run(
                () -> {
                    try (PrintSheets sheets = source.open()) {
                        return dialog.print(sheets, name);
                    }
                },
                outcome -> {
                    busy.set(false);
                    told.accept(outcome);
                },
                cause -> {
                    busy.set(false);
                    LOG.error("Printing failed", cause);
                    told.accept(Outcome.FAILED);
                });
    }
}
