package io.turnoutboard.service;

import io.turnoutboard.domain.ledger.EntryBody;
import io.turnoutboard.domain.ledger.EntryId;
import io.turnoutboard.domain.turnout.Board;
import java.util.List;

/**
 * The port through which a desk writes to and reads from the ledger: journal, courier and feed of the store stand
 * behind it.
 */
public interface Ledger {
    /** The board as this desk knows it; listeners are told on the desk's own thread. */
    Observable<Board> board();

    /** How this desk stands with the host. */
    Observable<DeskState> state();

    /** News of this desk's own entries; the value is the latest piece of news. */
    Observable<EntryProgress> progress();

    /**
     * Signs the entry and forces it to this desk's journal. When this returns the entry is saved on this machine and
     * will reach the ledger, whatever happens to this program or the host. Blocks for the time of one disk sync: not
     * for the FX thread.
     *
     * @throws NotSavedException when it could not be forced to the disk; nothing was kept
     */
    EntryId append(EntryBody body) throws NotSavedException;

    /**
     * Signs entries that belong together and forces them to this desk's journal in one write: either all of them are
     * saved, whatever happens meanwhile, or none is. Blocks for one disk sync and the signing: not for the FX thread.
     *
     * @throws NotSavedException when they could not be forced to the disk; nothing was kept
     */
    List<EntryId> appendAll(List<EntryBody> bodies) throws NotSavedException;
}
