package io.turnoutboard.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.FileHandler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** Sends the program's log to files in the user's state folder and keeps the console quiet. */
final class LogFile {
    private static final int MOST_BYTES = 2_000_000;
    private static final int KEPT = 3;
    private static final String LINE = "%1$tFT%1$tT.%1$tL%1$tz %4$s %3$s: %5$s%6$s%n";
    /** Held here, since a logger that nobody holds forgets its level. */
    private static final List<Logger> LIBRARIES =
            List.of(Logger.getLogger("com.zaxxer"), Logger.getLogger("org.flywaydb"), Logger.getLogger("org.jdbi"));

    private LogFile() {}

    /** A program that cannot write its log works on without one. */
    static void begin(Path folder) {
        System.setProperty("java.util.logging.SimpleFormatter.format", LINE);
        LogManager.getLogManager().reset();
        LIBRARIES.forEach(library -> library.setLevel(Level.WARNING));
        Logger root = Logger.getLogger("");
        root.setLevel(Level.INFO);
        try {
            Files.createDirectories(folder);
            String pattern = folder.toString().replace("%", "%%") + "/turnout-board-%u-%g.log";
            FileHandler file = new FileHandler(pattern, MOST_BYTES, KEPT, true);
            file.setEncoding(StandardCharsets.UTF_8.name());
            file.setFormatter(new SimpleFormatter());
            root.addHandler(file);
        } catch (IOException | SecurityException e) {
            root.setLevel(Level.OFF);
        }
    }
}
