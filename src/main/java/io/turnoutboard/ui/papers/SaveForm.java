package io.turnoutboard.ui.papers;

import io.turnoutboard.domain.paper.PaperKind;
import io.turnoutboard.domain.paper.PaperRequest;
import io.turnoutboard.domain.turnout.Board;
import io.turnoutboard.service.paper.PaperFile;
import io.turnoutboard.service.paper.PaperTables;
import java.nio.charset.StandardCharsets;
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
record SaveForm(String ending, String textKey, Callable<byte[]> bytes) {
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

    /** The paper itself, and where it has figures these for a spreadsheet. */
    static List<SaveForm> of(PaperFile file, PaperRequest request, Board board, PaperTables tables) {
        SaveForm pdf = new SaveForm("pdf", "papers.save.pdf", file::bytes);
        return request.kind() == PaperKind.BLANK
                ? List.of(pdf)
                : List.of(
                        pdf,
                        new SaveForm("xlsx", "papers.save.xlsx", () -> tables.xlsx(request, board)),
                        new SaveForm("csv", "papers.save.semicolons", () -> csv(tables.csv(request, board, ';'))),
                        new SaveForm("csv", "papers.save.commas", () -> csv(tables.csv(request, board, ','))));
    }

    private static byte[] csv(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
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
