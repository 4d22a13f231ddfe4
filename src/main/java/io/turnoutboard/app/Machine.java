package io.turnoutboard.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/** What the machine says of itself: its environment and properties, read once and passed on. */
record Machine(Map<String, String> environment, Map<String, String> properties) {
    /** The environment variable that names the language of a command. */
    static final String LANGUAGE = "TURNOUT_BOARD_LANG";

    static Machine ofThisProcess() {
        Properties all = System.getProperties();
        Map<String, String> properties = new java.util.HashMap<>();
        all.stringPropertyNames().forEach(name -> properties.put(name, all.getProperty(name)));
        return new Machine(System.getenv(), properties);
    }

    Machine {
        environment = Map.copyOf(environment);
        properties = Map.copyOf(properties);
    }

    Optional<String> variable(String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
    }

    Optional<String> property(String name) {
        return Optional.ofNullable(properties.get(name)).filter(value -> !value.isBlank());
    }

    boolean isWindows() {
        return system().contains("windows");
    }

    boolean isMac() {
        return system().contains("mac");
    }

    private String system() {
        return property("os.name").orElse("").toLowerCase(Locale.ROOT);
    }

    /** On Windows and macOS a program that people start has a display; on Linux its environment says so. */
    boolean hasDisplay() {
        return isWindows()
                || isMac()
                || variable("DISPLAY").isPresent()
                || variable("WAYLAND_DISPLAY").isPresent();
    }

    UserFolders folders() {
        return UserFolders.of(this);
    }

    /** The folder of the files that came with the program. */
    Path data() {
        return Path.of(property("turnoutboard.data").orElse("data"))
                .toAbsolutePath()
                .normalize();
    }

    /** Where a picture goes that nobody named a place for: the current folder, else the home folder. */
    List<Path> pictureFolders() {
        return List.of(Path.of(property("user.dir").orElse(".")).toAbsolutePath(), home());
    }

    Path home() {
        return Path.of(property("user.home").orElse("."));
    }
}
