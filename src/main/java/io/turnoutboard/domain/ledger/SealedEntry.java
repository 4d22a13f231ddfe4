package io.turnoutboard.domain.ledger;

/** An entry with its seal: one line of the ledger. */
public record SealedEntry(Seal seal, Entry entry) {
    public long seq() {
        return seal.seq();
    }

    public boolean isAccepted() {
        return seal.verdict() == Verdict.ACCEPTED;
    }
}
