package io.turnoutboard.app;

import io.turnoutboard.cli.Secrets;
import java.io.Console;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Whoever sits at the terminal of this process; nobody where it has none. */
final class ConsoleSecrets implements Secrets {
    private static final Set<String> YES = Set.of("c", "có", "co", "y", "yes");

    @Override
    public Optional<String> password(String prompt) {
        return console().map(console -> console.readPassword("%s ", prompt)).map(String::new);
    }

    @Override
    public boolean agrees(String question) {
        return console()
                .map(console -> console.readLine("%s ", question))
                .filter(answer -> YES.contains(answer.strip().toLowerCase(Locale.ROOT)))
                .isPresent();
    }

    private static Optional<Console> console() {
        return Optional.ofNullable(System.console()).filter(Console::isTerminal);
    }
}
