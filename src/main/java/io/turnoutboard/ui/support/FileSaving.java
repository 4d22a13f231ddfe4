package io.turnoutboard.ui.support;

import io.turnoutboard.domain.text.Messages;
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

/** What is done with a file outside of the program: saved where somebody chooses, or printed. For the FX thread. */
public final class FileSaving {
    private static final Logger LOG = LoggerFactory.getLogger(FileSaving.class);

    private final Tasks tasks;
    private final Messages messages;
    private final Printing printing;

    /** What came of it, in a sentence. */
    public record Said(String sentence, boolean failed) {}

    public FileSaving(Tasks tasks, Messages messages) {
        this.tasks = tasks;
        this.messages = messages;
        printing = new Printing(tasks);
    }

    /** Asks where to, and saves the very bytes; {@code name} is without the ending. */
    public void save(byte[] pdf, String name, @Nullable Window owner, Consumer<Said> told) {
        save(List.of(SaveForm.pdf(() -> pdf)), name, owner, told);
    }

    /** Asks where to and in which of the forms, and saves it; {@code name} is without the ending of a form. */
    public void save(List<SaveForm> forms, String name, @Nullable Window owner, Consumer<Said> told) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(messages.text("save.title"));
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

    private void write(SaveForm form, Path path, Consumer<Said> told) {
        tasks.run(
                () -> Files.write(path, form.bytes().call()),
                written -> told.accept(new Said(messages.text("save.done", written.toString()), false)),
                cause -> {
                    LOG.error("A file could not be saved", cause);
                    told.accept(new Said(messages.text("save.failed", path.toString()), true));
                });
    }

    public void print(byte[] pdf, String name, Consumer<Said> told) {
        printing.pages(
                pdf,
                name,
                outcome -> told.accept(new Said(
                        messages.text("print.outcome." + outcome.name() + ".text"),
                        outcome == Printing.Outcome.FAILED || outcome == Printing.Outcome.NO_PRINTER)));
    }
}
