package io.turnoutboard.report.paper;

import io.turnoutboard.domain.ledger.Checkpoint;
import io.turnoutboard.domain.paper.PaperRequest;
import io.turnoutboard.domain.text.Language;
import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.domain.turnout.Board;
import io.turnoutboard.domain.turnout.DayEnd;
import io.turnoutboard.domain.turnout.DayEndCheck;
import io.turnoutboard.domain.turnout.PublicBoard;
import io.turnoutboard.service.DayEndWords;
import io.turnoutboard.service.LogWords;
import io.turnoutboard.service.paper.TurnoutSentence;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The paper that ends a day: when it was closed and by whom, what was accepted, the last figures, the register of papers,
 * and a table in which those who hand over and those who receive sign.
 */
final class HandoverPaper {
    private static final Messages VIETNAMESE = Messages.of(Language.VIETNAMESE);

    /** Field by field: a line that breaks anywhere else could not be typed in again. */
    private final List<String> checkpoint;

    private final Board board;
    private final PaperRequest request;
    private final PaperFigures figures;

    /** @param checkpoint the one that the paper bears; none for a draft */
    HandoverPaper(PaperRequest request, Board board, Optional<Checkpoint> checkpoint) {
        this.checkpoint =
                checkpoint.map(signed -> List.of(signed.text().split(" "))).orElse(List.of());
        this.request = request;
        this.board = board;
        figures = new PaperFigures(board.election());
    }

    Map<String, Object> values() {
        PaperSheet sheets = new PaperSheet(figures);
        HandoverSheets made = new HandoverSheets(board, request.cutOff());
        Map<String, Object> values = figures.titled("Khóa sổ và bàn giao dữ liệu ngày bầu cử", request.cutOff());
        Optional<DayEnd.Step> closing = board.end().closing();
        values.put(
                "closed",
                closing.map(step -> figures.moment(step.origin().madeAt())).orElse(""));
        values.put(
                "closer",
                closing.map(step -> new LogWords(VIETNAMESE, board)
                                .person(step.origin().author()))
                        .orElse(""));
        values.put("line", closing.map(step -> figures.count(step.seq())).orElse(""));
        values.put("sentence", TurnoutSentence.of(board, request.cutOff(), VIETNAMESE));
        values.put("doubts", doubts(closing));
        values.put("lines", figures.count(board.head().seq() + 1));
        values.put("issued", figures.count(board.papers().issues().size()));
        values.put(
                "voided",
                figures.count(board.papers().papers().stream()
                        .filter(paper -> paper.voiding().isPresent())
                        .count()));
        values.put("checkpointFields", checkpoint);
        values.put("masked", PublicBoard.of(board).masked().size());
        values.put("stations", sheets.values(made.stations()));
        values.put("papers", sheets.values(made.papers()));
        return values;
    }

    /** What was doubtful when the day was closed; the papers of afterwards are none of it. */
    private List<String> doubts(Optional<DayEnd.Step> closing) {
        if (closing.isEmpty()) {
            return List.of();
        }
        Board then = board.knownAt(closing.get().seq());
        DayEndCheck check = DayEndCheck.of(then, closing.get().origin().sealedAt());
        return new DayEndWords(VIETNAMESE, then).sentences(check.toAccept());
    }
}
