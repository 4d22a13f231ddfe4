package io.turnoutboard.ui.papers;

import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.domain.turnout.PaperStanding;
import io.turnoutboard.service.paper.PaperWords;
import io.turnoutboard.ui.control.SheetColumn;
import java.util.List;
import java.util.Locale;

/** One number of the register. */
record RegisterRow(PaperStanding standing, PaperWords words, String status) {
    static RegisterRow of(PaperStanding standing, PaperWords words, Messages messages) {
        return new RegisterRow(
                standing,
                words,
                messages.text("papers.status." + standing.status().name()));
    }

    static List<SheetColumn<RegisterRow>> columns() {
        return List.of(
                SheetColumn.words("number", 7, RegisterRow::number),
                SheetColumn.words("kind", 0, row -> row.words.kind(row.standing)),
                SheetColumn.words("cutOff", 5.2, row -> row.words.cutOff(row.standing)),
                SheetColumn.words("issued", 5.2, row -> row.words.issued(row.standing)),
                SheetColumn.wide("signer", 9.5, row -> row.words.signer(row.standing)),
                SheetColumn.wide("hash", 5.4, RegisterRow::hash),
                SheetColumn.words("standing", 13, RegisterRow::status));
    }

    String number() {
        return standing.paper().number().text();
    }

    String hash() {
        return standing.paper().hash().map(hash -> hash.shortForm()).orElse("");
    }

    /** The style class of its sign. */
    String sign() {
        return "paper-" + standing.status().name().toLowerCase(Locale.ROOT);
    }
}
