package io.turnoutboard.host;

import static org.assertj.core.api.Assertions.assertThat;

import io.turnoutboard.service.Enrolment.Admitted;
import io.turnoutboard.service.Invitation;
import io.turnoutboard.service.OpenElection;
import io.turnoutboard.service.backup.RestoreRequest;
import io.turnoutboard.service.backup.RestoreView;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/** A host and desks as programs of their own, under whose hands a test breaks things. */
final class Chaos {
    /** What breaks. */
    enum Fault {
        HOST_KILLED,
        /** For longer than every timeout. */
        HOST_FROZEN,
        HOST_DISK_FULL,
        CABLE_CUT,
        DESK_KILLED,
        JOURNAL_COPIED,
        /** Older than what desks have seen since, and nothing else is left at the host. */
        BACKUP_RESTORED
    }

    static final int DESKS = 3;
    private static final int NUMBERS_A_DESK = 4_000;
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration LONGER_THAN_ANY_TIMEOUT = Duration.ofMillis(5_500);

    private final Random random;
    private final SharedBoard board;
    private final Relay cable;
    private final Path errors;
    private final List<Place> places = new ArrayList<>();
    private final Set<Integer> saved = new ConcurrentSkipListSet<>();
    private ChildProgram host;
    private final Path temp;
    private final int paceMillis;
    private Fault last = Fault.DESK_KILLED;
    private int restored;

    /** One desk: its numbers begin at {@code first}. */
    private static final class Place {
        private final SharedBoard.Desk desk;
        private final String person;
        private final int first;
        private ChildProgram program;

        Place(SharedBoard.Desk desk, String person, int first, ChildProgram program) {
            this.desk = desk;
            this.person = person;
            this.first = first;
            this.program = program;
        }
    }

    /** @param paceMillis how long a desk waits between two counts */
    Chaos(Path temp, long seed, int paceMillis) throws Exception {
        this.paceMillis = paceMillis;
        random = new Random(seed);
        this.temp = temp;
        errors = Files.createFile(temp.resolve("errors.txt"));
        board = new SharedBoard(temp);
        cable = new Relay();
        List<SharedBoard.Desk> desks = new ArrayList<>();
        List<String> people = new ArrayList<>();
        try (OpenElection first = board.begin()) {
            cable.leadTo(SharedBoard.sharing(first).shared().orElseThrow().port());
            for (int i = 0; i < DESKS; i++) {
                SharedBoard.Desk desk = board.desk("ban-" + i);
                desk.join(throughTheCable(SharedBoard.sharing(first).invite("Bàn " + i)));
                Admitted person = SharedBoard.admit(first, "Người " + i);
                desk.openFor(person).close();
                desks.add(desk);
                people.add(person.person().id().value());
            }
        }
        host = startHost();
        for (int i = 0; i < DESKS; i++) {
            int begin = i * NUMBERS_A_DESK;
            places.add(new Place(desks.get(i), people.get(i), begin, startDesk(desks.get(i), people.get(i), begin)));
        }
    }

    private Invitation throughTheCable(Invitation given) {
        return new Invitation(
                given.election(),
                given.desk(),
                new Invitation.HostPlace(
                        List.of("127.0.0.1"), cable.port(), given.host().pin()),
                given.sealer(),
                given.secret());
    }

    private ChildProgram startHost() throws Exception {
        ChildProgram started = ChildProgram.start(
                errors,
                number -> {},
                board.folder().toString(),
                board.userFolder().toString());
        String ready = started.answer();
        assertThat(ready).startsWith("ready ");
        cable.leadTo(Integer.parseInt(ready.substring("ready ".length())));
        return started;
    }

    private ChildProgram startDesk(SharedBoard.Desk desk, String person, int from) throws Exception {
        ChildProgram started = ChildProgram.start(
                errors,
                saved::add,
                desk.folder().toString(),
                desk.place().resolve("user").toString(),
                person,
                Integer.toString(from),
                Integer.toString(from - from % NUMBERS_A_DESK + NUMBERS_A_DESK),
                Integer.toString(paceMillis));
        assertThat(started.answer()).isEqualTo("ready 0");
        return started;
    }

    void run(Fault fault) throws Exception {
        untilSavedMore(15 + random.nextInt(20));
        last = fault;
        switch (fault) {
            case HOST_KILLED -> {
                host.kill();
                untilSavedMore(10 + random.nextInt(20));
                host = startHost();
            }
            case HOST_FROZEN -> {
                host.freeze();
                LockSupport.parkNanos(LONGER_THAN_ANY_TIMEOUT.toNanos());
                assertThat(anyPlace().program.state().connection())
                        .as("what a desk says of a frozen host")
                        .isEqualTo("WAITING");
                host.thaw();
            }
            case HOST_DISK_FULL -> {
                host.limitFiles(Long.toString(database()));
                untilSavedMore(40);
                host.limitFiles("unlimited");
            }
            case CABLE_CUT -> {
                cable.cut();
                untilSavedMore(20 + random.nextInt(30));
                cable.mend();
            }
            case DESK_KILLED -> restart(anyPlace());
            case JOURNAL_COPIED -> carryByFile(anyPlace());
            case BACKUP_RESTORED -> restoreAnOlderBackup();
        }
        untilAllIsSealed();
    }

    private long database() throws Exception {
        return Files.size(board.folder().resolve("ledger.mv.db"));
    }

    private Place anyPlace() {
        return places.get(random.nextInt(places.size()));
    }

    private void restart(Place place) throws Exception {
        place.program.kill();
        startAnew(place);
    }

    private int last(Place place) {
        return saved.stream()
                .filter(number -> number >= place.first && number < place.first + NUMBERS_A_DESK)
                .max(Integer::compare)
                .orElse(place.first);
    }

    /** The machine of a desk dies; its journal comes to the host as files. Later it works again after all. */
    private void carryByFile(Place place) throws Exception {
        place.program.kill();
        try (Stream<Path> desks = Files.list(place.desk.folder().resolve("desks"))) {
            for (Path desk : desks.toList()) {
                Path carried = board.folder().resolve("desks").resolve(desk.getFileName());
                Files.createDirectories(carried);
                Files.copy(desk.resolve("journal"), carried.resolve("journal"), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        startAnew(place);
    }

    /** The count after the last that it told of may have been saved and not told any more. */
    private void startAnew(Place place) throws Exception {
        place.program = startDesk(place.desk, place.person, last(place) + 2);
    }

    private void restoreAnOlderBackup() throws Exception {
        Path made = Path.of(host.ask("backup"));
        Path kept = temp.resolve(made.getFileName());
        Files.copy(made, kept, StandardCopyOption.REPLACE_EXISTING);
        untilSavedMore(10 + random.nextInt(20));
        untilAllIsSealed();
        host.kill();
        for (String name : List.of("ledger.mv.db", "ledger.copy")) {
            Files.delete(board.folder().resolve(name));
        }
        RestoreView done = new RestoreHere(Clock.systemUTC(), board.userFolder())
                .restore(new RestoreRequest(kept, board.folder(), List.of()))
                .view();
        assertThat(done.loss().newEpoch()).isTrue();
        host = startHost();
        restored++;
    }

    private void untilSavedMore(int more) throws Exception {
        int before = saved.size();
        until(() -> saved.size() >= before + more, "desks go on saving");
    }

    /** Every desk sends what it kept by itself, also while it goes on keying. */
    private void untilAllIsSealed() throws Exception {
        for (Place place : places) {
            long target = place.program.state().saved();
            until(() -> place.program.state().sealed() >= target, "a desk's entries are sealed after " + last);
        }
    }

    private static void until(Callable<Boolean> condition, String what) throws Exception {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.call()) {
            assertThat(System.nanoTime()).as("waiting until " + what).isLessThan(end);
            LockSupport.parkNanos(Duration.ofMillis(40).toNanos());
        }
    }

    /** Lets every desk rest, and compares all boards; then every number that was ever said to be saved. */
    void judge(String what) throws Exception {
        for (Place place : places) {
            place.program.tell("rest");
        }
        untilAllIsSealed();
        String head = host.state().head();
        for (Place place : places) {
            until(() -> place.program.state().head().equals(host.state().head()), "all boards are one");
        }
        for (Place place : places) {
            place.program.end();
        }
        host.end();
        try (OpenElection election = board.open()) {
            List<Integer> lost = saved.stream()
                    .filter(number ->
                            !KilledProcesses.stands(election.ledger().board().value(), number))
                    .toList();
            System.out.println("chaos: " + what + ", saved " + saved.size() + ", lost " + lost.size() + ", ledger "
                    + head.split(" ", -1)[0]);
            assertThat(lost).isEmpty();
            assertThat(election.ledger().board().value().epochs().current()).isEqualTo(1 + restored);
            assertThat(election.audit().verify(Optional.empty()).holds()).isTrue();
        }
    }

    /** Ends whatever is still there. */
    void leave() throws Exception {
        for (Place place : places) {
            if (place.program.isAlive()) {
                place.program.kill();
            }
        }
        if (host.isAlive()) {
            host.thaw();
            host.kill();
        }
        cable.close();
    }
}
