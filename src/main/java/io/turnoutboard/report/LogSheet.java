package io.turnoutboard.report;

import io.turnoutboard.domain.election.Election;
import io.turnoutboard.domain.election.Station;
import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.domain.turnout.Board;
import io.turnoutboard.domain.turnout.LogLine;
import io.turnoutboard.domain.turnout.Tally;
import io.turnoutboard.service.LogWords;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;

/**
 * Lines of the day log that leave the program: what happened at a confidential station is told, but none of its figures
 * (Thông tư 21/2025/TT-BNV).
 */
public record LogSheet(Board board, List<LogLine> lines) {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");
    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

    public LogSheet {
        lines = List.copyOf(lines);
    }

    Election election() {
        return board.election();
    }

    LogWords words(Messages messages) {
        return new LogWords(messages, board);
    }

    boolean isMasked(LogLine line) {
        boolean confidential =
                line.station().filter(station -> station.rules().confidential()).isPresent();
        return confidential
                && switch (line.kind()) {
                    case COUNT, CORRECTION, LIST, CLOSING, PREPARATION -> true;
                    case OPENING, INTERRUPTION, MOBILE_BOX, INCIDENT, PEOPLE, RESTORE -> false;
                };
    }

    String detail(LogLine line, Messages messages) {
        String detail = words(messages).detail(line);
        return isMasked(line) && !detail.isBlank() ? messages.text("report.status.masked") : detail;
    }

    static Optional<Integer> number(LogLine line) {
        return line.station().map(Station::number);
    }

    String minute(Instant at) {
        return election().localTime(at).format(TIME);
    }

    String second(Instant at) {
        return election().localTime(at).format(SECOND);
    }

    static Optional<Instant> keyedAt(LogLine line) {
        return line.origin().map(Tally.Origin::madeAt);
    }

    static Optional<Instant> sealedAt(LogLine line) {
        return line.origin().map(Tally.Origin::sealedAt);
    }
}
