package io.turnoutboard.cli;

import io.turnoutboard.domain.ledger.PersonId;
import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.domain.turnout.Board;
import io.turnoutboard.domain.turnout.LeftWork;
import io.turnoutboard.domain.turnout.Member;
import io.turnoutboard.service.LeftWords;
import io.turnoutboard.service.LogWords;
import io.turnoutboard.service.OpenElection;
import io.turnoutboard.service.PeopleWords;
import java.time.Instant;
import java.util.List;

/** Prints who works on an election, and what those who have gone left behind. */
record PersonTable(OpenElection election, Terminal terminal) {
    void people() {
        Board board = board();
        PersonId present = election.people().present().value().id();
        PeopleWords words = new PeopleWords(messages(), board);
        for (Member member : board.registry().members()) {
            String key = member.id().equals(present) ? "cli.person.present" : "cli.person.line";
            String role = member.stations().isEmpty()
                    ? words.role(member.role())
                    : words.role(member.role()) + ", " + words.stations(member.stations());
            terminal.line(key, member.id().value(), member.name(), role + state(member, board));
        }
        int waiting = board.registry().roster().waiting().size();
        if (waiting > 0) {
            terminal.line("cli.person.waiting", messages().formats().count(waiting));
        }
    }

    private String state(Member member, Board board) {
        return member.withdrawn()
                .map(gone -> ", " + messages().text("cli.person.withdrawn", moment(gone.at(), board)))
                .orElse("");
    }

    void waiting() {
        Board board = board();
        LogWords words = new LogWords(messages(), board);
        List<LeftWork> waiting = board.registry().roster().waiting();
        for (LeftWork left : waiting) {
            terminal.line(
                    "cli.person.left",
                    Long.toString(left.seq()),
                    words.person(left.origin().author()),
                    moment(left.origin().madeAt(), board),
                    new LeftWords(messages(), board).text(left.body()),
                    messages().text("refusal." + left.why().code() + ".text"));
        }
        if (waiting.isEmpty()) {
            terminal.line("cli.person.nothing-left");
        }
    }

    private String moment(Instant at, Board board) {
        return messages().formats().paperMoment(board.election().localTime(at));
    }

    private Messages messages() {
        return terminal.messages();
    }

    private Board board() {
        return election.ledger().board().value();
    }
}
