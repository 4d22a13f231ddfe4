package io.turnoutboard.ui.papers;

import io.turnoutboard.domain.paper.PaperKind;
import io.turnoutboard.domain.paper.PaperNumber;
import io.turnoutboard.domain.paper.PaperRequest;
import io.turnoutboard.domain.turnout.Board;
import io.turnoutboard.service.paper.PaperFile;
import io.turnoutboard.service.paper.PaperTables;
import io.turnoutboard.ui.support.SaveForm;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Under which names and in which forms papers leave the program. */
final class PaperFiles {
    private PaperFiles() {}

    /** The name under which an issued paper is offered to be saved: its number without the signs that a name of a file must not have. */
    static String name(PaperNumber number) {
        return number.text().replace('/', '-').replace("Đ", "D");
    }

    /** The paper itself, and where it has figures these for a spreadsheet. */
    static List<SaveForm> forms(PaperFile file, PaperRequest request, Board board, PaperTables tables) {
        SaveForm pdf = SaveForm.pdf(file::bytes);
        return request.kind() == PaperKind.BLANK
                ? List.of(pdf)
                : List.of(
                        pdf,
                        new SaveForm("xlsx", "save.xlsx", () -> tables.xlsx(request, board)),
                        new SaveForm("csv", "save.semicolons", () -> csv(tables.csv(request, board, ';'))),
                        new SaveForm("csv", "save.commas", () -> csv(tables.csv(request, board, ','))));
    }

    private static byte[] csv(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
