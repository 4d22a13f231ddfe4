package io.turnoutboard.cli;

import java.util.Optional;

/** Asks whoever sits at the terminal; where nobody does there is no answer. */
public interface Secrets {
    /** What is typed without being shown; empty where nobody can be asked. */
    Optional<String> password(String prompt);

    /** True when the person agrees. */
    boolean agrees(String question);
}
