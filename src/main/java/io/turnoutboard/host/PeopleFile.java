package io.turnoutboard.host;

import io.turnoutboard.domain.election.ElectionId;
import io.turnoutboard.domain.ledger.PersonId;
import io.turnoutboard.domain.ledger.PublicKeyText;
import io.turnoutboard.domain.ledger.SigningKey;
import io.turnoutboard.store.Signer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;

/** The keys of people who were added on this machine, beside those that the election was made with. */
record PeopleFile(Path path) {
    static PeopleFile of(Path userFolder, ElectionId election) {
        return new PeopleFile(userFolder.resolve("keys").resolve(election + ".people.properties"));
    }

    List<Signer> read() throws IOException {
        Optional<Properties> values = PropertiesFile.read(path);
        List<Signer> people = new ArrayList<>();
        for (int i = 1; values.isPresent() && values.get().containsKey(i + ".id"); i++) {
            people.add(person(values.get(), i));
        }
        return people;
    }

    void add(Signer person) throws IOException {
        List<Signer> people = read();
        people.add(person);
        Map<String, String> values = new TreeMap<>();
        for (int i = 1; i <= people.size(); i++) {
            Signer each = people.get(i - 1);
            values.put(i + ".id", each.person().value());
            values.put(i + ".name", each.name());
            values.put(i + ".private", each.key().privateText());
            values.put(i + ".public", each.key().publicKey().base64());
        }
        Files.createDirectories(path.toAbsolutePath().getParent());
        PropertiesFile.write(path, values);
    }

    private static Signer person(Properties values, int number) {
        SigningKey key = SigningKey.of(
                values.getProperty(number + ".private"), new PublicKeyText(values.getProperty(number + ".public")));
        return new Signer(new PersonId(values.getProperty(number + ".id")), values.getProperty(number + ".name"), key);
    }
}
