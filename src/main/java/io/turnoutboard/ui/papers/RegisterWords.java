package io.turnoutboard.ui.papers;

import io.turnoutboard.domain.election.Election;
import io.turnoutboard.domain.ledger.PersonId;
import io.turnoutboard.domain.paper.PaperNumber;
import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.domain.turnout.Board;
import io.turnoutboard.domain.turnout.PaperStanding;
import io.turnoutboard.domain.turnout.RegisteredPaper;
import io.turnoutboard.domain.turnout.Tally;
import io.turnoutboard.service.paper.PaperWords;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All that is known of a number, line by line. */
record RegisterWords(Messages messages, Board board) {
    String title(PaperStanding standing) {
        return messages.text(
                "papers.detail.title",
                new PaperWords(messages, board).kind(standing),
                standing.paper().number().text());
    }

    List<String> lines(PaperStanding standing) {
        List<String> lines = new ArrayList<>();
        RegisteredPaper paper = standing.paper();
        lines.add(messages.text("papers.detail.cutOff", moment(paper.reserved().time())));
        lines.add(origin("papers.detail.taken", paper.origin(), paper.seq()));
        paper.issue().ifPresent(made -> {
            lines.add(origin("papers.detail.issued", made.origin(), made.seq()));
            lines.add(messages.text("papers.detail.signer", new PaperWords(messages, board).signer(standing)));
            made.report()
                    .replaces()
                    .map(PaperNumber::text)
                    .ifPresent(old -> lines.add(messages.text("papers.detail.replaces", old)));
            lines.add(messages.text(
                    "papers.detail.hash", made.report().proof().hash().toString()));
        });
        paper.voiding().ifPresent(made -> {
            lines.add(origin("papers.detail.voided", made.origin(), made.seq()));
            lines.add(messages.text("papers.detail.reason", made.reason()));
        });
        standing.replacedBy()
                .map(PaperNumber::text)
                .ifPresent(later -> lines.add(messages.text("papers.detail.replacedBy", later)));
        return lines;
    }

    /** The figures that are others now, old and new. */
    List<String> changes(PaperStanding standing) {
        return new PaperWords(messages, board).changes(standing);
    }

    private String origin(String key, Tally.Origin origin, long seq) {
        return messages.text(
                key,
                moment(origin.sealedAt()),
                person(origin.author()),
                messages.formats().count(seq));
    }

    private String person(PersonId id) {
        return Optional.of(id)
                .flatMap(board.registry()::person)
                .map(person -> person.name())
                .orElse(id.value());
    }

    private String moment(Instant at) {
        Election election = board.election();
        LocalDateTime local = election.localTime(at);
        return messages.text(
                "papers.detail.moment",
                messages.formats().time(local.toLocalTime()),
                messages.formats().shortDate(local.toLocalDate()));
    }
}
