package io.turnoutboard.host;

import io.turnoutboard.domain.election.ElectionId;
import io.turnoutboard.domain.ledger.PersonId;
import io.turnoutboard.domain.ledger.PublicKeyText;
import io.turnoutboard.domain.ledger.RepeatableRandom;
import io.turnoutboard.domain.ledger.SigningKey;
import io.turnoutboard.service.FolderException;
import io.turnoutboard.store.Signer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The secrets of one election on this machine: the sealer's key, the keys of the people here, the owner's password of the
 * database. They live in the user's own folder, never in the election's folder or its backups.
 */
record KeyRing(SigningKey sealer, List<Signer> people, String ownerPassword) {
    private static final Logger LOG = LoggerFactory.getLogger(KeyRing.class);
    private static final String DEMO_PERSON = "ban-minh-hoa";
    private static final String DEMO_SECOND = "nguoi-duyet-minh-hoa";

    /** Keys that anyone can make again: for the demo, whose ledger must come out the same everywhere. */
    static KeyRing ofDemo(ElectionId election) {
        RepeatableRandom random = new RepeatableRandom("turnout-board demo " + election);
        Signer person = new Signer(new PersonId(DEMO_PERSON), "Bàn trực minh họa", SigningKey.generate(random));
        SigningKey sealer = SigningKey.generate(random);
        Signer second = new Signer(new PersonId(DEMO_SECOND), "Người duyệt minh họa", SigningKey.generate(random));
        return new KeyRing(sealer, List.of(person, second), "demo");
    }

    /** The founder, whom the genesis enrols. */
    Signer person() {
        return people.getFirst();
    }

    /** New keys for an election that is being made. */
    static KeyRing generate(String personName, SecureRandom random) {
        byte[] password = new byte[24];
        random.nextBytes(password);
        SigningKey personKey = SigningKey.generate(random);
        PersonId person = new PersonId("p-" + personKey.publicKey().fingerprint());
        return new KeyRing(
                SigningKey.generate(random),
                List.of(new Signer(person, personName, personKey)),
                HexFormat.of().formatHex(password));
    }

    /** @throws FolderException TB-F09 when this machine's user has no keys of the election */
    static KeyRing read(Path userFolder, ElectionId election) throws FolderException {
        try {
            Optional<Properties> found = PropertiesFile.read(file(userFolder, election));
            if (found.isEmpty()) {
                throw new FolderException("TB-F09", List.of(election.toString()));
            }
            Properties values = found.get();
            Signer person = new Signer(
                    new PersonId(values.getProperty("person.id")),
                    values.getProperty("person.name"),
                    key(values, "person"));
            return new KeyRing(key(values, "sealer"), List.of(person), values.getProperty("owner.password"));
        } catch (IOException e) {
            throw new FolderException("TB-F06", List.of(String.valueOf(e.getMessage())), e);
        }
    }

    void write(Path userFolder, ElectionId election) throws IOException {
        Path file = file(userFolder, election);
        Files.createDirectories(file.getParent());
        Map<String, String> values = new TreeMap<>();
        values.put("sealer.private", sealer.privateText());
        values.put("sealer.public", sealer.publicKey().base64());
        values.put("person.id", person().person().value());
        values.put("person.name", person().name());
        values.put("person.private", person().key().privateText());
        values.put("person.public", person().key().publicKey().base64());
        values.put("owner.password", ownerPassword);
        PropertiesFile.write(file, values);
    }

    /** Takes the keys of an election away that did not come to be. */
    static void forget(Path userFolder, ElectionId election) {
        try {
            Files.deleteIfExists(file(userFolder, election));
        } catch (IOException e) {
            LOG.warn("Keys of no election are left in {}", file(userFolder, election), e);
        }
    }

    private static SigningKey key(Properties values, String name) {
        return SigningKey.of(
                values.getProperty(name + ".private"), new PublicKeyText(values.getProperty(name + ".public")));
    }

    static Path file(Path userFolder, ElectionId election) {
        return userFolder.resolve("keys").resolve(election + ".properties");
    }
}
