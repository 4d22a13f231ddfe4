package io.turnoutboard.host;

import io.turnoutboard.domain.election.ElectionId;
import io.turnoutboard.domain.ledger.PersonId;
import io.turnoutboard.service.people.SignedKey;
import io.turnoutboard.service.people.WrappedKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The wrapped keys of who signed in on this machine, so that they can do so again while no host answers, and those that
 * the host is still to be told. They lie with this machine's user, outside of every election's folder.
 */
record KeyCache(Path path) {
    private static final Logger LOG = LoggerFactory.getLogger(KeyCache.class);
    private static final String KEY = ".key";
    private static final String PENDING = ".pending";

    static KeyCache of(Path userFolder, ElectionId election) {
        return new KeyCache(userFolder.resolve("keys").resolve(election + ".wrapped.properties"));
    }

    /** The wrapped key of a person, where they have one here. A file that cannot be read has none: the host has it. */
    Optional<WrappedKey> key(PersonId person) {
        return lines(KEY).stream()
                .map(WrappedKey::of)
                .filter(key -> key.lock().person().equals(person))
                .findFirst();
    }

    /** What the host was not told yet. */
    List<SignedKey> pending() {
        return lines(PENDING).stream().map(SignedKey::of).toList();
    }

    /** Keeps a person's key in place of the one before. */
    void keep(WrappedKey key) throws IOException {
        List<String> keys = new ArrayList<>(lines(KEY));
        keys.removeIf(
                line -> WrappedKey.of(line).lock().person().equals(key.lock().person()));
        keys.add(key.text());
        write(keys, lines(PENDING));
    }

    /** Notes that the host is still to be told of a key, in place of what it was to be told of that person before. */
    void await(SignedKey key) throws IOException {
        List<String> pending = pendingWithout(key.key().lock().person());
        pending.add(key.text());
        write(lines(KEY), pending);
    }

    void told(SignedKey key) throws IOException {
        write(lines(KEY), pendingWithout(key.key().lock().person()));
    }

    private List<String> pendingWithout(PersonId person) {
        List<String> pending = new ArrayList<>(lines(PENDING));
        pending.removeIf(line -> SignedKey.of(line).key().lock().person().equals(person));
        return pending;
    }

    private List<String> lines(String kind) {
        List<String> lines = new ArrayList<>();
        try {
            Optional<Properties> values = PropertiesFile.read(path);
            for (int i = 1; values.isPresent() && values.get().containsKey(i + kind); i++) {
                lines.add(values.get().getProperty(i + kind));
            }
        } catch (IOException | IllegalArgumentException e) {
            LOG.warn("The wrapped keys of this machine cannot be read", e);
        }
        return lines;
    }

    private void write(List<String> keys, List<String> pending) throws IOException {
        Map<String, String> values = new TreeMap<>();
        number(values, KEY, keys);
        number(values, PENDING, pending);
        Files.createDirectories(path.toAbsolutePath().getParent());
        PropertiesFile.write(path, values);
    }

    private static void number(Map<String, String> values, String kind, List<String> lines) {
        for (int i = 1; i <= lines.size(); i++) {
            values.put(i + kind, lines.get(i - 1));
        }
    }
}
