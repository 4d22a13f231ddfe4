package io.turnoutboard.service;

import io.turnoutboard.service.People.Person;
import io.turnoutboard.service.people.KeyOfficeException;
import java.time.Duration;

/** What came of signing in. Its sentences stand under {@code signIn.<code>.text}. */
public sealed interface SignInOutcome {
    /** Its stable code; empty where the password was right. */
    default String code() {
        return switch (this) {
            case SignedIn _, MustChoose _ -> "";
            case Wrong _ -> KeyOfficeException.WRONG;
            case Paused _ -> KeyOfficeException.PAUSED;
            case Refused(var reason) -> reason;
        };
    }

    /** The person works at the desk now. */
    record SignedIn(Person person) implements SignInOutcome {}

    /** The password was a first one: the person works here once another is chosen. */
    record MustChoose(Person person) implements SignInOutcome {}

    /** The password is wrong; so many tries are left before a pause. */
    record Wrong(long triesLeft) implements SignInOutcome {}

    /** It was wrong too often. */
    record Paused(Duration rest) implements SignInOutcome {}

    /** It cannot be: TB-N01, TB-N04 to TB-N08. */
    record Refused(String reason) implements SignInOutcome {}
}
