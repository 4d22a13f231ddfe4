package io.turnoutboard.app;

import java.nio.file.Path;
import java.util.Optional;

/**
 * The folders that belong to this machine's user: {@code data} for elections, keys and settings, {@code state} for logs.
 * They are where each system wants them; one folder for both where {@code turnoutboard.home} or TURNOUT_BOARD_HOME says.
 */
record UserFolders(Path data, Path state) {
    private static final String NAME = "turnout-board";
    private static final String LOGS = "logs";

    static UserFolders of(Machine machine) {
        Optional<Path> named = machine.property("turnoutboard.home")
                .or(() -> machine.variable("TURNOUT_BOARD_HOME"))
                .map(folder -> Path.of(folder).toAbsolutePath().normalize());
        if (named.isPresent()) {
            return new UserFolders(named.get(), named.get().resolve(LOGS));
        }
        if (machine.isWindows()) {
            Path local = machine.variable("LOCALAPPDATA")
                    .map(Path::of)
                    .orElseGet(() -> machine.home().resolve("AppData").resolve("Local"))
                    .resolve(NAME);
            return new UserFolders(local, local.resolve(LOGS));
        }
        if (machine.isMac()) {
            Path library = machine.home().resolve("Library");
            return new UserFolders(
                    library.resolve("Application Support").resolve(NAME),
                    library.resolve("Logs").resolve(NAME));
        }
        return new UserFolders(
                xdg(machine, "XDG_DATA_HOME", ".local/share").resolve(NAME),
                xdg(machine, "XDG_STATE_HOME", ".local/state").resolve(NAME));
    }

    /** The XDG specification says that a relative path there must be ignored. */
    private static Path xdg(Machine machine, String variable, String otherwise) {
        return machine.variable(variable)
                .map(Path::of)
                .filter(Path::isAbsolute)
                .orElseGet(() -> machine.home().resolve(otherwise));
    }
}
