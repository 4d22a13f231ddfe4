package io.turnoutboard.benchmark;

import io.turnoutboard.benchmark.Measured.Spread;
import io.turnoutboard.domain.ledger.EntryId;
import io.turnoutboard.host.ChildProgram;
import io.turnoutboard.host.SharedBoard;
import io.turnoutboard.host.SmallElection;
import io.turnoutboard.service.Enrolment.Admitted;
import io.turnoutboard.service.EntryProgress;
import io.turnoutboard.service.OpenElection;
import io.turnoutboard.service.Subscription;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A host, and fifty desks in this process that key 25 entries a second for a minute over TLS: keyed → sealed, and keyed →
 * seen on another desk; CPU of the host; beside it the same number of connections that only insert and poll.
 */
class SharedBoardBenchmark {
    private static final int DESKS = 50;
    private static final int A_SECOND = 25;
    private static final Duration LASTS = Duration.ofSeconds(60);
    /** Entries before those that count: a host that has just begun is still being compiled, and its desks come back to it. */
    private static final int WARMS_UP = 15 * A_SECOND;

    private static final Duration SETTLES = Duration.ofSeconds(30);

    @TempDir
    Path temp;

    private final Map<EntryId, Long> keyed = new ConcurrentHashMap<>();
    private final Map<EntryId, Long> sealed = new ConcurrentHashMap<>();
    private final Map<EntryId, Long> number = new ConcurrentHashMap<>();
    /** When the watching desk first showed a line. */
    private final NavigableMap<Long, Long> seen = new ConcurrentSkipListMap<>();

    @Test
    void fiftyDesksKeyForAMinute() throws Exception {
        SharedBoard board = new SharedBoard(temp);
        int entries = (int) LASTS.toSeconds() * A_SECOND;
        List<OpenElection> desks = new ArrayList<>();
        long lines;
        long cpu;
        long hostCpu;
        try (OpenElection preparing = board.begin(freePort())) {
            for (int i = 0; i < DESKS; i++) {
                desks.add(deskOf(preparing, board, i));
            }
        }
        ChildProgram host = ChildProgram.startHost(
                Files.createFile(temp.resolve("errors.txt")), board.folder(), board.userFolder());
        try {
            host.answer();
            awaitHost(desks);
            try (Subscription _ = desks.getLast()
                    .ledger()
                    .board()
                    .subscribe(shown -> seen.putIfAbsent(shown.head().seq(), System.nanoTime()))) {
                List<Subscription> following = desks.stream()
                        .map(desk -> desk.ledger().progress().subscribe(this::note))
                        .toList();
                key(desks, 0, WARMS_UP);
                settle(WARMS_UP);
                keyed.clear();
                long start = cpuNanos();
                Duration hostStart = host.cpu();
                key(desks, WARMS_UP, entries);
                cpu = cpuNanos() - start;
                hostCpu = host.cpu().minus(hostStart).toNanos();
                settle(entries);
                lines = desks.getLast().ledger().board().value().head().seq() + 1;
                following.forEach(Subscription::close);
            } finally {
                desks.forEach(OpenElection::close);
            }
        } finally {
            host.end();
        }
        Spread floor = new InsertAndPoll(temp, DESKS, A_SECOND, entries).run();
        report("insert and poll, without sealing", floor, floor);
        report("keyed to sealed", since(sealed), floor);
        report("keyed to seen on another desk", seenSpread(), floor);
        System.out.printf(
                "CPU of the host: %.0f %% of a core, of %d desks together: %.0f %%; a line takes %d bytes of the closed"
                        + " database and %d of the host's copy%n",
                100.0 * hostCpu / LASTS.toNanos(),
                DESKS,
                100.0 * cpu / LASTS.toNanos(),
                size(board, "ledger.mv.db") / lines,
                size(board, "ledger.copy") / lines);
    }

    private static OpenElection deskOf(OpenElection host, SharedBoard board, int number) throws Exception {
        Admitted person = SharedBoard.admit(host, "Người " + number);
        SharedBoard.Desk desk = board.desk("ban-" + number);
        desk.join(SharedBoard.sharing(host).invite("Bàn " + number));
        return desk.openFor(person);
    }

    private void key(List<OpenElection> desks, int from, int entries) throws Exception {
        long begin = System.nanoTime();
        for (int i = from; i < from + entries; i++) {
            LockSupport.parkNanos(begin + (i - from) * 1_000_000_000L / A_SECOND - System.nanoTime());
            long now = System.nanoTime();
            EntryId id = desks.get(i % DESKS)
                    .ledger()
                    .append(SmallElection.tally(
                            i % SharedBoard.STATIONS + 1, SmallElection.minute(i / SharedBoard.STATIONS), i + 1));
            keyed.put(id, now);
        }
    }

    private void note(EntryProgress news) {
        if (news.stage() == EntryProgress.Stage.SEALED) {
            sealed.putIfAbsent(news.entry(), System.nanoTime());
            number.putIfAbsent(news.entry(), news.seq().orElseThrow());
        }
    }

    private void settle(int entries) {
        long end = System.nanoTime() + SETTLES.toNanos();
        while (!allAreSeen(entries) && System.nanoTime() < end) {
            LockSupport.parkNanos(10_000_000);
        }
    }

    private boolean allAreSeen(int entries) {
        List<Long> sealedNow = keyed.keySet().stream()
                .map(number::get)
                .filter(Objects::nonNull)
                .toList();
        return sealedNow.size() == entries && seen.ceilingEntry(Collections.max(sealedNow)) != null;
    }

    private Spread since(Map<EntryId, Long> times) {
        return new Spread(keyed.entrySet().stream()
                .map(each -> times.get(each.getKey()) - each.getValue())
                .toList());
    }

    private Spread seenSpread() {
        return new Spread(keyed.entrySet().stream()
                .map(each -> seen.ceilingEntry(number.get(each.getKey())).getValue() - each.getValue())
                .toList());
    }

    private static void awaitHost(List<OpenElection> desks) {
        long end = System.nanoTime() + SETTLES.toNanos();
        while (!desks.stream().allMatch(desk -> desk.ledger().state().value().isConnected())
                && System.nanoTime() < end) {
            LockSupport.parkNanos(10_000_000);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static long size(SharedBoard board, String file) throws IOException {
        return Files.size(board.folder().resolve(file));
    }

    private static long cpuNanos() {
        return ProcessHandle.current().info().totalCpuDuration().orElseThrow().toNanos();
    }

    private static void report(String what, Spread spread, Spread floor) {
        System.out.println(what + ": "
                + "median %s, p99 %s, ratio to the floor %.1f"
                        .formatted(spread.median(), spread.percentile(99), spread.ratioTo(floor)));
    }
}
