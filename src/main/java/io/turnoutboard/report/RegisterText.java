package io.turnoutboard.report;

import io.turnoutboard.domain.ledger.Hash;
import io.turnoutboard.domain.text.Formats;
import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.domain.turnout.Board;
import io.turnoutboard.domain.turnout.PaperStanding;
import io.turnoutboard.service.paper.PaperWords;
import java.util.ArrayList;
import java.util.List;

/** The register of papers as plain text for a terminal: a line a number, by letterhead. */
public final class RegisterText {
    private final Messages messages;

    public RegisterText(Messages messages) {
        this.messages = messages;
    }

    /** The text, its lines ended by {@code \n}. */
    public String write(Board board) {
        List<String> lines = new ArrayList<>();
        Formats formats = messages.formats();
        List<PaperStanding> papers = PaperStanding.all(board);
        lines.add(messages.text(
                "paper.register.title",
                board.election().ward().name(),
                formats.paperDate(board.election().date()),
                formats.count(papers.size())));
        lines.add("");
        if (papers.isEmpty()) {
            lines.add(messages.text("paper.register.empty"));
            return String.join("\n", lines) + "\n";
        }
        TextTable table = new TextTable("lllllll");
        table.row(
                messages.text("paper.column.number"),
                messages.text("paper.column.kind"),
                messages.text("paper.column.cut-off"),
                messages.text("paper.column.issued"),
                messages.text("paper.column.signer"),
                messages.text("paper.column.hash"),
                messages.text("paper.column.standing"));
        table.rule();
        PaperWords words = new PaperWords(messages, board);
        papers.forEach(paper -> table.row(
                paper.paper().number().text(),
                words.kind(paper),
                words.cutOff(paper),
                words.issued(paper),
                words.signer(paper),
                paper.paper().hash().map(Hash::shortForm).orElse(""),
                words.standing(paper)));
        lines.addAll(table.lines());
        return String.join("\n", lines) + "\n";
    }
}
