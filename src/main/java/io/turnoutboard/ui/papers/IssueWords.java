package io.turnoutboard.ui.papers;

import io.turnoutboard.domain.paper.PaperNumber;
import io.turnoutboard.domain.paper.PaperRequest;
import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.domain.turnout.Board;
import io.turnoutboard.service.paper.IssueOutcome;
import io.turnoutboard.service.paper.PaperDesk;
import io.turnoutboard.service.paper.PaperWords;
import java.time.LocalDateTime;

/** What is asked before a paper is issued, and what is said of what came of it. */
record IssueWords(Messages messages, Board board) {
    String question(PaperRequest request, PaperNumber number) {
        LocalDateTime cutOff = board.election().localTime(request.cutOff());
        String what = messages.text(
                "papers.issue.question",
                PaperWords.kind(request.kind(), messages),
                number.text(),
                messages.formats().time(cutOff.toLocalTime()),
                messages.formats().shortDate(cutOff.toLocalDate()));
        return PaperDesk.replaced(request, board)
                .map(old -> messages.text("papers.issue.replaces", what, old.text()))
                .orElse(what);
    }

    String outcome(IssueOutcome outcome) {
        return switch (outcome) {
            case IssueOutcome.Issued issued -> issued(issued);
            case IssueOutcome.Refused(var code) ->
                messages.text("papers.issue.refused", reason(code, "refusal."), code);
            case IssueOutcome.Failed(var code, var taken) -> {
                String failed = messages.text("papers.issue.failed", reason(code, "paper."), code);
                yield taken.map(number -> messages.text("papers.issue.open", failed, number.text()))
                        .orElse(failed);
            }
        };
    }

    private String issued(IssueOutcome.Issued issued) {
        String words = messages.text(
                "papers.issue.done", issued.number().text(), messages.formats().count(issued.seq()));
        return issued.replaces()
                .map(old -> messages.text("papers.issue.replaced", words, old.text()))
                .orElse(words);
    }

    String reason(String code, String group) {
        String key = group + code + ".text";
        return messages.containsKey(key) ? messages.text(key) : code;
    }
}
