package io.turnoutboard.host;

import io.turnoutboard.domain.ledger.BodyText;
import io.turnoutboard.domain.ledger.DeskId;
import io.turnoutboard.domain.ledger.Entry;
import io.turnoutboard.domain.ledger.EntryId;
import io.turnoutboard.domain.ledger.PersonId;
import io.turnoutboard.domain.ledger.SigningKey;
import io.turnoutboard.host.door.FrontDoor;
import io.turnoutboard.host.door.HostAddress;
import io.turnoutboard.host.door.HostCall;
import io.turnoutboard.host.door.Message;
import io.turnoutboard.host.door.Tunnel;
import io.turnoutboard.service.people.KeyChallenge;
import io.turnoutboard.service.people.KeySmith;
import io.turnoutboard.service.people.PasswordCost;
import io.turnoutboard.service.people.PasswordSecrets;
import io.turnoutboard.service.people.WrappedKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;

/** Somebody with the folder of a desk that joined, with all its secrets, and with a client of the database. */
final class Attacker implements AutoCloseable {
    private final JoinFile join;
    private final DeskId desk;
    private final String secret;
    private final HostCall call;
    private final Tunnel tunnel;

    private Attacker(JoinFile join, DeskId desk, String secret) throws IOException {
        this.join = join;
        this.desk = desk;
        this.secret = secret;
        call = new HostCall(join.host());
        tunnel = Tunnel.open(call, asking(FrontDoor.LEDGER, Map.of()), Attacker::thread, System::nanoTime);
    }

    static Thread thread(Runnable work) {
        Thread thread = Thread.ofPlatform().name("attacker").unstarted(work);
        thread.setDaemon(true);
        return thread;
    }

    /** Takes everything that lies in a desk's folder. */
    static Attacker with(SharedBoard.Desk place) throws Exception {
        FolderLayout layout = new FolderLayout(place.folder());
        JoinFile join = JoinFile.read(
                        place.folder(), ElectionIdentity.read(layout).id())
                .orElseThrow();
        Path account;
        try (Stream<Path> all = Files.walk(place.folder())) {
            account = all.filter(each -> each.endsWith("account.properties"))
                    .findFirst()
                    .orElseThrow();
        }
        Properties values = PropertiesFile.read(account).orElseThrow();
        Path folder = account.toAbsolutePath().getParent();
        return new Attacker(join, DeskId.of(folder.getFileName().toString()), values.getProperty("secret"));
    }

    DeskId desk() {
        return desk;
    }

    HostAddress host() {
        return join.host();
    }

    HostCall call() {
        return call;
    }

    JoinFile join() {
        return join;
    }

    String secret() {
        return secret;
    }

    Message asking(String what, Map<String, String> more) {
        Map<String, String> values = new TreeMap<>(more);
        values.put("desk", desk.toString());
        values.put("secret", secret);
        return Message.asking(what, values);
    }

    /** A connection with the desk's own account. */
    Connection connect() throws SQLException {
        return connect("ledger", LedgerDatabase.account(desk), secret);
    }

    /** @param database with the settings that are to be tried */
    Connection connect(String database, String account, String password) throws SQLException {
        return DriverManager.getConnection(
                "jdbc:h2:tcp://127.0.0.1:" + tunnel.port() + "/" + database, account, password);
    }

    /** What one number a request gives. */
    long number(String sql) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    /** The next number of the desk, as the host stands. */
    long next() throws SQLException {
        return 1 + number("select coalesce(max(desk_seq), 0) from entry where desk = '" + desk + "'");
    }

    /** The key of somebody who signs in at the desk. */
    SigningKey keyOf(PersonId person, String password) throws Exception {
        KeySmith smith = new KeySmith(host().election(), new PasswordCost(64, 1, 1), new SecureRandom());
        Message challenge = call.ask(asking(KeyQuestions.CHALLENGE, Map.of(KeyQuestions.PERSON, person.value())));
        PasswordSecrets secrets = smith.secrets(KeyChallenge.of(challenge.value(KeyQuestions.KEY)), password);
        Message key = fetch(person, secrets.proof());
        return smith.open(WrappedKey.of(key.value(KeyQuestions.KEY)), person, secrets)
                .orElseThrow();
    }

    Message fetch(PersonId person, byte[] proof) throws Exception {
        return call.ask(asking(
                KeyQuestions.FETCH,
                Map.of(
                        KeyQuestions.PERSON,
                        person.value(),
                        KeyQuestions.PROOF,
                        Base64.getEncoder().encodeToString(proof))));
    }

    /** An entry of this desk, in whatever words. */
    Entry entry(long deskSeq, PersonId author, BodyText body, SigningKey key) {
        Entry.Head head =
                new Entry.Head(new EntryId(UUID.randomUUID()), desk, deskSeq, author, Instant.ofEpochMilli(1), 0);
        byte[] unsigned = new Entry(head, body, "").bytes();
        return new Entry(head, body, key.sign(Arrays.copyOf(unsigned, unsigned.length - Integer.BYTES)));
    }

    @Override
    public void close() {
        tunnel.close();
    }
}
