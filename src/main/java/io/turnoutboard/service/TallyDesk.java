package io.turnoutboard.service;

import io.turnoutboard.domain.election.StationId;
import io.turnoutboard.domain.ledger.EntryBody.TallyRecorded;
import io.turnoutboard.domain.ledger.PersonId;
import io.turnoutboard.domain.turnout.Board;
import io.turnoutboard.domain.turnout.Finding;
import io.turnoutboard.domain.turnout.KeyedCount;
import io.turnoutboard.domain.turnout.StationTurnout;
import io.turnoutboard.domain.turnout.Tally;
import io.turnoutboard.domain.turnout.TallyRule;
import io.turnoutboard.domain.turnout.TallyRules;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes the counts that a clerk keys: reads what was typed, judges it, and keeps it in the journal of this desk. */
public final class TallyDesk {
    private static final Logger LOG = LoggerFactory.getLogger(TallyDesk.class);
    private static final Pattern COUNT =
            Pattern.compile("\\d{1,3}(?:([., \u00a0\u202f])\\d{3}(?:\\1\\d{3})?)?|\\d{1,9}");
    private static final Pattern TIME = Pattern.compile("(\\d{1,2})\\s*[h:g.]\\s*(\\d{2})?", Pattern.CASE_INSENSITIVE);

    private final Ledger ledger;
    private final Supplier<Optional<PersonId>> author;
    private final Clock clock;

    /** A desk at which everybody may key everything: for pictures and trials. */
    public TallyDesk(Ledger ledger, Clock clock) {
        this(ledger, Optional::empty, clock);
    }

    /** A desk that asks whether who works at it may key this. */
    public TallyDesk(Ledger ledger, People people, Clock clock) {
        this(ledger, () -> Optional.of(people.present().value().id()), clock);
    }

    private TallyDesk(Ledger ledger, Supplier<Optional<PersonId>> author, Clock clock) {
        this.ledger = ledger;
        this.author = author;
        this.clock = clock;
    }

    /** What the rules say of a request now, without keeping it; an empty list when it may be kept. */
    public List<Finding> check(TallyRequest request) {
        Board board = ledger.board().value();
        return findings(read(request, board), board);
    }

    /** The cumulative count that a request makes, as the ledger would hold it; none where it cannot be read. */
    public OptionalInt cumulative(TallyRequest request) {
        return switch (read(request, ledger.board().value())) {
            case Reading.Faulty _ -> OptionalInt.empty();
            case Reading.Clear clear -> OptionalInt.of(clear.keyed().tally().voted());
        };
    }

    private List<Finding> findings(Reading reading, Board board) {
        return switch (reading) {
            case Reading.Faulty faulty -> faulty.findings();
            case Reading.Clear clear -> {
                List<Finding> forbidden = author.get()
                        .map(person -> TallyRules.forbidden(clear.keyed().tally(), person, board))
                        .orElse(List.of());
                yield forbidden.isEmpty() ? TallyRules.judgeOnDesk(clear.keyed(), board, clock.instant()) : forbidden;
            }
        };
    }

    /**
     * Keeps a count if the rules allow it. Blocks for one disk sync: not for the FX thread. Its further way is told by
     * {@link Ledger#progress()}.
     */
    public TallyOutcome record(TallyRequest request) {
        Board seen = ledger.board().value();
        Reading reading = read(request, seen);
        List<Finding> findings = findings(reading, seen);
        if (!findings.isEmpty() || !(reading instanceof Reading.Clear clear)) {
            return new TallyOutcome.Refused(findings);
        }
        try {
            TallyRecorded tally = clear.keyed().tally();
            return new TallyOutcome.Saved(ledger.append(tally), tally);
        } catch (NotSavedException e) {
            LOG.error("A count could not be saved ({})", e.code(), e);
            return new TallyOutcome.NotSaved(e.code());
        }
    }

    /** A whole number as people write it: {@code 1234}, {@code 1.234}, {@code 1 234}; empty for anything else. */
    public static OptionalInt count(String text) {
        String plain = text.strip();
        if (!COUNT.matcher(plain).matches()) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(Integer.parseInt(plain.replaceAll("\\D", "")));
    }

    /** A time of day as people write it: {@code 10h30}, {@code 10:30}, {@code 9h}; empty for anything else. */
    public static Optional<LocalTime> time(String text) {
        Matcher matcher = TIME.matcher(text.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int hour = Integer.parseInt(matcher.group(1));
        int minute = matcher.group(2) == null ? 0 : Integer.parseInt(matcher.group(2));
        return hour < 24 && minute < 60 ? Optional.of(LocalTime.of(hour, minute)) : Optional.empty();
    }

    private sealed interface Reading {
        record Clear(KeyedCount keyed) implements Reading {}

        record Faulty(List<Finding> findings) implements Reading {}
    }

    private static Reading read(TallyRequest request, Board board) {
        Optional<StationTurnout> station =
                count(request.station()).stream().boxed().findFirst().flatMap(board::station);
        Optional<LocalTime> time = time(request.time());
        OptionalInt voted = count(request.voted());
        if (station.isEmpty()) {
            return faulty(TallyRule.NO_SUCH_STATION);
        }
        if (time.isEmpty()) {
            return faulty(TallyRule.NOT_A_TIME);
        }
        if (voted.isEmpty()) {
            boolean negative = request.voted().strip().matches("[-−]\\s*\\d[\\d., ]*");
            return faulty(negative ? TallyRule.NEGATIVE : TallyRule.NOT_A_WHOLE_NUMBER);
        }
        return keyed(request, station.get(), board.election().at(time.get()), voted.getAsInt());
    }

    /** What was typed as a count since the last report is added to the count that holds before its time. */
    private static Reading keyed(TallyRequest request, StationTurnout station, Instant asOf, int typed) {
        long before = switch (request.kind()) {
            case CUMULATIVE -> 0;
            case SINCE_LAST ->
                station.latest(asOf.minusMillis(1))
                        .map(cell -> cell.current().voted())
                        .orElse(0);
        };
        if (before + typed > Integer.MAX_VALUE) {
            return faulty(TallyRule.NOT_A_WHOLE_NUMBER);
        }
        OptionalLong replaces =
                station.count(asOf).stream().mapToLong(Tally::seq).findFirst();
        StationId id = station.station().id();
        TallyRecorded tally =
                new TallyRecorded(id, asOf, (int) (before + typed), request.parts(), words(request.reason()), replaces);
        return new Reading.Clear(new KeyedCount(tally, request.kind(), typed));
    }

    /** Only words are a reason: a number there is the count typed anew into the wrong field. */
    private static String words(String reason) {
        return reason.codePoints().anyMatch(Character::isLetter) ? reason : "";
    }

    private static Reading faulty(TallyRule rule) {
        return new Reading.Faulty(List.of(new Finding(rule, OptionalLong.empty())));
    }
}
