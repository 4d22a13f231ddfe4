package io.turnoutboard.service.people;

import java.time.Duration;

/**
 * The key office did not do what it was asked. Code and number are stable and can be sent: {@link #of} makes the same
 * again.
 */
public final class KeyOfficeException extends Exception {
    private static final long serialVersionUID = 1L;

    /** The host, which keeps the keys, does not answer. */
    public static final String AWAY = "TB-N01";
    /** The password is wrong; {@link #number} tries are left before a pause. */
    public static final String WRONG = "TB-N02";
    /** It was wrong too often; nothing is answered for {@link #number} seconds. */
    public static final String PAUSED = "TB-N03";
    /** The key is not the person's by the ledger, or who signed may not put it. */
    public static final String REFUSED = "TB-N04";

    private final String code;
    private final long number;

    private KeyOfficeException(String code, long number) {
        super(code + " " + number);
        this.code = code;
        this.number = number;
    }

    public static KeyOfficeException of(String code, long number) {
        return new KeyOfficeException(code, number);
    }

    public static KeyOfficeException away(Throwable cause) {
        KeyOfficeException away = new KeyOfficeException(AWAY, 0);
        away.initCause(cause);
        return away;
    }

    public static KeyOfficeException away() {
        return new KeyOfficeException(AWAY, 0);
    }

    static KeyOfficeException wrong(long triesLeft) {
        return new KeyOfficeException(WRONG, triesLeft);
    }

    static KeyOfficeException paused(Duration rest) {
        return new KeyOfficeException(PAUSED, Math.max(1, rest.plusMillis(999).toSeconds()));
    }

    public static KeyOfficeException refused() {
        return new KeyOfficeException(REFUSED, 0);
    }

    public String code() {
        return code;
    }

    /** Tries left, or seconds to wait; 0 where there is no number. */
    public long number() {
        return number;
    }
}
