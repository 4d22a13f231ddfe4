package io.turnoutboard.ui.support;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;

/**
 * A form in which something may be saved.
 *
 * @param ending of the file's name, without the dot
 * @param textKey of the form's name in the dialog
 * @param bytes makes the file; called away from the FX thread
 */
public record SaveForm(String ending, String textKey, Callable<byte[]> bytes) {
    /** A PDF file. */
    public static SaveForm pdf(Callable<byte[]> bytes) {
        return new SaveForm("pdf", "save.pdf", bytes);
    }

    /**
     * The form that is meant: that of the name's own ending where it has one, else the chosen one, else the first. Of
     * two forms with one ending the chosen one.
     */
    static SaveForm of(String name, List<SaveForm> forms, Optional<SaveForm> chosen) {
        if (chosen.filter(form -> form.ends(name)).isPresent()) {
            return chosen.get();
        }
        return forms.stream()
                .filter(form -> form.ends(name))
                .findFirst()
                .or(() -> chosen)
                .orElse(forms.getFirst());
    }

    /** The path with the ending of this form. */
    Path path(Path chosen) {
        String name = chosen.getFileName().toString();
        return ends(name) ? chosen : chosen.resolveSibling(name + "." + ending);
    }

    private boolean ends(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith("." + ending);
    }
}
