package io.turnoutboard.host;

import io.turnoutboard.domain.ledger.DeskId;
import io.turnoutboard.host.door.HostCall;
import io.turnoutboard.host.door.Message;
import io.turnoutboard.service.FolderException;
import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A desk's own secret, beside its journal: it opens the host's door and the desk's account in the database.
 *
 * @param known whether the host has said that it knows it
 */
record DeskSecret(Path path, DeskId desk, String secret, boolean known) {
    private static final String NAME = "account.properties";
    private static final int BYTES = 24;

    static String random() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /** The secret of a desk's folder, made when it has none yet. */
    static DeskSecret of(Path deskFolder, DeskId desk) throws FolderException {
        Path path = deskFolder.resolve(NAME);
        try {
            Optional<DeskSecret> kept = PropertiesFile.read(path)
                    .map(values -> new DeskSecret(
                            path,
                            desk,
                            values.getProperty("secret"),
                            Boolean.parseBoolean(values.getProperty("known"))));
            if (kept.isPresent()) {
                return kept.get();
            }
            DeskSecret fresh = new DeskSecret(path, desk, random(), false);
            fresh.write();
            return fresh;
        } catch (IOException e) {
            throw new FolderException("TB-F06", List.of(path.toString(), String.valueOf(e.getMessage())), e);
        }
    }

    /** Tells the host of a desk that it does not know yet. */
    DeskSecret announced(HostCall call, JoinFile join) throws FolderException {
        if (known) {
            return this;
        }
        call.ask(Message.asking(
                Doorkeeper.JOIN,
                Map.of(
                        "invitation", join.shown(),
                        "own", join.own(),
                        "desk", desk.toString(),
                        "secret", secret)));
        DeskSecret told = new DeskSecret(path, desk, secret, true);
        try {
            told.write();
        } catch (IOException e) {
            throw new FolderException("TB-F06", List.of(path.toString(), String.valueOf(e.getMessage())), e);
        }
        return told;
    }

    /** A question that this desk asks, with its proof of who it is. */
    Message asking(String what, Map<String, String> values) {
        Map<String, String> all = new TreeMap<>(values);
        all.put("desk", desk.toString());
        all.put("secret", secret);
        return Message.asking(what, all);
    }

    private void write() throws IOException {
        PropertiesFile.write(path, Map.of("secret", secret, "known", Boolean.toString(known)));
    }
}
