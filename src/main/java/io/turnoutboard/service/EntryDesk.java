package io.turnoutboard.service;

import io.turnoutboard.domain.ledger.EntryBody;
import io.turnoutboard.domain.ledger.Verdict;
import io.turnoutboard.domain.turnout.Judgement;
import io.turnoutboard.domain.turnout.SealingRules;
import java.time.Clock;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps what is entered besides counts: withdrawals, corrections and their approval, changes of lists, events, closing
 * figures. It asks the sealer's own rules first, on the board as this desk knows it, so that a person hears at once.
 */
public final class EntryDesk {
    private static final Logger LOG = LoggerFactory.getLogger(EntryDesk.class);

    private final Ledger ledger;
    private final People people;
    private final Clock clock;

    public EntryDesk(Ledger ledger, People people, Clock clock) {
        this.ledger = ledger;
        this.people = people;
        this.clock = clock;
    }

    /** The code for which the sealer would refuse it now; empty when it may be kept. */
    public Optional<String> check(EntryBody body) {
        Judgement judgement = SealingRules.foresee(
                body, people.present().value().id(), ledger.board().value(), clock.instant());
        return judgement.verdict() == Verdict.REFUSED ? Optional.of(judgement.reason()) : Optional.empty();
    }

    /** Keeps it if the rules allow it. Blocks for one disk sync: not for the FX thread. */
    public EntryOutcome keep(EntryBody body) {
        Optional<String> refused = check(body);
        if (refused.isPresent()) {
            return new EntryOutcome.Refused(refused.get());
        }
        try {
            return new EntryOutcome.Saved(ledger.append(body), body);
        } catch (NotSavedException e) {
            LOG.error("An entry could not be saved ({})", e.code(), e);
            return new EntryOutcome.NotSaved(e.code());
        }
    }
}
