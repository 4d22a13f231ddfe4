package io.turnoutboard.ui.shell;

import io.turnoutboard.domain.ledger.HashChain;
import io.turnoutboard.domain.ledger.Seal;
import io.turnoutboard.domain.ledger.SealedEntry;
import io.turnoutboard.domain.ledger.Verdict;
import io.turnoutboard.domain.turnout.Board;
import io.turnoutboard.host.SmallElection;
import io.turnoutboard.service.ElectionFolders;
import io.turnoutboard.service.OpenElection;
import io.turnoutboard.store.LedgerCopy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.testfx.util.WaitForAsyncUtils;

/** A host that is gone: three counts, a backup, two more counts. What is left of it can be restored. */
final class LostHost {
    final Path folder;
    final Path backup;
    final Board atBackup;
    final Board atEnd;
    final List<SealedEntry> lines;
    private final Path temp;
    private final ElectionFolders folders;

    LostHost(Path temp) throws Exception {
        this.temp = temp;
        folder = temp.resolve("bau-cu");
        folders = SmallElection.cheapFolders(userFolder(), 3);
        folders.create(folder, Files.createDirectory(temp.resolve("files")), Optional.empty());
        try (OpenElection election = folders.open(folder)) {
            for (int number = 1; number <= 3; number++) {
                count(election, number);
            }
            Path made = election.backups()
                    .orElseThrow()
                    .backupNow()
                    .last()
                    .orElseThrow()
                    .file();
            backup = Files.copy(made, temp.resolve("sao-luu.zip"));
            atBackup = election.ledger().board().value();
            count(election, 4);
            count(election, 5);
            atEnd = election.ledger().board().value();
            lines = election.audit().lines(-1);
        }
    }

    Path userFolder() {
        return temp.resolve("user");
    }

    OpenElection open(Path restored) throws Exception {
        return folders.open(restored);
    }

    /** What a desk copied to a stick, whole. */
    Path copy() throws Exception {
        return copy("usb", lines);
    }

    /** The same, but the first count after the backup is not as it was sealed: nothing from there on can be taken over. */
    Path forgedCopy() throws Exception {
        HashChain chain = new HashChain(atBackup.election().id(), 1);
        int length = (int) atBackup.head().seq() + 1;
        List<SealedEntry> wrong = new ArrayList<>(lines.subList(0, length));
        for (SealedEntry line : lines.subList(length, lines.size())) {
            boolean first = wrong.size() == length;
            Seal seal = chain.seal(
                    line.seq(),
                    line.entry(),
                    first ? Verdict.REFUSED : Verdict.ACCEPTED,
                    first ? "TB-L11" : "",
                    wrong.getLast().seal().hash(),
                    line.seal().sealedAt());
            wrong.add(new SealedEntry(seal, line.entry()));
        }
        return copy("usb-hong", wrong);
    }

    private Path copy(String name, List<SealedEntry> held) throws Exception {
        Path stick = Files.createDirectory(temp.resolve(name));
        try (LedgerCopy copy = LedgerCopy.open(
                stick.resolve("ledger.copy"), atBackup.election().id())) {
            copy.append(held);
        }
        return stick;
    }

    private static void count(OpenElection election, int number) throws Exception {
        long before = head(election);
        election.ledger().append(SmallElection.tally(1, SmallElection.minute(number), 100 * number));
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> head(election) > before);
    }

    private static long head(OpenElection election) {
        return election.ledger().board().value().head().seq();
    }
}
