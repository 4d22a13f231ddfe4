package io.turnoutboard.service.setup;

import io.turnoutboard.domain.geo.GeoPoint;
import io.turnoutboard.domain.ledger.EntryBody;
import io.turnoutboard.domain.ledger.PreparationBody;
import io.turnoutboard.domain.turnout.Board;
import io.turnoutboard.domain.turnout.LedgerRule;
import io.turnoutboard.domain.turnout.Readiness;
import io.turnoutboard.service.EntryDesk;
import io.turnoutboard.service.EntryOutcome;
import io.turnoutboard.service.Ledger;
import java.util.List;
import java.util.Optional;

/**
 * Where a ward's day is prepared: every edit is an entry, kept by the same desk as everything else, with who made it and
 * when. Keeping blocks for one disk sync: not for the FX thread.
 */
public final class PreparationDesk {
    /** Something doubtful was not accepted. The sentence stands under {@code refusal.TB-G01.text}. */
    public static final String NOT_ACCEPTED = "TB-G01";

    private final Ledger ledger;
    private final EntryDesk desk;
    private final Optional<List<GeoPoint>> outline;

    /** @param outline the ward's boundary as a closed ring, where its map is known */
    public PreparationDesk(Ledger ledger, EntryDesk desk, Optional<List<GeoPoint>> outline) {
        this.ledger = ledger;
        this.desk = desk;
        this.outline = outline.map(List::copyOf);
    }

    /** The checklist as this desk knows the board now. */
    public Readiness readiness() {
        return Readiness.of(board(), outline);
    }

    /** True while the day is prepared and cannot be counted yet. */
    public boolean isOpen() {
        return board().preparation().isOpen();
    }

    /** Keeps any edit of the preparation if the rules allow it. */
    public EntryOutcome keep(EntryBody body) {
        return desk.keep(body);
    }

    /**
     * Says that the day is ready.
     *
     * @param doubtsAccepted whether a person accepts all that is doubtful, or missing where the day can do without
     */
    public EntryOutcome finish(boolean doubtsAccepted) {
        Optional<String> refused = whyNotReady(doubtsAccepted);
        return refused.isPresent() ? new EntryOutcome.Refused(refused.get()) : keep(finished(readiness()));
    }

    /** The code for which the day cannot be said to be ready; none where nothing stands in the way. */
    public Optional<String> whyNotReady(boolean doubtsAccepted) {
        Readiness readiness = readiness();
        if (!isOpen()) {
            return Optional.of(LedgerRule.PREPARED_ALREADY.code());
        }
        if (!readiness.stopping().isEmpty()) {
            return Optional.of(LedgerRule.SOMETHING_IS_MISSING.code());
        }
        return readiness.toAccept().isEmpty() || doubtsAccepted ? Optional.empty() : Optional.of(NOT_ACCEPTED);
    }

    /** The entry that says that the day is ready, with the codes of what is accepted. */
    public PreparationBody finished(Readiness readiness) {
        int voters = board().stations().stream()
                .mapToInt(turnout -> turnout.list().handedOver().voters())
                .sum();
        return new PreparationBody.PreparationFinished(
                board().stations().size(),
                voters,
                readiness.toAccept().stream()
                        .map(finding -> finding.rule().code())
                        .toList());
    }

    private Board board() {
        return ledger.board().value();
    }
}
