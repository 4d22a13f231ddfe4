package io.turnoutboard.service.setup;

import io.turnoutboard.domain.election.OpeningHours;
import io.turnoutboard.domain.election.Purpose;
import io.turnoutboard.domain.election.StationId;
import io.turnoutboard.domain.text.PrintableText;
import io.turnoutboard.domain.text.TypedText;
import io.turnoutboard.domain.turnout.Board;
import io.turnoutboard.service.TallyDesk;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What was typed for a new election, judged alike for the command and the form: only what is asked has an entry, blank
 * where nothing was typed. Dates are written 2031-05-25 or 25/5/2031, times 7h00 or 7:00. Pure.
 */
public record FoundingAnswers(Map<FoundingQuestion, String> typed) {
    /** The two purposes that can be chosen, by their words. */
    public static final String REAL = "real";

    public static final String DRILL = "drill";

    /** What is asked where the real day of a drill is founded; the drill has the rest. */
    public static final Set<FoundingQuestion> AFTER_A_DRILL = Set.of(FoundingQuestion.DATE, FoundingQuestion.PERSON);

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_TEXT = 500;
    private static final List<DateTimeFormatter> DATES = List.of(
            DateTimeFormatter.ISO_LOCAL_DATE,
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT));

    public FoundingAnswers {
        Map<FoundingQuestion, String> stripped = new EnumMap<>(FoundingQuestion.class);
        typed.forEach((question, answer) -> stripped.put(question, TypedText.normalised(answer)));
        typed = Map.copyOf(stripped);
    }

    /** What is wrong, by question; an election can be founded when nothing is. */
    public Map<FoundingQuestion, FoundingFault> faults() {
        Map<FoundingQuestion, FoundingFault> faults = new EnumMap<>(FoundingQuestion.class);
        typed.keySet().forEach(question -> fault(question).ifPresent(fault -> faults.put(question, fault)));
        return faults;
    }

    private Optional<FoundingFault> fault(FoundingQuestion question) {
        String answer = text(question);
        if (answer.isEmpty()) {
            return Optional.of(FoundingFault.BLANK);
        }
        if (!PrintableText.isPlain(answer) || answer.length() > longest(question)) {
            return Optional.of(FoundingFault.TEXT);
        }
        return switch (question) {
            case WARD, CITY, NAME, PERSON -> Optional.empty();
            case CODE -> holds(() -> StationId.of(answer, 1)) ? Optional.empty() : Optional.of(FoundingFault.CODE);
            case DATE -> date().isPresent() ? Optional.empty() : Optional.of(FoundingFault.DATE);
            case OPENS -> hours(question, time -> new OpeningHours(time, OpeningHours.BY_LAW.closes()));
            case CLOSES -> hours(question, time -> new OpeningHours(OpeningHours.BY_LAW.opens(), time));
            case PURPOSE ->
                List.of(REAL, DRILL).contains(answer) ? Optional.empty() : Optional.of(FoundingFault.PURPOSE);
        };
    }

    private static int longest(FoundingQuestion question) {
        return question == FoundingQuestion.PERSON ? LONGEST_NAME : LONGEST_TEXT;
    }

    private Optional<FoundingFault> hours(
            FoundingQuestion question, java.util.function.Function<LocalTime, OpeningHours> lawful) {
        Optional<LocalTime> time = TallyDesk.time(text(question));
        if (time.isEmpty()) {
            return Optional.of(FoundingFault.TIME);
        }
        return holds(() -> lawful.apply(time.get())) ? Optional.empty() : Optional.of(FoundingFault.HOURS);
    }

    private static boolean holds(java.util.function.Supplier<?> record) {
        try {
            return record.get() != null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private Optional<LocalDate> date() {
        for (DateTimeFormatter form : DATES) {
            try {
                return Optional.of(LocalDate.parse(text(FoundingQuestion.DATE), form));
            } catch (DateTimeException e) {
                // perhaps written in the other way
            }
        }
        return Optional.empty();
    }

    private String text(FoundingQuestion question) {
        return typed.getOrDefault(question, "");
    }

    /** The name of the first person of the election; empty where nobody was asked for it. */
    public Optional<String> founder() {
        return Optional.of(text(FoundingQuestion.PERSON)).filter(name -> !name.isEmpty());
    }

    /**
     * The election that was described.
     *
     * @param clock where the clock of a drill stands
     * @throws IllegalStateException while there are {@link #faults()}
     */
    public ElectionPlan plan(Optional<LocalDateTime> clock) {
        requireNoFaults();
        return Founding.fromNothing(
                new Founding.Described(
                        text(FoundingQuestion.NAME),
                        Founding.ward(
                                text(FoundingQuestion.CODE), text(FoundingQuestion.WARD), text(FoundingQuestion.CITY)),
                        date().orElseThrow(),
                        new OpeningHours(time(FoundingQuestion.OPENS), time(FoundingQuestion.CLOSES))),
                text(FoundingQuestion.PURPOSE).equals(REAL) ? Purpose.REAL : Purpose.DRILL,
                clock);
    }

    /**
     * The real day of a ward that has rehearsed it.
     *
     * @throws IllegalStateException while there are {@link #faults()}
     */
    public ElectionPlan realDayOf(Board drill) {
        requireNoFaults();
        return Founding.fromDrill(drill, date().orElseThrow());
    }

    private LocalTime time(FoundingQuestion question) {
        return TallyDesk.time(text(question)).orElseThrow();
    }

    private void requireNoFaults() {
        if (!faults().isEmpty()) {
            throw new IllegalStateException("answers with faults were to be used: " + faults());
        }
    }
}
