package io.turnoutboard.service.backup;

import io.turnoutboard.domain.election.Election;
import io.turnoutboard.domain.ledger.SealedEntry;
import io.turnoutboard.domain.turnout.Board;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What a restore would do, before it is done.
 *
 * @param backup what the backup holds
 * @param present how far the database reaches that lies in the target now; none where there is none or it cannot be read
 * @param upto the last line that the restored ledger would have of those that were sealed before
 * @param tail what of {@code upto} is not in the backup and would be taken from copies
 * @param loss what is known to have been sealed and would be gone; everything keyed is sent again by its desk's journal
 * @param hands what the restore works with
 */
public record RestoreView(Content backup, OptionalLong present, long upto, int tail, Loss loss, Hands hands) {
    /**
     * A backup that was opened and proved.
     *
     * @param board the board at the backup's last line, which knows stations and people by their names
     */
    public record Content(Board board, Instant takenAt) {
        public Election election() {
            return board.election();
        }

        /** The number of its last line. */
        public long seq() {
            return board.head().seq();
        }

        /** The short form of the hash of its last line. */
        public String hash() {
            return board.head().hash().orElseThrow().shortForm();
        }

        public int stations() {
            return board.stations().size();
        }
    }

    /**
     * @param lines that are known and would be gone
     * @param lostUpto the highest number that anybody is known to have seen; none where nothing beyond is known
     * @param papers the numbers of papers among what would be gone
     * @param newEpoch true where the chain goes on in a higher epoch, since it may differ from what desks have seen
     */
    public record Loss(List<SealedEntry> lines, OptionalLong lostUpto, List<String> papers, boolean newEpoch) {
        public Loss {
            lines = List.copyOf(lines);
            papers = List.copyOf(papers);
        }
    }

    /**
     * @param journals how many desks' journals are at hand, whose entries are sent again
     * @param copies how many copies of the ledger could be read
     * @param newSealer who would sign for a new key of the sealer; none where the old one is at hand
     */
    public record Hands(int journals, int copies, Optional<String> newSealer) {}
}
