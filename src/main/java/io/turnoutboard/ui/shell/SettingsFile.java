package io.turnoutboard.ui.shell;

import io.turnoutboard.domain.text.Language;
import io.turnoutboard.ui.shell.WindowSettings.Place;
import io.turnoutboard.ui.support.Theme;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The small properties file in which a window's settings are kept. A wrong line counts as missing: settings never keep
 * a program from starting. Blocks on the file: not for the FX thread.
 */
public final class SettingsFile {
    private static final Logger LOG = LoggerFactory.getLogger(SettingsFile.class);

    private final Path file;

    public SettingsFile(Path file) {
        this.file = file;
    }

    /** The settings, {@code otherwise} for all that the file does not say. */
    public WindowSettings read(WindowSettings otherwise) {
        Properties lines = new Properties();
        if (Files.exists(file)) {
            try (Reader in = Files.newBufferedReader(file)) {
                lines.load(in);
            } catch (IOException | IllegalArgumentException e) {
                LOG.warn("The window's settings cannot be read: {}", file, e);
            }
        }
        return new WindowSettings(
                place(lines).or(otherwise::place),
                Boolean.parseBoolean(lines.getProperty("window.maximized", "" + otherwise.maximized())),
                Theme.of(lines.getProperty("theme", otherwise.theme().id())),
                Language.of(lines.getProperty("language", otherwise.language().code())),
                dividers(lines).orElse(otherwise.dividers()));
    }

    /** Writes the settings anew. A failure is logged and no more: nobody is to be stopped by it. */
    public void write(WindowSettings settings) {
        Properties lines = new Properties();
        settings.place().ifPresent(place -> {
            lines.setProperty("window.x", "" + place.x());
            lines.setProperty("window.y", "" + place.y());
            lines.setProperty("window.width", "" + place.width());
            lines.setProperty("window.height", "" + place.height());
        });
        lines.setProperty("window.maximized", "" + settings.maximized());
        lines.setProperty("theme", settings.theme().id());
        lines.setProperty("language", settings.language().code());
        lines.setProperty(
                "dividers",
                String.join(
                        " ", settings.dividers().stream().map(String::valueOf).toList()));
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            try (Writer out = Files.newBufferedWriter(file)) {
                lines.store(out, null);
            }
        } catch (IOException e) {
            LOG.warn("The window's settings cannot be written: {}", file, e);
        }
    }

    private static Optional<Place> place(Properties lines) {
        List<Double> numbers = Stream.of("x", "y", "width", "height")
                .flatMap(name -> number(lines.getProperty("window." + name, "")).stream())
                .toList();
        return numbers.size() == 4 && numbers.get(2) > 0 && numbers.get(3) > 0
                ? Optional.of(new Place(numbers.get(0), numbers.get(1), numbers.get(2), numbers.get(3)))
                : Optional.empty();
    }

    private static Optional<List<Double>> dividers(Properties lines) {
        List<Double> shares = Stream.of(lines.getProperty("dividers", "").split(" "))
                .flatMap(word -> number(word).stream())
                .filter(share -> share >= 0 && share <= 1)
                .toList();
        return shares.isEmpty() ? Optional.empty() : Optional.of(shares);
    }

    private static Optional<Double> number(String text) {
        try {
            return Optional.of(Double.valueOf(text)).filter(Double::isFinite);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
