package io.turnoutboard.store;

import static io.turnoutboard.domain.turnout.SealedDay.at;
import static io.turnoutboard.domain.turnout.SealedDay.tally;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.turnoutboard.domain.election.ElectionId;
import io.turnoutboard.domain.ledger.Entry;
import io.turnoutboard.domain.ledger.EntryBody;
import io.turnoutboard.domain.ledger.EntryId;
import io.turnoutboard.domain.turnout.SealedDay;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {
    static final JournalHeader HEADER =
            new JournalHeader(SealedDay.DESK, ElectionId.of("0198f000-0000-7000-8000-000000000001"), "ab".repeat(32));
    private static final int ENTRIES = 3;

    @TempDir
    Path folder;

    private Path path;

    @BeforeEach
    void writeAJournal() throws IOException {
        path = folder.resolve("journal");
        try (Journal journal = Journal.create(path, HEADER)) {
            for (int number = 1; number <= ENTRIES; number++) {
                journal.append(entry(number));
            }
        }
    }

    @Test
    void hasAfterReopeningWhatWasAppended() throws Exception {
        try (Journal journal = Journal.open(path)) {
            assertThat(journal.header()).isEqualTo(HEADER);
            assertThat(journal.entries()).containsExactly(entry(1), entry(2), entry(3));
            assertThat(journal.entriesAfter(2)).containsExactly(entry(3));
            assertThat(journal.entriesAfter(3)).isEmpty();
            assertThat(journal.entriesAfter(99)).isEmpty();

            journal.append(entry(4));
            assertThat(journal.size()).isEqualTo(4);
        }
        assertThat(entries()).containsExactly(entry(1), entry(2), entry(3), entry(4));
    }

    @Test
    void takesNoEntryButTheNextOfItsDesk() throws Exception {
        byte[] before = Files.readAllBytes(path);
        try (Journal journal = Journal.open(path)) {
            assertThatIllegalArgumentException().isThrownBy(() -> journal.append(entry(3)));
            assertThatIllegalArgumentException().isThrownBy(() -> journal.append(entry(5)));
        }
        assertThat(Files.readAllBytes(path)).isEqualTo(before);
    }

    @Test
    void isNeverMadeOverAnotherFile() {
        assertThatExceptionOfType(FileAlreadyExistsException.class).isThrownBy(() -> Journal.create(path, HEADER));
    }

    @Test
    void aTailCutAtAnyLengthIsCutOffAndKeptBesideIt() throws Exception {
        byte[] whole = Files.readAllBytes(path);
        int lastFrame = JournalRecord.HEAD + entry(ENTRIES).bytes().length;
        int start = whole.length - lastFrame;
        for (int kept = 1; kept < lastFrame; kept++) {
            byte[] cut = Arrays.copyOf(whole, start + kept);
            Files.write(path, cut);
            assertThat(entries()).as("%d bytes of the last record", kept).containsExactly(entry(1), entry(2));
            assertThat(Files.readAllBytes(path)).isEqualTo(Arrays.copyOf(whole, start));
            assertThat(Files.readAllBytes(folder.resolve("journal.cut-" + start)))
                    .isEqualTo(Arrays.copyOfRange(cut, start, cut.length));
        }
    }

    @Test
    void goesOnAfterItsTailWasCut() throws Exception {
        byte[] whole = Files.readAllBytes(path);
        Files.write(path, Arrays.copyOf(whole, whole.length - 1));
        try (Journal journal = Journal.open(path)) {
            journal.append(entry(3));
        }
        assertThat(Files.readAllBytes(path)).isEqualTo(whole);
    }

    @Test
    void zerosAtTheTailAreARecordThatWasNeverWritten() throws Exception {
        byte[] whole = Files.readAllBytes(path);
        for (int zeros : new int[] {1, 4, 11, 12, 13, 100, 4096}) {
            Files.write(path, Arrays.copyOf(whole, whole.length + zeros));
            assertThat(entries()).as("%d zeros", zeros).containsExactly(entry(1), entry(2), entry(3));
            assertThat(Files.readAllBytes(path)).isEqualTo(whole);
        }
    }

    @Test
    void aLastRecordThatEndsInZerosWasNeverWrittenToItsEnd() throws Exception {
        byte[] whole = Files.readAllBytes(path);
        int start = whole.length - JournalRecord.HEAD - entry(ENTRIES).bytes().length;
        for (int zeros : new int[] {8, 9, 100}) {
            byte[] torn = whole.clone();
            Arrays.fill(torn, torn.length - zeros, torn.length, (byte) 0);
            Files.write(path, torn);
            assertThat(entries()).as("%d zeros", zeros).containsExactly(entry(1), entry(2));
            assertThat(Files.readAllBytes(path)).isEqualTo(Arrays.copyOf(whole, start));
        }
    }

    /** A record before the tail was acknowledged: zeros in it are damage. */
    @Test
    void zerosBeforeTheLastRecordAreDamage() throws Exception {
        byte[] torn = Files.readAllBytes(path);
        int secondEnds = torn.length - JournalRecord.HEAD - entry(ENTRIES).bytes().length;
        Arrays.fill(torn, secondEnds - 20, secondEnds, (byte) 0);
        assertRefused(torn, JournalException.DAMAGED);
    }

    @Test
    void oneFlippedByteAnywhereIsRefusedOrLosesNothing() throws Exception {
        byte[] whole = Files.readAllBytes(path);
        List<Entry> acknowledged = List.of(entry(1), entry(2), entry(3));
        for (int at = 0; at < whole.length; at++) {
            for (int mask : new int[] {0x01, whole[at] & 0xFF}) {
                byte[] flipped = whole.clone();
                flipped[at] ^= (byte) mask;
                if (!Arrays.equals(flipped, whole)) {
                    Files.write(path, flipped);
                    assertThat(refusedOr(acknowledged))
                            .as("byte %d, mask %x", at, mask)
                            .isTrue();
                    assertThat(Files.readAllBytes(path)).isEqualTo(flipped);
                }
            }
        }
    }

    @Test
    void aDamagedRecordIsNamedByItsNumber() throws Exception {
        byte[] whole = Files.readAllBytes(path);
        whole[whole.length - 5] ^= 1;
        Files.write(path, whole);
        assertThatExceptionOfType(JournalException.class)
                .isThrownBy(() -> Journal.open(path))
                .withMessageContaining("entry 3 ")
                .extracting(JournalException::code)
                .isEqualTo("TB-J02");
    }

    @Test
    void aRecordOfAnotherPlaceOrNoEntryIsDamage() throws Exception {
        assertRefused(journalOf(header("turnout-board journal 1"), entry(2).bytes()), "TB-J02");
        assertRefused(journalOf(header("turnout-board journal 1"), entry(1).bytes(), entry(1).bytes()), "TB-J02");
        assertRefused(journalOf(header("turnout-board journal 1"), new byte[] {1, 2, 3}), "TB-J02");
    }

    @Test
    void aNewerFormatIsRefusedUntouched() throws Exception {
        assertRefused(
                journalOf(header("turnout-board journal 2"), "whatever comes".getBytes(StandardCharsets.UTF_8)),
                "TB-J01");
    }

    @Test
    void whatIsNoJournalIsRefusedUntouched() throws Exception {
        assertRefused(new byte[0], "TB-J03");
        assertRefused(new byte[100], "TB-J03");
        assertRefused("no journal at all, but a text of some length".getBytes(StandardCharsets.UTF_8), "TB-J03");
        assertRefused(journalOf(header("another program's file")), "TB-J03");
        assertRefused(Arrays.copyOf(Files.readAllBytes(path), 40), "TB-J03");
    }

    @Test
    void anEntryAsLongAsABodyMayBeStillFits() throws Exception {
        Entry.Head head = entry(4).head();
        String reason = "\\".repeat(29_000);
        Entry longest =
                Entry.signed(head, new EntryBody.ConflictResolved(SealedDay.id(1), at(9, 0), 3, reason), SealedDay.KEY);
        try (Journal journal = Journal.open(path)) {
            journal.append(longest);
        }
        assertThat(entries()).endsWith(longest);
    }

    @Test
    void entriesSavedTogetherAreThereAfterReopening() throws Exception {
        try (Journal journal = Journal.open(path)) {
            journal.appendAll(List.of(entry(4), entry(5), entry(6)));
            journal.append(entry(7));
        }
        assertThat(entries()).containsExactly(entry(1), entry(2), entry(3), entry(4), entry(5), entry(6), entry(7));
    }

    @Test
    void ofEntriesSavedTogetherAFileThatEndsAnywhereWithinThemHasNone() throws Exception {
        int start = (int) Files.size(path);
        try (Journal journal = Journal.open(path)) {
            journal.appendAll(List.of(entry(4), entry(5)));
        }
        byte[] whole = Files.readAllBytes(path);
        int last = whole.length - JournalRecord.HEAD - entry(5).bytes().length;
        for (int kept = start + 1; kept < whole.length; kept++) {
            assertNothingOfTheBatch(Arrays.copyOf(whole, kept), start);
        }
        for (int zerosFrom : new int[] {last, last + JournalRecord.HEAD + 1, whole.length - 8}) {
            assertNothingOfTheBatch(Arrays.copyOf(Arrays.copyOf(whole, zerosFrom), whole.length), start);
            assertNothingOfTheBatch(Arrays.copyOf(Arrays.copyOf(whole, zerosFrom), whole.length + 4096), start);
        }
    }

    private void assertNothingOfTheBatch(byte[] torn, int start) throws Exception {
        Files.write(path, torn);
        assertThat(entries()).as("%d bytes", torn.length).containsExactly(entry(1), entry(2), entry(3));
        assertThat(Files.readAllBytes(path)).isEqualTo(Arrays.copyOf(torn, start));
    }

    @Test
    void damageWithinEntriesSavedTogetherIsRefusedUntouched() throws Exception {
        int start = (int) Files.size(path);
        try (Journal journal = Journal.open(path)) {
            journal.appendAll(List.of(entry(4), entry(5)));
            journal.append(entry(6));
        }
        byte[] whole = Files.readAllBytes(path);
        whole[start + JournalRecord.HEAD + 60] ^= 1;
        assertRefused(whole, JournalException.DAMAGED);
    }

    private boolean refusedOr(List<Entry> acknowledged) throws IOException {
        try {
            return entries().equals(acknowledged);
        } catch (JournalException e) {
            return e.code().startsWith("TB-J0");
        }
    }

    private List<Entry> entries() throws IOException, JournalException {
        try (Journal journal = Journal.open(path)) {
            return journal.entries();
        }
    }

    private void assertRefused(byte[] bytes, String code) throws IOException {
        Files.write(path, bytes);
        assertThatExceptionOfType(JournalException.class)
                .isThrownBy(() -> Journal.open(path))
                .extracting(JournalException::code)
                .isEqualTo(code);
        assertThat(Files.readAllBytes(path)).isEqualTo(bytes);
        assertThat(folder)
                .isDirectoryNotContaining(file -> file.getFileName().toString().contains("cut"));
    }

    private static byte[] header(String format) {
        return String.join(
                        "\n",
                        format,
                        HEADER.desk().toString(),
                        HEADER.election().toString(),
                        HEADER.binding())
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] journalOf(byte[]... records) {
        var bytes = new ByteArrayOutputStream();
        for (byte[] record : records) {
            bytes.writeBytes(JournalRecord.frame(record).array());
        }
        return bytes.toByteArray();
    }

    static Entry entry(int number) {
        EntryId id = new EntryId(new UUID(0x0198f000_0000_7000L, 0x8000_0000_0000_0000L | number));
        Entry.Head head = new Entry.Head(id, SealedDay.DESK, number, SealedDay.PERSON, at(9, number % 60), 0);
        return Entry.signed(head, tally(1, at(9, 0), number), SealedDay.KEY);
    }
}
