package io.turnoutboard.benchmark;

import io.turnoutboard.benchmark.Measured.Spread;
import io.turnoutboard.host.SmallElection;
import io.turnoutboard.service.ElectionFolders;
import io.turnoutboard.service.EntryProgress;
import io.turnoutboard.service.OpenElection;
import io.turnoutboard.service.Subscription;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Keyed → journalled, and keyed → sealed and on the board, one count after another; beside it a bare forced write. */
class KeyedToSealedBenchmark {
    private static final int COUNTS = 1_000;
    private static final int STATIONS = 60;

    @TempDir
    Path temp;

    @Test
    void keysAThousandCounts() throws Exception {
        ElectionFolders folders = SmallElection.folders(temp.resolve("user"), STATIONS);
        Path folder = temp.resolve("bau-cu");
        folders.create(folder, Files.createDirectory(temp.resolve("files")), Optional.empty());
        List<Long> journalled = new ArrayList<>();
        List<Long> sealed = new ArrayList<>();
        try (OpenElection election = folders.open(folder)) {
            Semaphore done = new Semaphore(0);
            try (Subscription _ = election.ledger().board().subscribe(board -> done.release())) {
                for (int number = 0; number < COUNTS; number++) {
                    done.drainPermits();
                    long before = System.nanoTime();
                    election.ledger()
                            .append(SmallElection.tally(
                                    number % STATIONS + 1, SmallElection.minute(number / STATIONS), number + 1));
                    journalled.add(System.nanoTime() - before);
                    if (!done.tryAcquire(10, TimeUnit.SECONDS)) {
                        throw new IllegalStateException("not sealed: " + state(election));
                    }
                    sealed.add(System.nanoTime() - before);
                }
            }
        }
        Spread bare = bareForce();
        report("a bare forced write of 600 bytes", bare, bare);
        report("keyed to journalled", new Spread(journalled), bare);
        report("keyed to sealed and on the board", new Spread(sealed), bare);
    }

    private static EntryProgress.Stage state(OpenElection election) {
        return election.ledger().progress().value().stage();
    }

    private static void report(String what, Spread spread, Spread bare) {
        System.out.println(what + ": "
                + "median %s, p99 %s, ratio to a bare forced write %.1f"
                        .formatted(spread.median(), spread.percentile(99), spread.ratioTo(bare)));
    }

    private Spread bareForce() throws IOException {
        List<Long> nanos = new ArrayList<>();
        try (FileChannel file =
                FileChannel.open(temp.resolve("bare"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            for (int i = 0; i < COUNTS; i++) {
                long before = System.nanoTime();
                file.write(ByteBuffer.wrap(new byte[600]));
                file.force(false);
                nanos.add(System.nanoTime() - before);
            }
        }
        return new Spread(nanos);
    }
}
