package io.turnoutboard.store;

import static io.turnoutboard.domain.turnout.SealedDay.at;
import static io.turnoutboard.domain.turnout.SealedDay.tally;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.turnoutboard.domain.election.ElectionId;
import io.turnoutboard.domain.ledger.Checkpoint;
import io.turnoutboard.domain.ledger.SealedEntry;
import io.turnoutboard.domain.turnout.SealedDay;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerCopyTest {
    private static final ElectionId ELECTION = SealedDay.genesis().election().id();
    private static final ElectionId OTHER = ElectionId.of("0198f000-0000-7000-8000-000000000002");

    @TempDir
    Path folder;

    private Path path;
    private List<SealedEntry> lines;

    @BeforeEach
    void sealADay() {
        path = folder.resolve("ledger.copy");
        SealedDay day = SealedDay.ofStations(1_000);
        day.seal(tally(1, at(8, 0), 100));
        day.seal(tally(1, at(9, 0), 200));
        lines = day.lines();
    }

    @Test
    void hasAfterReopeningWhatWasAppended() throws Exception {
        Checkpoint checkpoint = checkpoint(lines.get(2));
        try (LedgerCopy copy = LedgerCopy.open(path, ELECTION)) {
            assertThat(copy.seq()).isEqualTo(-1);
            copy.append(lines.subList(0, 3));
            copy.note(checkpoint);
            copy.note(checkpoint);
            copy.append(lines.subList(3, 4));
            assertThat(copy.lines()).isEqualTo(lines.subList(0, 4));
        }
        try (LedgerCopy copy = LedgerCopy.open(path, ELECTION)) {
            assertThat(copy.putAside()).isEmpty();
            assertThat(copy.seq()).isEqualTo(3);
            assertThat(copy.reader().head()).isEqualTo(lines.get(3).seal().hash());
            assertThat(copy.checkpoints()).containsExactly(checkpoint);
            copy.append(lines.subList(4, lines.size()));
        }
        CopiedLedger copied = CopiedLedger.read(path);
        assertThat(copied.lines()).isEqualTo(lines);
        assertThat(copied.checkpoints()).containsExactly(checkpoint);
        assertThat(copied.state()).isEqualTo(CopiedLedger.State.WHOLE);
    }

    @Test
    void takesNoLineButTheOneThatFollows() throws Exception {
        try (LedgerCopy copy = LedgerCopy.open(path, ELECTION)) {
            assertThatIllegalArgumentException().isThrownBy(() -> copy.append(lines.subList(1, 2)));
            copy.append(lines.subList(0, 2));
            assertThatIllegalArgumentException().isThrownBy(() -> copy.append(lines.subList(3, 4)));
            assertThat(copy.lines()).isEqualTo(lines.subList(0, 2));
        }
    }

    @Test
    void aTailCutAtAnyLengthIsCutOffAndTheRestGoesOn() throws Exception {
        byte[] shorter = written(lines.size() - 1);
        Files.delete(path);
        byte[] whole = written(lines.size());
        for (int length = shorter.length; length < whole.length; length++) {
            Files.write(path, Arrays.copyOf(whole, length));
            try (LedgerCopy copy = LedgerCopy.open(path, ELECTION)) {
                assertThat(copy.putAside()).as("%d bytes", length).isEmpty();
                assertThat(copy.lines()).hasSize(lines.size() - 1);
                copy.append(lines.subList(lines.size() - 1, lines.size()));
            }
            assertThat(Files.readAllBytes(path)).as("%d bytes", length).isEqualTo(whole);
        }
    }

    @Test
    void aChangedByteAnywhereIsNeverGoneOnWithAndTheFileIsKept() throws Exception {
        byte[] whole = written(lines.size());
        for (int at = 0; at < whole.length; at += 7) {
            byte[] changed = whole.clone();
            changed[at] ^= 0x20;
            Files.write(path, changed);
            try (LedgerCopy copy = LedgerCopy.open(path, ELECTION)) {
                assertThat(copy.putAside()).as("byte %d", at).isPresent();
                assertThat(copy.lines()).isEmpty();
                assertThat(Files.readAllBytes(copy.putAside().orElseThrow())).isEqualTo(changed);
            }
            CopiedLedger kept = CopiedLedger.read(path.resolveSibling("ledger.copy.damaged"));
            assertThat(kept.lines()).isEqualTo(lines.subList(0, kept.lines().size()));
            Files.delete(path.resolveSibling("ledger.copy.damaged"));
        }
    }

    @Test
    void aCopyOfAnotherElectionIsPutAside() throws Exception {
        byte[] ours = written(lines.size());
        try (LedgerCopy copy = LedgerCopy.open(path, OTHER)) {
            assertThat(copy.putAside()).contains(path.resolveSibling("ledger.copy.damaged"));
            assertThat(copy.seq()).isEqualTo(-1);
        }
        assertThat(Files.readAllBytes(path.resolveSibling("ledger.copy.damaged")))
                .isEqualTo(ours);
    }

    @Test
    void beginsAnewAndKeepsTheOldFilesWhenTheLedgerIsAnotherOne() throws Exception {
        try (LedgerCopy copy = LedgerCopy.open(path, ELECTION)) {
            copy.append(lines);
            Path first = copy.restart();
            assertThat(first.getFileName().toString())
                    .isEqualTo("ledger.copy.1.%d.%s"
                            .formatted(
                                    lines.getLast().seq(),
                                    lines.getLast().seal().hash().shortForm()));
            copy.append(lines);
            Path second = copy.restart();
            assertThat(second.getFileName().toString()).endsWith("-2");
            copy.append(lines.subList(0, 1));
            assertThat(CopiedLedger.read(first).lines()).isEqualTo(lines);
            assertThat(CopiedLedger.read(second).lines()).isEqualTo(lines);
        }
        assertThat(CopiedLedger.read(path).lines()).isEqualTo(lines.subList(0, 1));
    }

    private byte[] written(int count) throws IOException {
        try (LedgerCopy copy = LedgerCopy.open(path, ELECTION)) {
            copy.append(lines.subList(0, count));
        }
        return Files.readAllBytes(path);
    }

    private static Checkpoint checkpoint(SealedEntry line) {
        return Checkpoint.signed(ELECTION, 1, line.seal(), at(10, 0), SealedDay.KEY);
    }
}
