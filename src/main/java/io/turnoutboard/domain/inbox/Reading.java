package io.turnoutboard.domain.inbox;

import io.turnoutboard.domain.election.StationId;
import io.turnoutboard.domain.ledger.EntryBody.TallyParts;
import io.turnoutboard.domain.turnout.CountKind;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** How a piece of a pasted text was read. */
public sealed interface Reading {
    /**
     * A count of which nothing is in doubt. {@code voted} is what the text says; with {@link CountKind#SINCE_LAST} it is an
     * increase.
     */
    record Counted(
            StationId station, LocalTime time, int voted, CountKind kind, TallyParts parts, Set<Caution> cautions)
            implements Reading {
        public Counted {
            cautions = Set.copyOf(cautions);
        }
    }

    /** Left for a person: the reason, the values that its sentence names, and what is known all the same. */
    record Unclear(Doubt doubt, List<String> values, Known known) implements Reading {
        public Unclear {
            values = List.copyOf(values);
        }
    }

    /** Holds no count. */
    record PassedOver(Passing why) implements Reading {}

    /** What an unclear piece says without doubt; the rest is blank. */
    record Known(Optional<StationId> station, Optional<LocalTime> time, OptionalInt voted, CountKind kind) {
        static final Known NOTHING =
                new Known(Optional.empty(), Optional.empty(), OptionalInt.empty(), CountKind.CUMULATIVE);

        Known withoutCount() {
            return new Known(station, time, OptionalInt.empty(), kind);
        }
    }

    /** What a person should see before a clear count is kept. */
    enum Caution {
        /** The text gives no time: it is that of the cut-off at hand. */
        TIME_BY_DEFAULT,
        /** The text names no station: it is the one that comes next in order. */
        STATION_BY_ORDER,
        /** The total beneath differs from the sum of its rows, of which this is one. */
        TOTAL_DIFFERS;

        /** True where a person must choose the count before it is kept. */
        public boolean asksForAChoice() {
            return this != TIME_BY_DEFAULT;
        }
    }

    /** Why a piece holds no count. */
    enum Passing {
        NO_FIGURES,
        CHAT_HEADER,
        TIME_FOR_OTHERS,
        TABLE_HEADER,
        TABLE_CELLS,
        TOTAL_AGREES
    }
}
