package io.turnoutboard.service;

/**
 * Somebody was not let in. {@link #code} is stable; {@link #inLedger} tells that the ledger has their new key already, so
 * that another first password is to be given with {@link Enrolment#reset}.
 */
public final class NotEnrolledException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String code;
    private final boolean inLedger;

    public NotEnrolledException(String code, boolean inLedger) {
        super(code);
        this.code = code;
        this.inLedger = inLedger;
    }

    public NotEnrolledException(String code, boolean inLedger, Throwable cause) {
        super(code, cause);
        this.code = code;
        this.inLedger = inLedger;
    }

    public String code() {
        return code;
    }

    public boolean inLedger() {
        return inLedger;
    }
}
