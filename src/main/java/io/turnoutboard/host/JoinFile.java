package io.turnoutboard.host;

import io.turnoutboard.domain.election.ElectionId;
import io.turnoutboard.host.door.HostAddress;
import io.turnoutboard.service.FolderException;
import io.turnoutboard.service.Invitation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/**
 * By what a desk's machine finds its host: in the folder that it joined with, readable by its user only.
 *
 * @param shown the invitation's secret, by which the machine came in first
 * @param own the machine's secret, which it put in the invitation's place
 */
record JoinFile(Path path, HostAddress host, String desk, String sealer, String shown, String own) {
    private static final String NAME = "join.properties";

    static Path at(Path folder) {
        return folder.resolve(NAME);
    }

    static JoinFile of(Path folder, Invitation invitation, String own) throws FolderException {
        try {
            return new JoinFile(
                    at(folder),
                    new HostAddress(
                            invitation.election().id(),
                            invitation.host().addresses(),
                            invitation.host().port(),
                            invitation.host().pin()),
                    invitation.desk(),
                    invitation.sealer(),
                    invitation.secret(),
                    own);
        } catch (IllegalArgumentException e) {
            throw new FolderException("TB-H11", List.of(), e);
        }
    }

    /** What lies in a folder; empty in one that is the host's own. */
    static Optional<JoinFile> read(Path folder, ElectionId election) throws FolderException {
        Path path = at(folder);
        try {
            return PropertiesFile.read(path).map(values -> of(path, election, values));
        } catch (IOException e) {
            throw new FolderException("TB-F06", List.of(path.toString(), String.valueOf(e.getMessage())), e);
        } catch (RuntimeException e) {
            throw new FolderException("TB-F08", List.of(path.toString()), e);
        }
    }

    private static JoinFile of(Path path, ElectionId election, Properties values) {
        return new JoinFile(
                path,
                new HostAddress(
                        election,
                        List.of(values.getProperty("host").split(",")),
                        Integer.parseInt(values.getProperty("port")),
                        values.getProperty("pin")),
                values.getProperty("desk"),
                values.getProperty("sealer"),
                values.getProperty("invitation"),
                values.getProperty("own"));
    }

    void write() throws IOException {
        Files.createDirectories(path.toAbsolutePath().getParent());
        PropertiesFile.write(
                path,
                Map.of(
                        "host", String.join(",", host.hosts()),
                        "port", Integer.toString(host.port()),
                        "pin", host.pin(),
                        "desk", desk,
                        "sealer", sealer,
                        "invitation", shown,
                        "own", own));
    }
}
