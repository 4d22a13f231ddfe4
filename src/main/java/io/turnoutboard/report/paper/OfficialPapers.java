package io.turnoutboard.report.paper;

import io.turnoutboard.domain.ledger.Checkpoint;
import io.turnoutboard.domain.text.Language;
import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.domain.turnout.Board;
import io.turnoutboard.report.BoardCsv;
import io.turnoutboard.report.BoardReport;
import io.turnoutboard.service.paper.PaperPress;
import io.turnoutboard.service.paper.PaperRequest;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Makes every kind of official paper. */
public final class OfficialPapers implements PaperPress {
    private final PaperTemplates templates = new PaperTemplates();

    @Override
    public byte[] pdf(PaperRequest request, Board board, Optional<Checkpoint> checkpoint) {
        Map<String, Object> values = new HashMap<>(PaperHead.of(request, board, checkpoint));
        values.putAll(content(request, board));
        String xhtml = templates.fill(request.kind().id() + ".html", values);
        PaperIdentity identity = new PaperIdentity(
                String.valueOf(values.get("title")),
                String.valueOf(values.get("subject")),
                board.election().ward().issuer(),
                request.cutOff());
        return PaperPdf.write(xhtml, identity, figures(request, board));
    }

    private static Map<String, Object> content(PaperRequest request, Board board) {
        return switch (request.kind()) {
            case QUICK -> new QuickPaper(request, board).values();
            case MISSING -> new TablePapers(request, board).missing();
            case PROGRESS -> new TablePapers(request, board).progress();
            case RANKING -> new TablePapers(request, board).ranking();
        };
    }

    private static PaperAttachment figures(PaperRequest request, Board board) {
        String csv = new BoardCsv(Messages.of(Language.VIETNAMESE)).write(BoardReport.of(board, request.cutOff()));
        return new PaperAttachment("so-lieu.csv", "Số liệu của văn bản này", csv);
    }
}
