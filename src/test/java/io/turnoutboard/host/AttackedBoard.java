package io.turnoutboard.host;

import static io.turnoutboard.host.SharedBoard.sharing;
import static org.assertj.core.api.Assertions.assertThat;

import io.turnoutboard.domain.election.Role;
import io.turnoutboard.domain.ledger.EntryId;
import io.turnoutboard.domain.ledger.SigningKey;
import io.turnoutboard.service.Enrolment.Admitted;
import io.turnoutboard.service.Enrolment.NewPerson;
import io.turnoutboard.service.EntryProgress.Stage;
import io.turnoutboard.service.Invitation;
import io.turnoutboard.service.OpenElection;
import io.turnoutboard.service.SignInOutcome;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** A board at which an honest desk works on while somebody with another desk's secrets does what they can. */
final class AttackedBoard implements AutoCloseable {
    private static final List<String> KEPT = List.of(
            "select * from person_key",
            "select * from desk_account",
            "select * from invitation",
            "select user_name, is_admin from information_schema.users",
            "select grantee, rights, table_name from information_schema.rights",
            "select table_name from information_schema.tables where table_schema <> 'INFORMATION_SCHEMA'",
            "select schema_name from information_schema.schemata",
            "select routine_name from information_schema.routines",
            "select trigger_name from information_schema.triggers",
            "select domain_name from information_schema.domains");

    private final SharedBoard board;
    private OpenElection host;
    private OpenElection honest;
    private final Attacker attacker;
    private final Invitation used;
    private final Admitted clerk;
    private final Admitted other;
    private final SigningKey clerksKey;
    private final Map<String, String> before;
    private int minute;

    AttackedBoard(Path temp) throws Exception {
        board = new SharedBoard(temp);
        host = board.begin();
        other = SharedBoard.admit(host, "Trần Văn Bình");
        clerk = host.enrolment().add(new NewPerson("Nguyễn Thị Lan", Role.CLERK, List.of(SmallElection.id(1))));
        SharedBoard.Desk good = board.desk("ban-that");
        good.join(sharing(host).invite("Bàn thật"));
        honest = good.openFor(other);
        SharedBoard.Desk stolen = board.desk("ban-mat");
        used = sharing(host).invite("Bàn mất");
        stolen.join(used);
        try (OpenElection desk = stolen.openFor(clerk)) {
            LedgerLoopTest.finalStage(
                    desk.ledger(), desk.ledger().append(SmallElection.tally(1, SmallElection.at(10, 0), 7)));
        }
        attacker = Attacker.with(stolen);
        clerksKey = attacker.keyOf(clerk.person().id(), SharedBoard.PASSWORD);
        honest.close();
        host.close();
        before = kept();
        host = board.open();
        honest = good.open();
        assertThat(honest.signIn().signIn(other.person().id(), SharedBoard.PASSWORD))
                .isEqualTo(new SignInOutcome.SignedIn(other.person()));
    }

    /** What stood there before anybody attacked. */
    Map<String, String> before() {
        return before;
    }

    SharedBoard shared() {
        return board;
    }

    OpenElection host() {
        return host;
    }

    OpenElection honest() {
        return honest;
    }

    Attacker attacker() {
        return attacker;
    }

    /** The invitation by which the stolen desk came. */
    Invitation used() {
        return used;
    }

    Admitted clerk() {
        return clerk;
    }

    Admitted other() {
        return other;
    }

    SigningKey clerksKey() {
        return clerksKey;
    }

    /** The honest desk keys something; how long it took until it was sealed and on its board. */
    Duration keyHonestly() throws Exception {
        minute++;
        long began = System.nanoTime();
        EntryId entry = honest.ledger().append(SmallElection.tally(2, SmallElection.minute(minute), 100 + minute));
        assertThat(LedgerLoopTest.finalStage(honest.ledger(), entry).stage()).isEqualTo(Stage.SEALED);
        return Duration.ofNanos(System.nanoTime() - began);
    }

    boolean holds() throws Exception {
        return host.audit().verify(Optional.empty()).holds();
    }

    /** What no desk may change, as the owner of the file sees it while no host has it open. */
    Map<String, String> kept() throws Exception {
        String url = "jdbc:h2:file:" + board.folder().resolve("ledger").toAbsolutePath();
        Map<String, String> all = new TreeMap<>();
        try (Handle handle = Jdbi.create(url, "OWNER", "demo").open()) {
            for (String request : KEPT) {
                all.put(
                        request,
                        handle.createQuery(request).mapToMap().list().stream()
                                .map(row -> row.toString())
                                .sorted()
                                .toList()
                                .toString());
            }
        }
        try (Stream<Path> files = Files.walk(board.folder())) {
            all.put("files", files.sorted().map(Path::toString).toList().toString());
        }
        return all;
    }

    /** Ends everybody's work, so that the owner can look into the file. */
    void end() {
        attacker.close();
        honest.close();
        host.close();
    }

    @Override
    public void close() {
        end();
    }
}
