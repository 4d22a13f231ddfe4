package io.turnoutboard.host;

import static io.turnoutboard.host.SmallElection.at;
import static io.turnoutboard.host.SmallElection.tally;
import static org.assertj.core.api.Assertions.assertThat;

import io.turnoutboard.domain.ledger.Checkpoint;
import io.turnoutboard.domain.ledger.Entry;
import io.turnoutboard.domain.ledger.Hash;
import io.turnoutboard.domain.ledger.HashChain;
import io.turnoutboard.domain.ledger.Seal;
import io.turnoutboard.domain.ledger.SealedEntry;
import io.turnoutboard.domain.ledger.Verdict;
import io.turnoutboard.service.ElectionFolders;
import io.turnoutboard.service.OpenElection;
import io.turnoutboard.store.LedgerAudit;
import io.turnoutboard.store.LedgerDao;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody with the host's file edits the chain and makes every hash fit again: what was kept elsewhere finds it. */
class RechainedLedgerTest {
    @TempDir
    Path temp;

    @Test
    void isFoundByACheckpointThatWasKeptElsewhere() throws Exception {
        AttackFigures figures = new AttackFigures("on the host's file");
        Path folder = temp.resolve("bau-cu");
        ElectionFolders folders = SmallElection.folders(temp.resolve("user"), 3);
        folders.create(folder, Files.createDirectory(temp.resolve("files")), Optional.empty());
        Checkpoint outside;
        try (OpenElection election = folders.open(folder)) {
            for (int count = 1; count <= 5; count++) {
                LedgerLoopTest.finalStage(election.ledger(), election.ledger().append(tally(2, at(8, count), count)));
            }
            outside = election.audit().checkpoint();
        }
        long last = outside.seq();
        expect(folder, outside, lines -> lines, Optional.empty());
        List<UnaryOperator<List<SealedEntry>>> attacks = List.of(
                lines -> with(lines, last - 2, RechainedLedgerTest::refused),
                lines -> with(lines, last, RechainedLedgerTest::refused),
                lines -> without(lines, last - 1),
                lines -> lines.subList(0, lines.size() - 1),
                lines -> swapped(lines, (int) last - 1));
        for (UnaryOperator<List<SealedEntry>> attack : attacks) {
            expect(folder, outside, attack, Optional.of(outside.seq()));
            figures.foundByVerify();
        }
        System.out.println(figures);
    }

    private static SealedEntry refused(SealedEntry line) {
        Seal seal = line.seal();
        return new SealedEntry(
                new Seal(
                        seal.seq(),
                        seal.entryId(),
                        Verdict.REFUSED,
                        "TB-R07",
                        seal.hash(),
                        seal.previousHash(),
                        seal.sealedAt()),
                line.entry());
    }

    private static List<SealedEntry> with(List<SealedEntry> lines, long seq, UnaryOperator<SealedEntry> change) {
        return lines.stream()
                .map(line -> line.seq() == seq ? change.apply(line) : line)
                .toList();
    }

    private static List<SealedEntry> without(List<SealedEntry> lines, long seq) {
        return lines.stream().filter(line -> line.seq() != seq).toList();
    }

    private static List<SealedEntry> swapped(List<SealedEntry> lines, int at) {
        List<SealedEntry> other = new ArrayList<>(lines);
        other.set(at, lines.get(at + 1));
        other.set(at + 1, lines.get(at));
        return other;
    }

    /** Writes the chain anew over a copy of the file, and verifies it, without and with the checkpoint. */
    private void expect(
            Path folder, Checkpoint outside, UnaryOperator<List<SealedEntry>> attack, Optional<Long> brokenAt)
            throws Exception {
        Path copy = Files.createTempDirectory(temp, "copy").resolve("ledger");
        Files.copy(folder.resolve("ledger.mv.db"), copy.resolveSibling("ledger.mv.db"));
        try (Handle owner = Jdbi.create("jdbc:h2:file:" + copy, "OWNER", "demo").open()) {
            LedgerDao ledger = new LedgerDao(owner);
            List<SealedEntry> lines = attack.apply(ledger.lines(-1, Long.MAX_VALUE, Integer.MAX_VALUE));
            owner.execute("delete from seal");
            owner.execute("delete from checkpoint");
            HashChain chain = new HashChain(outside.election(), 1);
            Hash previous = Hash.NONE;
            long seq = 0;
            for (SealedEntry line : lines) {
                Entry entry = line.entry();
                Seal old = line.seal();
                Seal seal = chain.seal(seq++, entry, old.verdict(), old.reason(), previous, old.sealedAt());
                ledger.insert(seal);
                previous = seal.hash();
            }
            ledger.raiseSealedUpto(seq - 1);
            LedgerAudit audit = new LedgerAudit(owner, outside.election());
            assertThat(audit.verify(Optional.empty()).holds()).as("made to fit").isTrue();
            assertThat(audit.verify(Optional.of(outside)).brokenAt()).isEqualTo(brokenAt);
        }
    }
}
