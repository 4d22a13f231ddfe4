package io.turnoutboard.store;

import java.io.IOException;
import java.nio.file.Path;

/** Another program that tries to take a lock, says whether it could, and ends. */
final class LockProbe {
    static final String TAKEN = "taken";
    static final String HELD = "held";

    private LockProbe() {}

    public static void main(String... arguments) throws IOException {
        System.out.println(ProgramLock.take(Path.of(arguments[0])).isPresent() ? TAKEN : HELD);
    }
}
