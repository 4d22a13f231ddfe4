package io.turnoutboard.ui.papers;

import io.turnoutboard.domain.paper.PaperNumber;
import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.service.paper.PaperFile;
import io.turnoutboard.ui.support.Printing;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What is done with the file of a paper outside of the program: saved somewhere, or printed. */
final class PaperFiles {
    private static final Logger LOG = LoggerFactory.getLogger(PaperFiles.class);

    private final PapersServices services;
    private final Messages messages;
    private final Printing printing;

    /** What came of it, in a sentence. */
    record Said(String sentence, boolean failed) {}

    PaperFiles(PapersServices services, Messages messages) {
        this.services = services;
        this.messages = messages;
        printing = new Printing(services.tasks());
    }

    /** The name under which an issued paper is offered to be saved: its number without the signs that a name of a file must not have. */
    static String name(PaperNumber number) {
        return number.text().replace('/', '-').replace("Đ", "D") + ".pdf";
    }

    /** Asks where to, and saves the very bytes. */
    void save(PaperFile file, String name, @Nullable Window owner, Consumer<Said> told) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(messages.text("papers.save.title"));
        chooser.setInitialFileName(name);
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(messages.text("papers.save.pdf"), "*.pdf"));
        File chosen = chooser.showSaveDialog(owner);
        if (chosen != null) {
            Path path = chosen.getName().toLowerCase(Locale.ROOT).endsWith(".pdf")
                    ? chosen.toPath()
                    : chosen.toPath().resolveSibling(chosen.getName() + ".pdf");
            write(file, path, told);
        }
    }

    void write(PaperFile file, Path path, Consumer<Said> told) {
        services.tasks()
                .run(
                        () -> Files.write(path, file.bytes()),
                        written -> told.accept(new Said(messages.text("papers.save.done", written.toString()), false)),
                        cause -> {
                            LOG.error("A paper could not be saved", cause);
                            told.accept(new Said(messages.text("papers.save.failed", path.toString()), true));
                        });
    }

    void print(PaperFile file, String name, Consumer<Said> told) {
        printing.pages(
                file.bytes(),
                name,
                outcome -> told.accept(new Said(
                        messages.text("print.outcome." + outcome.name() + ".text"),
                        outcome == Printing.Outcome.FAILED || outcome == Printing.Outcome.NO_PRINTER)));
    }
}
