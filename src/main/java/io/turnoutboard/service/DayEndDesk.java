package io.turnoutboard.service;

import io.turnoutboard.domain.ledger.DayEndBody;
import io.turnoutboard.domain.ledger.DayEndBody.DayClosed;
import io.turnoutboard.domain.ledger.DayEndBody.DayReopened;
import io.turnoutboard.domain.turnout.Board;
import io.turnoutboard.domain.turnout.DayEndCheck;
import io.turnoutboard.domain.turnout.LedgerRule;
import io.turnoutboard.domain.turnout.Standing;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/**
 * Where the day is closed and, where a figure must be put right after all, opened again. Both are entries, kept by the
 * same desk as everything else. Keeping blocks for one disk sync: not for the FX thread.
 */
public final class DayEndDesk {
    /** Something doubtful was not accepted. The sentence stands under {@code refusal.TB-G14.text}. */
    public static final String NOT_ACCEPTED = "TB-G14";
    /** Entries of this desk have not come into the ledger yet. The sentence stands under {@code refusal.TB-G12.text}. */
    public static final String STILL_WAITING = "TB-G12";

    private final Ledger ledger;
    private final EntryDesk desk;
    private final Clock clock;

    /** @param clock the day's own clock, by which the hours of stations have come or not */
    public DayEndDesk(Ledger ledger, EntryDesk desk, Clock clock) {
        this.ledger = ledger;
        this.desk = desk;
        this.clock = clock;
    }

    /** What stands against closing the day, as this desk knows the board now: not for the FX thread. */
    public DayEndCheck check() {
        return DayEndCheck.of(board(), clock.instant());
    }

    /** True while the day is closed. */
    public boolean isClosed() {
        return board().end().isClosed();
    }

    /** The code for which the day cannot be closed; none where nothing stands in the way. Checks anew. */
    public Optional<String> whyNot(boolean doubtsAccepted) {
        return whyNot(check(), doubtsAccepted);
    }

    /** The same by a check that was made already: making one folds the board back for every paper. */
    public Optional<String> whyNot(DayEndCheck check, boolean doubtsAccepted) {
        if (board().preparation().isOpen()) {
            return Optional.of(LedgerRule.NOT_READY.code());
        }
        if (isClosed()) {
            return Optional.of(LedgerRule.DAY_CLOSED.code());
        }
        if (!check.stopping().isEmpty()) {
            return Optional.of(LedgerRule.DAY_NOT_OVER.code());
        }
        if (ledger.state().value().waiting() > 0) {
            return Optional.of(STILL_WAITING);
        }
        return check.toAccept().isEmpty() || doubtsAccepted ? Optional.empty() : Optional.of(NOT_ACCEPTED);
    }

    /**
     * Closes the day.
     *
     * @param doubtsAccepted whether a person accepts all that is doubtful
     */
    public EntryOutcome close(boolean doubtsAccepted) {
        Optional<String> refused = whyNot(doubtsAccepted);
        return refused.isPresent() ? new EntryOutcome.Refused(refused.get()) : desk.keep(closed());
    }

    /** Opens a closed day again; a reason must be given. */
    public EntryOutcome reopen(String reason) {
        return desk.keep(new DayReopened(reason));
    }

    /** The entry that closes the day, with the figures as they stand and the codes of what is accepted. */
    public DayEndBody closed() {
        Instant now = clock.instant();
        Standing standing = board().asOf(now);
        return new DayClosed(
                standing.stations().size(),
                Math.toIntExact(standing.list()),
                Math.toIntExact(standing.voted()),
                DayEndCheck.of(board(), now).toAccept().stream()
                        .map(finding -> finding.rule().code())
                        .toList());
    }

    private Board board() {
        return ledger.board().value();
    }
}
