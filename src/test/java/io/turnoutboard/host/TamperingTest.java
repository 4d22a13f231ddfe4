package io.turnoutboard.host;

import static io.turnoutboard.host.SmallElection.at;
import static io.turnoutboard.host.SmallElection.tally;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.turnoutboard.domain.ledger.Checkpoint;
import io.turnoutboard.domain.ledger.EntryId;
import io.turnoutboard.domain.ledger.Hash;
import io.turnoutboard.domain.ledger.RepeatableRandom;
import io.turnoutboard.domain.ledger.Seal;
import io.turnoutboard.domain.ledger.SigningKey;
import io.turnoutboard.domain.ledger.Verdict;
import io.turnoutboard.service.Audit.Verification;
import io.turnoutboard.service.ElectionFolders;
import io.turnoutboard.service.FolderException;
import io.turnoutboard.service.Ledger;
import io.turnoutboard.service.OpenElection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Someone with the owner's password changes the database file behind the program: verify names the first broken line. */
class TamperingTest {
    private static final long LINE = 9;

    @TempDir
    Path temp;

    private Path folder;
    private ElectionFolders folders;
    private Checkpoint outside;

    @BeforeEach
    void makeALedgerOfSomeLines() throws Exception {
        folder = temp.resolve("bau-cu");
        folders = SmallElection.folders(temp.resolve("user"), 3);
        folders.create(folder, Files.createDirectory(temp.resolve("files")), Optional.empty());
        try (OpenElection election = folders.open(folder)) {
            Ledger ledger = election.ledger();
            for (int count = 1; count <= 6; count++) {
                LedgerLoopTest.finalStage(ledger, ledger.append(tally(2, at(8, count), count)));
            }
            outside = election.audit().checkpoint();
            assertThat(outside.seq()).isGreaterThan(LINE);
            assertThat(election.audit().verify(Optional.of(outside))).isEqualTo(whole());
        }
    }

    private Verification whole() {
        return new Verification(outside.seq() + 1, Optional.empty(), "");
    }

    @ParameterizedTest(name = "{0}.{1} = {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        entry | desk_seq     | desk_seq + 100
        entry | desk         | uuid '00000000-0000-7000-8000-00000000000f'
        entry | author       | concat(author, '.')
        entry | made_at      | regexp_replace(made_at, '20', '21')
        entry | clock_offset | clock_offset + 1
        entry | kind         | replace(kind, 'tally', 'tallx')
        entry | version      | version + 1
        entry | station_id   | '00199-01'
        entry | as_of        | replace(as_of, ':0', ':1')
        entry | body         | replace(body, 'voted=', 'voted=1')
        entry | body         | replace(body, 'thử', 'thư')
        entry | signature    | translate(signature, 'abcdefghijklmnopqrstuvwxyz', 'bcdefghijklmnopqrstuvwxyza')
        seal  | verdict      | 'REFUSED'
        seal  | verdict      | 'NONSENSE'
        seal  | reason       | 'TB-R07'
        seal  | hash         | replace(hash, substring(hash, 1, 1), 'x')
        seal  | hash         | '0000000000000000000000000000000000000000000000000000000000000000'
        seal  | previous_hash| '0000000000000000000000000000000000000000000000000000000000000000'
        seal  | sealed_at    | replace(sealed_at, '2026', '2025')
        """)
    void aChangedFieldIsNamedByItsLine(String table, String column, String value) throws Exception {
        String which =
                table.equals("seal") ? "seq = " + LINE : "id = (select entry_id from seal where seq = " + LINE + ")";
        alter("update %s set %s = %s where %s".formatted(table, column, value, which));
        assertThat(verify(Optional.empty()).brokenAt()).contains(LINE);
    }

    @Test
    void aLineTakenOutOfTheMiddleIsNamed() throws Exception {
        alter("delete from seal where seq = " + LINE);
        assertThat(verify(Optional.empty()).brokenAt()).contains(LINE);
    }

    @Test
    void anEntryTakenFromUnderItsSealIsNamed() throws Exception {
        alter("delete from entry where id = (select entry_id from seal where seq = " + LINE + ")");
        assertThat(verify(Optional.empty()).brokenAt()).contains(LINE);
    }

    @Test
    void aTailCutBehindAnOutsideCheckpointIsNamed() throws Exception {
        alter(
                "delete from checkpoint where seq > " + LINE,
                "delete from seal where seq > " + LINE,
                "delete from entry where id not in (select entry_id from seal)",
                "update ledger_state set sealed_upto = " + LINE,
                "delete from desk_head",
                "insert into desk_head select e.desk, max(e.desk_seq) from entry e group by e.desk");
        deleteAll(folder.resolve("desks"));

        Verification found = verify(Optional.of(outside));
        assertThat(found.brokenAt()).isPresent();
        assertThat(found.code()).isIn("TB-V08", "TB-V09");
    }

    @Test
    void aTailThatWasCutAndGrownAgainIsNotTheOneOfTheCheckpoint() throws Exception {
        alter(
                "delete from checkpoint where seq > " + LINE,
                "delete from seal where seq > " + LINE,
                "update ledger_state set sealed_upto = " + LINE,
                "delete from entry where id not in (select entry_id from seal)",
                "delete from desk_head",
                "insert into desk_head select e.desk, max(e.desk_seq) from entry e group by e.desk");
        Files.delete(folder.resolve("ledger.copy"));
        deleteAll(folder.resolve("desks"));
        try (OpenElection election = folders.open(folder)) {
            Ledger ledger = election.ledger();
            for (int count = 1; ledger.board().value().head().seq() < outside.seq(); count++) {
                LedgerLoopTest.finalStage(ledger, ledger.append(tally(3, at(8, count), count)));
            }
            assertThat(election.audit().verify(Optional.empty()).holds()).isTrue();
            assertThat(election.audit().verify(Optional.of(outside)))
                    .extracting(Verification::brokenAt, Verification::code)
                    .containsExactly(Optional.of(outside.seq()), "TB-V09");
        }
    }

    @Test
    void aTailCutBehindACheckpointInsideStopsTheHostFromSealingOn() throws Exception {
        alter("delete from seal where seq > " + LINE, "update ledger_state set sealed_upto = " + LINE);
        try (OpenElection election = folders.open(folder)) {
            assertThat(election.audit().verify(Optional.of(outside)))
                    .isEqualTo(new Verification(LINE + 1, Optional.of(LINE + 1), "TB-V08"));
        }
    }

    @Test
    void aCheckpointOfAnotherKeyOrElectionIsNotOurs() throws Exception {
        Checkpoint forged = new Checkpoint(
                outside.election(),
                outside.epoch(),
                outside.seq(),
                outside.hash(),
                outside.time().plusSeconds(1),
                outside.signature());
        assertThat(verify(Optional.of(forged)).code()).isEqualTo("TB-V07");
    }

    @Test
    void aForgedCheckpointIsNotOursEvenWhereItNamesAnotherLine() throws Exception {
        Seal invented =
                new Seal(LINE, new EntryId(new UUID(7, 7)), Verdict.ACCEPTED, "", Hash.NONE, Hash.NONE, outside.time());
        Checkpoint forged = Checkpoint.signed(
                outside.election(),
                outside.epoch(),
                invented,
                outside.time(),
                SigningKey.generate(new RepeatableRandom("a forger")));

        assertThat(verify(Optional.of(forged))).isEqualTo(new Verification(LINE + 1, Optional.of(0L), "TB-V07"));
    }

    @Test
    void aLedgerThatIsOnlyReadAndHasNoCheckpointSaysSo() throws Exception {
        alter("delete from checkpoint", "delete from seal where seq = " + LINE);
        try (OpenElection host = folders.open(folder);
                OpenElection joined = folders.open(folder)) {
            assertThatThrownBy(host.audit()::checkpoint).hasMessageStartingWith("TB-F16");
            assertThatThrownBy(joined.audit()::checkpoint).hasMessageStartingWith("TB-F16");
        }
    }

    private Verification verify(Optional<Checkpoint> checkpoint) throws FolderException {
        try (OpenElection election = folders.open(folder)) {
            return election.audit().verify(checkpoint);
        }
    }

    private void alter(String... statements) throws Exception {
        String url = "jdbc:h2:file:" + folder.resolve("ledger").toAbsolutePath();
        try (Connection owner = DriverManager.getConnection(url, "OWNER", "demo");
                Statement statement = owner.createStatement()) {
            statement.execute("set referential_integrity false");
            int changed = 0;
            for (String each : statements) {
                changed += statement.executeUpdate(each);
            }
            assertThat(changed).as("rows changed").isPositive();
        }
    }

    private static void deleteAll(Path folder) throws Exception {
        try (var all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
