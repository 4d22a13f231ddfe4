package io.turnoutboard.service;

import io.turnoutboard.service.people.PasswordRule;
import java.util.List;

/** What came of choosing a password. */
public sealed interface PasswordOutcome {
    /**
     * It is chosen, and the person works at the desk.
     *
     * @param everywhere false where the host could not be told yet: it holds at this desk, and the host is told as soon
     *     as it answers
     */
    record Chosen(boolean everywhere) implements PasswordOutcome {}

    /** It breaks rules. */
    record Unfit(List<PasswordRule> rules) implements PasswordOutcome {}

    /** It cannot be, as signing in; also {@code TB-D01} where the disk refused it. */
    record Refused(SignInOutcome why) implements PasswordOutcome {}
}
