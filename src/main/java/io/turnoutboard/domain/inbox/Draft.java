package io.turnoutboard.domain.inbox;

import io.turnoutboard.domain.inbox.Reading.Caution;
import io.turnoutboard.domain.inbox.Reading.Passing;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A part of a pasted text as it reads by itself, before the lines around it have given it a time. */
sealed interface Draft {
    Span span();

    /** Holds no figure. */
    record Passed(Span span, Passing why) implements Draft {}

    /** The head of a chat message: what was said before it holds no longer. */
    record Opening(Span span) implements Draft {}

    /** A line that gives other lines their time, or says that they are increases. */
    record Heading(Span span, Timing timing, boolean increases) implements Draft {}

    /** The sum of the figures of a message or of the columns of a table, by their {@link Figure#sum()}. */
    record Total(Span span, Map<Integer, List<Long>> values) implements Draft {}

    /**
     * Figures of a station.
     *
     * @param stations those that may be meant; empty where none is named
     * @param sum which total these figures belong to
     */
    record Figure(
            Span span,
            Optional<Set<Integer>> stations,
            List<Amount> amounts,
            Timing timing,
            Optional<Doubt> doubt,
            boolean increases,
            Set<Caution> cautions,
            int sum)
            implements Draft {

        /** A part that stays unclear whatever stands around it. */
        static Figure unclear(Span span, Doubt doubt) {
            return new Figure(span, Optional.empty(), List.of(), Timing.NONE, Optional.of(doubt), false, Set.of(), 0);
        }

        Figure at(Timing other) {
            return new Figure(span, stations, amounts, other, doubt, increases, cautions, sum);
        }

        Figure of(Set<Integer> named, List<Amount> counted) {
            return new Figure(span, Optional.of(named), counted, timing, doubt, increases, cautions, sum);
        }

        Figure with(Doubt other) {
            return new Figure(span, stations, amounts, timing, Optional.of(other), increases, cautions, sum);
        }

        Figure increasing() {
            return new Figure(span, stations, amounts, timing, doubt, true, cautions, sum);
        }

        Figure with(Caution caution) {
            Set<Caution> more = EnumSet.of(caution);
            more.addAll(cautions);
            return new Figure(span, stations, amounts, timing, doubt, increases, more, sum);
        }

        /** The figures of a station that was named on a line of its own above them. */
        Figure joined(Figure below) {
            List<Amount> both = new ArrayList<>(amounts);
            both.addAll(below.amounts);
            return new Figure(
                    span.upTo(below.span),
                    stations,
                    both,
                    timing.or(below.timing),
                    doubt.or(() -> below.doubt),
                    increases || below.increases,
                    cautions,
                    sum);
        }
    }
}
