package io.turnoutboard.domain.ledger;

import io.turnoutboard.domain.text.TypedText;
import java.util.List;

/**
 * What an entry says about the end of the day. After {@link DayClosed} nothing of the day is counted, noted or corrected
 * any more, until somebody opens it again with a reason; papers are still issued.
 */
public sealed interface DayEndBody extends EntryBody.OfDayEnd {
    /**
     * The day is closed.
     *
     * @param stations how many there were, with {@code voters} on their lists and {@code voted} of them at the last count,
     *     as whoever closed it saw them
     * @param doubts the codes of what was doubtful and accepted, each once, in their order
     */
    record DayClosed(int stations, int voters, int voted, List<String> doubts) implements DayEndBody {
        public DayClosed {
            doubts = doubts.stream()
                    .map(TypedText::normalised)
                    .sorted()
                    .distinct()
                    .toList();
        }
    }

    /** The day is open again, because a figure must be put right after all. */
    record DayReopened(String reason) implements DayEndBody {
        public DayReopened {
            reason = TypedText.normalised(reason);
        }
    }
}
