package io.turnoutboard.host;

import io.turnoutboard.service.OwnerOnly;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/** Small files of names and values that are replaced as a whole, so that a reader never sees half of one. */
final class PropertiesFile {
    private PropertiesFile() {}

    /** The values; empty when there is no such file. */
    static Optional<Properties> read(Path file) throws IOException {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        Properties values = new Properties();
        try (Reader in = new StringReader(Files.readString(file, StandardCharsets.UTF_8))) {
            values.load(in);
        }
        return Optional.of(values);
    }

    /** Writes the values into a file that only its user can read. */
    static void write(Path file, Map<String, String> values) throws IOException {
        Properties properties = new Properties();
        properties.putAll(values);
        StringWriter text = new StringWriter();
        properties.store(text, null);
        Path fresh = Files.createTempFile(file.toAbsolutePath().getParent(), "new", ".properties", OwnerOnly.file());
        Files.writeString(fresh, text.toString(), StandardCharsets.UTF_8);
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
