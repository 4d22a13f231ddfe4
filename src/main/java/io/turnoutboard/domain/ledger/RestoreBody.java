package io.turnoutboard.domain.ledger;

import io.turnoutboard.domain.text.TypedText;
import java.util.List;
import java.util.OptionalLong;

/** What an entry says about the ledger itself, where it was taken up again from a backup. Only a restore makes these. */
public sealed interface RestoreBody extends EntryBody.OfLedger {
    /**
     * The ledger was restored, and what desks had seen beyond the line before is not in it: from this line on the chain
     * is of a higher epoch.
     *
     * @param lostUpto the number of the last line that a desk or paper is known to have seen; none where nothing is known
     * @param papers the numbers of papers that cite lines which are gone, as they stand on the papers
     */
    record LedgerRestored(int epoch, OptionalLong lostUpto, List<String> papers) implements RestoreBody {
        public LedgerRestored {
            if (epoch < 2) {
                throw new IllegalArgumentException("a restore begins no epoch " + epoch);
            }
            papers = papers.stream()
                    .map(TypedText::normalised)
                    .sorted()
                    .distinct()
                    .toList();
        }
    }

    /** The sealer's old key is not at hand any more: checkpoints from here on are signed with this one. */
    record SealerChanged(PublicKeyText key) implements RestoreBody {}
}
