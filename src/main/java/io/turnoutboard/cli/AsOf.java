package io.turnoutboard.cli;

import io.turnoutboard.domain.turnout.Board;
import io.turnoutboard.service.OpenElection;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Optional;

/** The moment that a command speaks of: a time of election day, else the present of the election's clock. */
final class AsOf {
    private AsOf() {}

    /** A moment that has come already: what is not yet cannot be told, not even as "no change". */
    static Instant moment(Optional<LocalTime> time, Board board, OpenElection election, Terminal terminal)
            throws CommandException {
        Instant now = election.day().clock().instant();
        Instant moment = time.map(board.election()::at).orElse(now);
        if (!moment.isAfter(now)) {
            return moment;
        }
        throw new CommandException(
                ExitCode.REFUSED,
                "TB-S01",
                terminal.messages()
                        .text(
                                "cli.as-of.future",
                                terminal.messages()
                                        .formats()
                                        .paperMoment(board.election().localTime(moment)),
                                terminal.messages()
                                        .formats()
                                        .paperMoment(board.election().localTime(now))));
    }
}
