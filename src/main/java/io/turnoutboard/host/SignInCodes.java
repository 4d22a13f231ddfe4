package io.turnoutboard.host;

import io.turnoutboard.service.SignInOutcome;
import io.turnoutboard.service.people.KeyOfficeException;
import java.time.Duration;

/** Why somebody cannot sign in, besides what the key office says. */
final class SignInCodes {
    /** The ledger, as this desk knows it, has nobody of this id. */
    static final String NOBODY = "TB-N05";

    static final String WITHDRAWN = "TB-N06";
    /** Nobody ever gave this person a password. */
    static final String NO_PASSWORD = "TB-N07";
    /** The key under this password counts no more: another was made. */
    static final String KEY_CHANGED = "TB-N08";
    /** This was the password of a key that counts no more, and there is another one. */
    static final String REPLACED = "TB-N17";
    /** The disk refused the new key. */
    static final String NOT_KEPT = "TB-N10";

    private SignInCodes() {}

    static SignInOutcome outcome(KeyOfficeException why) {
        return switch (why.code()) {
            case KeyOfficeException.WRONG -> new SignInOutcome.Wrong(why.number());
            case KeyOfficeException.PAUSED -> new SignInOutcome.Paused(Duration.ofSeconds(why.number()));
            default -> new SignInOutcome.Refused(why.code());
        };
    }
}
