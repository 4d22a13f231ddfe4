package io.turnoutboard.cli;

import io.turnoutboard.domain.turnout.Board;
import io.turnoutboard.domain.turnout.StationTurnout;
import io.turnoutboard.domain.turnout.TallyRule;
import io.turnoutboard.service.TallyDesk;

/** Finds the station that a number means. */
final class Cells {
    private Cells() {}

    static StationTurnout station(String typed, Board board, Terminal terminal) throws CommandException {
        String code = TallyRule.NO_SUCH_STATION.code();
        return board.station(TallyDesk.count(typed).orElse(0))
                .orElseThrow(() -> new CommandException(
                        ExitCode.REFUSED, code, terminal.messages().text("rule." + code + ".clerk")));
    }
}
