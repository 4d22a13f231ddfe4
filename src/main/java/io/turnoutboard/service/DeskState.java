package io.turnoutboard.service;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * How this desk stands with the host, always true and never hopeful. Of the desk's own entries, {@code saved} are
 * forced to its journal, {@code received} of them are in the host's store, {@code sealed} of them are sealed.
 *
 * @param desk what this desk is called in the ledger
 * @param lastSealAt when the last line that this desk knows was sealed, by the day's clock
 * @param heardAt while no host answers, when one last did, by the machine's clock; empty when none has since the program
 *     began
 * @param alarm what happened to the ledger or to this desk since the program began, as a stable code; empty when nothing did
 * @param refusal while a host answers and does not let this desk in, why, as a code whose sentence is
 *     {@code folder.<code>.text}: the desk was withdrawn, or it is not the host of its invitation
 * @param doorTrouble where this program is the host and shares the board, why no other machine can come in
 */
public record DeskState(
        String desk,
        Connection connection,
        long saved,
        long received,
        long sealed,
        Optional<Instant> lastSealAt,
        Optional<Instant> heardAt,
        String alarm,
        Optional<String> refusal,
        Optional<DoorTrouble> doorTrouble) {

    /** What the desk knows of the host. */
    public enum Connection {
        /** This program is the host. */
        HOSTING,
        /** Connected to a host in another program. */
        CONNECTED,
        /** No host answers, or none that lets this desk in ({@link DeskState#refusal}); entries are kept in the journal and sent when one does. */
        WAITING,
        /** The host's ledger is damaged and nothing more is read; {@link DeskState#alarm} says how. */
        ALARM
    }

    /** The host knew other entries under this desk's numbers: its folder is a copy. What only it held is sent from a new desk. */
    public static final String COPIED = "TB-D02";

    /** The host's ledger is another than the one that this desk had read, and does not say that it was restored. */
    public static final String EXCHANGED = "TB-V04";

    /** The ledger was restored from a backup and says so itself; the desk has read it anew and sends again what it lacks. */
    public static final String RESTORED = "TB-D04";

    /** In this folder lie entries of another desk, such as one of another account, that are not sealed; nobody sends them from here. */
    public static final String LEFT_BEHIND = "TB-D05";

    /** The clock of this machine and the host's differ by more than {@link #CLOCKS_AGREE}; the times at which entries were made are off by that. */
    public static final String CLOCK_OFF = "TB-D06";

    /** Clocks that differ by less are as good as one: figures are told by the minute. */
    public static final Duration CLOCKS_AGREE = Duration.ofMinutes(1);

    /** Alarms that put neither the ledger nor this desk's folder in doubt. */
    private static final Set<String> NO_DOUBT = Set.of(RESTORED, LEFT_BEHIND, CLOCK_OFF);

    /** True where the ledger or this desk's folder is not what it should be; a restore that says so is no doubt, nor is other work that waits here, nor a clock. */
    public boolean isInDoubt() {
        return !alarm.isEmpty() && !NO_DOUBT.contains(alarm);
    }

    /** True while a host answers, so that what is kept is sealed at once. */
    public boolean isConnected() {
        return connection == Connection.HOSTING || connection == Connection.CONNECTED;
    }

    /** Entries kept on this desk that are not sealed yet. */
    public long waiting() {
        return saved - sealed;
    }
}
