package io.turnoutboard.host;

import io.turnoutboard.domain.election.ElectionId;
import io.turnoutboard.domain.ledger.Hash;
import io.turnoutboard.service.FolderException;
import io.turnoutboard.service.backup.KeyFiles;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;

/** The keys in this user's folder, out to a file and in from one. docs/ledger-format.md, section 11. */
public final class KeyFilesHere implements KeyFiles {
    private static final String FORMAT = "turnout-board keys 1";
    private static final String RING = "ring.";
    private static final String PEOPLE = "people.";
    /** By it desks know the host, whichever machine it is. */
    private static final String DOOR = "door.";

    private static final int SALT_BYTES = 16;
    private static final int NONCE_BYTES = 12;

    private final Path userFolder;
    private final Clock machine;
    private final SecureRandom random = new SecureRandom();

    public KeyFilesHere(Path userFolder, Clock machine) {
        this.userFolder = userFolder;
        this.machine = machine;
    }

    @Override
    public void exportTo(Path file, Path folder, String password) throws FolderException {
        if (password.codePointCount(0, password.length()) < FEWEST_CHARACTERS) {
            throw new FolderException(PASSWORD_SHORT, List.of(Integer.toString(FEWEST_CHARACTERS)));
        }
        ElectionId election = ElectionIdentity.read(new FolderLayout(folder)).id();
        KeyRing.read(userFolder, election);
        if (Files.exists(file)) {
            throw new FolderException(FILE_EXISTS, List.of(file.toString()));
        }
        try {
            Properties keys = keys(election);
            PropertiesFile.write(file, sealed(keys, election, password));
            PropertiesFile.write(
                    note(election),
                    Map.of(
                            "at", machine.instant().toString(),
                            "file", file.toAbsolutePath().toString(),
                            "keys", fingerprint(keys)));
        } catch (IOException | GeneralSecurityException e) {
            throw unwritten(file, e);
        }
    }

    private Properties keys(ElectionId election) throws IOException {
        Properties keys = new Properties();
        copy(KeyRing.file(userFolder, election), RING, keys);
        copy(PeopleFile.of(userFolder, election).path(), PEOPLE, keys);
        copy(DoorFiles.key(userFolder, election), DOOR, keys);
        return keys;
    }

    /** Where it is noted what was last exported. */
    private Path note(ElectionId election) {
        return userFolder.resolve("keys").resolve(election + ".exported.properties");
    }

    /** Which keys these are; it tells nobody anything of them. */
    private static String fingerprint(Properties keys) {
        String all = new TreeMap<>(keys).toString();
        return Hash.of(all.getBytes(StandardCharsets.UTF_8)).hex();
    }

    @Override
    public Optional<Exported> exported(Path folder) throws FolderException {
        ElectionId election = ElectionIdentity.read(new FolderLayout(folder)).id();
        KeyRing.read(userFolder, election);
        try {
            String now = fingerprint(keys(election));
            return PropertiesFile.read(note(election))
                    .map(noted -> new Exported(
                            Instant.parse(noted.getProperty("at")),
                            Path.of(noted.getProperty("file")),
                            noted.getProperty("keys").equals(now)));
        } catch (IOException | RuntimeException e) {
            throw unwritten(note(election), e);
        }
    }

    private Map<String, String> sealed(Properties keys, ElectionId election, String password)
            throws IOException, GeneralSecurityException {
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        keys.store(plain, null);
        byte[] salt = new byte[SALT_BYTES];
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(salt);
        random.nextBytes(nonce);
        PasswordBox box = new PasswordBox(PasswordBox.ROUNDS, salt, nonce, FORMAT + "\n" + election);
        Base64.Encoder base64 = Base64.getEncoder();
        return Map.of(
                "format", FORMAT,
                "election", election.toString(),
                "rounds", Integer.toString(PasswordBox.ROUNDS),
                "salt", base64.encodeToString(salt),
                "nonce", base64.encodeToString(nonce),
                "data", base64.encodeToString(box.close(plain.toByteArray(), password)));
    }

    @Override
    public ElectionId importFrom(Path file, String password) throws FolderException {
        Properties values = read(file);
        try {
            ElectionId election = ElectionId.of(values.getProperty("election"));
            Properties keys = opened(values, election, password);
            keep(keys, RING, KeyRing.file(userFolder, election));
            keep(keys, PEOPLE, PeopleFile.of(userFolder, election).path());
            keep(keys, DOOR, DoorFiles.key(userFolder, election));
            return election;
        } catch (GeneralSecurityException e) {
            throw new FolderException(WRONG_PASSWORD, List.of(file.toString()), e);
        } catch (IllegalArgumentException e) {
            throw new FolderException(NO_KEY_FILE, List.of(file.toString()), e);
        } catch (IOException e) {
            throw unwritten(userFolder, e);
        }
    }

    private static Properties read(Path file) throws FolderException {
        try {
            return PropertiesFile.read(file)
                    .filter(values -> FORMAT.equals(values.getProperty("format")))
                    .filter(values -> values.stringPropertyNames()
                            .containsAll(List.of("election", "rounds", "salt", "nonce", "data")))
                    .orElseThrow(() -> new FolderException(NO_KEY_FILE, List.of(file.toString())));
        } catch (IOException | IllegalArgumentException e) {
            throw new FolderException(NO_KEY_FILE, List.of(file.toString()), e);
        }
    }

    private static Properties opened(Properties values, ElectionId election, String password)
            throws IOException, GeneralSecurityException {
        Base64.Decoder base64 = Base64.getDecoder();
        PasswordBox box = new PasswordBox(
                Integer.parseInt(values.getProperty("rounds")),
                base64.decode(values.getProperty("salt")),
                base64.decode(values.getProperty("nonce")),
                FORMAT + "\n" + election);
        Properties keys = new Properties();
        keys.load(new ByteArrayInputStream(box.open(base64.decode(values.getProperty("data")), password)));
        return keys;
    }

    private static void copy(Path from, String prefix, Properties to) throws IOException {
        Optional<Properties> values = PropertiesFile.read(from);
        values.ifPresent(each ->
                each.stringPropertyNames().forEach(name -> to.setProperty(prefix + name, each.getProperty(name))));
    }

    private static void keep(Properties keys, String prefix, Path file) throws IOException, FolderException {
        Map<String, String> own = new TreeMap<>();
        keys.stringPropertyNames().stream()
                .filter(name -> name.startsWith(prefix))
                .forEach(name -> own.put(name.substring(prefix.length()), keys.getProperty(name)));
        if (own.isEmpty()) {
            return;
        }
        Properties here = PropertiesFile.read(file).orElseGet(Properties::new);
        if (!here.isEmpty() && !here.equals(properties(own))) {
            throw new FolderException(KEYS_ARE_HERE, List.of(file.toString()));
        }
        Files.createDirectories(file.toAbsolutePath().getParent());
        PropertiesFile.write(file, own);
    }

    private static Properties properties(Map<String, String> values) {
        Properties properties = new Properties();
        properties.putAll(values);
        return properties;
    }

    private static FolderException unwritten(Path file, Exception cause) {
        return new FolderException("TB-F06", List.of(file.toString(), String.valueOf(cause.getMessage())), cause);
    }
}
