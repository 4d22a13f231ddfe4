package io.turnoutboard.ui.cell;

import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.domain.turnout.CellLine;
import io.turnoutboard.service.LogWords;
import io.turnoutboard.ui.cell.HistoryLine.Shown;

/** The lines of a cell's history in words. */
record HistoryWords(Messages messages, CellSight sight) {
    Shown shown(CellLine said) {
        return new Shown(
                said.state(),
                new LogWords(messages, sight.board()).title(said.line()),
                messages.formats().count(said.tally().voted()),
                standing(said),
                origin(said),
                said.reason().isBlank() ? "" : messages.text("cell.reason.text", said.reason()));
    }

    private String standing(CellLine said) {
        if (said.selfApproved()) {
            return messages.text("log.selfApproved.text");
        }
        return said.state() == CellLine.State.ACT
                ? ""
                : messages.text("cell.state." + said.state().name() + ".label");
    }

    private String origin(CellLine said) {
        CellWords words = new CellWords(messages, sight.board());
        long seq = said.line().seq();
        return said.line()
                .origin()
                .map(origin -> words.origin(origin, seq))
                .orElseGet(() -> messages.text("cell.seal.text", words.count(seq)));
    }
}
