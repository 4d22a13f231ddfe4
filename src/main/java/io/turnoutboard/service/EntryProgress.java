package io.turnoutboard.service;

import io.turnoutboard.domain.ledger.EntryId;
import java.util.OptionalLong;

/** How far one entry of this desk has come. {@code seq} is its seal number once sealed; {@code reason} a refusal's code. */
public record EntryProgress(EntryId entry, Stage stage, OptionalLong seq, String reason) {
    /** The three promises, in order, and the two ways a sealed entry may not count. */
    public enum Stage {
        /** Forced to the journal of this desk ("đã lưu tại máy"). */
        SAVED,
        /** In the host's store, not promised yet ("đã nhận"). */
        RECEIVED,
        /** Ordered, durable, visible to all ("đã chốt sổ"). */
        SEALED,
        /** Sealed as one of two values of a cell; a person must decide. */
        DISPUTED,
        /** Sealed as refused, with the rule's code. */
        REFUSED
    }

    public boolean isFinal() {
        return stage != Stage.SAVED && stage != Stage.RECEIVED;
    }
}
