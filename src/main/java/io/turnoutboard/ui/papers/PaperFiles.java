package io.turnoutboard.ui.papers;

import io.turnoutboard.domain.paper.PaperNumber;
import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.service.paper.PaperFile;
import io.turnoutboard.ui.support.Printing;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        save(List.of(new SaveForm("pdf", "papers.save.pdf", file::bytes)), name, owner, told);
    }

    /** Asks where to and in which of the forms, and saves it; {@code name} is without the ending of a form. */
    void save(List<SaveForm> forms, String name, @Nullable Window owner, Consumer<Said> told) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(messages.text("papers.save.title"));
        chooser.setInitialFileName(name);
        Map<FileChooser.ExtensionFilter, SaveForm> filters = new LinkedHashMap<>();
        forms.forEach(form -> filters.put(
                new FileChooser.ExtensionFilter(messages.text(form.textKey()), "*." + form.ending()), form));
        chooser.getExtensionFilters().addAll(filters.keySet());
        File chosen = chooser.showSaveDialog(owner);
        if (chosen != null) {
            SaveForm form = SaveForm.of(
                    chosen.getName(), forms, Optional.ofNullable(filters.get(chooser.getSelectedExtensionFilter())));
            write(form, form.path(chosen.toPath()), told);
        }
    }

    void write(SaveForm form, Path path, Consumer<Said> told) {
        services.tasks()
                .run(
                        () -> Files.write(path, form.bytes().call()),
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
