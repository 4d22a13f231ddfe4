package io.turnoutboard.host;

import io.turnoutboard.domain.election.ElectionId;
import io.turnoutboard.host.door.DoorKey;
import io.turnoutboard.service.DoorTrouble;
import io.turnoutboard.service.FolderException;
import io.turnoutboard.service.ShareSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What is written down about the host's door: in the election's folder whether it stands open, in the user's folder its key.
 */
record DoorFiles(Path folder, Path settings, Path key, ElectionId election, Clock machine) {
    private static final Logger LOG = LoggerFactory.getLogger(DoorFiles.class);

    static DoorFiles of(FolderLayout layout, Path userFolder, ElectionId election, Clock machine) {
        return new DoorFiles(
                layout.folder(),
                layout.folder().resolve("share.properties"),
                key(userFolder, election),
                election,
                machine);
    }

    static Path key(Path userFolder, ElectionId election) {
        return userFolder.resolve("keys").resolve(election + ".door.properties");
    }

    /** How the door stands open; empty while the board is not shared. */
    Optional<ShareSettings> shared() throws FolderException {
        try {
            return PropertiesFile.read(settings)
                    .map(values -> new ShareSettings(
                            Integer.parseInt(values.getProperty("port")),
                            Stream.of(values.getProperty("addresses", "").split(","))
                                    .filter(each -> !each.isBlank())
                                    .toList()));
        } catch (IOException | NumberFormatException e) {
            throw new FolderException("TB-F08", List.of(settings.toString()), e);
        }
    }

    void write(ShareSettings shared) throws FolderException {
        try {
            PropertiesFile.write(
                    settings,
                    Map.of(
                            "port", Integer.toString(shared.port()),
                            "addresses", String.join(",", shared.addresses())));
        } catch (IOException e) {
            throw failed(settings, e);
        }
    }

    void forget() throws FolderException {
        try {
            Files.deleteIfExists(settings);
        } catch (IOException e) {
            throw failed(settings, e);
        }
    }

    /** Why the door of a shared board could not be opened, as its host wrote it down for its user's other programs. */
    Optional<DoorTrouble> trouble() {
        try {
            return PropertiesFile.read(troubleFile())
                    .map(values -> new DoorTrouble(
                            values.getProperty("code", ""),
                            List.of(values.getProperty("port", ""), values.getProperty("cause", ""))));
        } catch (IOException e) {
            LOG.warn("What keeps the door shut cannot be read", e);
            return Optional.empty();
        }
    }

    /** Writes it down, or that nothing does. */
    void write(Optional<DoorTrouble> trouble) {
        try {
            if (trouble.isEmpty()) {
                Files.deleteIfExists(troubleFile());
            } else {
                List<String> details = trouble.get().details();
                PropertiesFile.write(
                        troubleFile(),
                        Map.of(
                                "code", trouble.get().code(),
                                "port", details.getFirst(),
                                "cause", details.getLast()));
            }
        } catch (IOException e) {
            LOG.warn("What keeps the door shut cannot be written down", e);
        }
    }

    private Path troubleFile() {
        return settings.resolveSibling("share-trouble.properties");
    }

    /** The door's key, made when it is first asked for. */
    DoorKey doorKey() throws FolderException {
        try {
            Optional<Properties> values = PropertiesFile.read(key);
            if (values.isPresent()) {
                return DoorKey.of(
                        values.get().getProperty("certificate"), values.get().getProperty("private"));
            }
            DoorKey made = DoorKey.generate(election, new SecureRandom(), machine.instant());
            Files.createDirectories(key.toAbsolutePath().getParent());
            PropertiesFile.write(key, Map.of("certificate", made.certificateText(), "private", made.keyText()));
            return made;
        } catch (IOException e) {
            throw failed(key, e);
        } catch (RuntimeException e) {
            throw new FolderException("TB-F08", List.of(key.toString()), e);
        }
    }

    private static FolderException failed(Path file, IOException e) {
        return new FolderException("TB-F06", List.of(file.toString(), String.valueOf(e.getMessage())), e);
    }
}
