package io.turnoutboard.domain.turnout;

import io.turnoutboard.domain.ledger.EntryBody.Genesis;
import io.turnoutboard.domain.ledger.PublicKeyText;
import io.turnoutboard.domain.ledger.RestoreBody;
import io.turnoutboard.domain.ledger.RestoreBody.LedgerRestored;
import io.turnoutboard.domain.ledger.RestoreBody.SealerChanged;
import java.util.ArrayList;
import java.util.List;

/** How the ledger was taken up again from backups, in sealed order; nothing in most elections. */
public record Epochs(List<Step> steps) {
    static final Epochs FIRST = new Epochs(List.of());

    public Epochs {
        steps = List.copyOf(steps);
    }

    /** The ledger was restored, or its sealer has another key, at a seal. */
    public record Step(long seq, RestoreBody body, Tally.Origin origin) {}

    /** The epoch of the chain's head, 1 until a ledger is restored with a loss. */
    public int current() {
        int epoch = 1;
        for (Step step : steps) {
            epoch = step.body() instanceof LedgerRestored restored ? restored.epoch() : epoch;
        }
        return epoch;
    }

    /** The key that checkpoints are signed with now. */
    public PublicKeyText sealerKey(Genesis genesis) {
        PublicKeyText key = genesis.sealerKey();
        for (Step step : steps) {
            key = step.body() instanceof SealerChanged(var changed) ? changed : key;
        }
        return key;
    }

    Epochs with(Step step) {
        List<Step> longer = new ArrayList<>(steps);
        longer.add(step);
        return new Epochs(longer);
    }

    Epochs knownAt(long seq) {
        return new Epochs(steps.stream().filter(step -> step.seq() <= seq).toList());
    }
}
