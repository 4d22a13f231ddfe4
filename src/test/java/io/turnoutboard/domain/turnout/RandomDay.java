package io.turnoutboard.domain.turnout;

import static io.turnoutboard.domain.turnout.SealedDay.at;
import static io.turnoutboard.domain.turnout.SealedDay.id;

import io.turnoutboard.domain.election.GroupId;
import io.turnoutboard.domain.election.Officer;
import io.turnoutboard.domain.election.OfficerId;
import io.turnoutboard.domain.election.ResidentialGroup;
import io.turnoutboard.domain.election.Roll;
import io.turnoutboard.domain.election.RollChange;
import io.turnoutboard.domain.election.Slot;
import io.turnoutboard.domain.election.SlotPlan;
import io.turnoutboard.domain.election.StationId;
import io.turnoutboard.domain.ledger.DeskId;
import io.turnoutboard.domain.ledger.EntryBody;
import io.turnoutboard.domain.ledger.SealedEntry;
import io.turnoutboard.domain.ledger.Verdict;
import io.turnoutboard.domain.turnout.SealedDay.Hand;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** A day on which two people at three desks key anything in any order, right and wrong, repeatable by its seed. */
public final class RandomDay {
    public static final int STATIONS = 4;
    private static final List<DeskId> DESKS = List.of(
            SealedDay.DESK,
            DeskId.of("0198f000-0000-4000-8000-0000000000d2"),
            DeskId.of("0198f000-0000-4000-8000-0000000000d3"));

    private final Random random;
    private final SealedDay day = SealedDay.ofStations(60, 50, 40).enrolSecond();
    private final RandomCounts counts;

    private RandomDay(long seed) {
        random = new Random(seed);
        counts = new RandomCounts(random, day);
        DESKS.forEach(desk -> day.seal(
                new EntryBody.DeskEnrolled(desk, desk.shortForm()), new Hand(desk, SealedDay.PERSON, SealedDay.KEY)));
    }

    static SealedDay of(long seed, int lines) {
        RandomDay made = new RandomDay(seed);
        while (made.day.lines().size() < lines) {
            made.sealSomething();
        }
        return made.day;
    }

    /** The board of such a day before anything was sealed in it that only a newer program understands. */
    public static Board board(long seed, int lines) {
        List<SealedEntry> all = of(seed, lines).lines();
        long end = Board.fold(all).unknownSince().orElse((long) all.size());
        return Board.fold(all.subList(0, (int) end));
    }

    private void sealSomething() {
        switch (random.nextInt(3)) {
            case 0 -> day.setSealersClock(at(7 + random.nextInt(14), random.nextInt(60)));
            default -> day.letSealersClockRun();
        }
        if (random.nextInt(60) == 0) {
            sealNewerKind();
        } else {
            day.seal(random.nextInt(3) == 0 ? prepared() : counts.next(station(), moment()), hand());
        }
    }

    private EntryBody prepared() {
        return switch (random.nextInt(12)) {
            case 0 -> new EntryBody.StationOpened(station(), moment());
            case 1 -> new EntryBody.StationClosed(station(), moment());
            case 2 -> new EntryBody.StationChanged(SealedDay.station(1 + random.nextInt(STATIONS)));
            case 3 -> new EntryBody.StationRegistered(SealedDay.station(STATIONS), Roll.ofAllBallots(30));
            case 4 -> new EntryBody.SlotsPlanned(new SlotPlan(List.of(Slot.of(8, random.nextInt(60)), Slot.of(10, 0))));
            case 5, 6 -> new EntryBody.ListChanged(station(), change());
            case 7, 8 -> new EntryBody.ListChangeProposed(station(), change());
            case 9 ->
                new EntryBody.GroupRegistered(
                        new ResidentialGroup(new GroupId("g" + random.nextInt(3)), "Tổ " + random.nextInt(9), ""));
            case 10 ->
                new EntryBody.OfficerRegistered(
                        new Officer(new OfficerId("o" + random.nextInt(3)), "An " + random.nextInt(9), "", ""));
            default -> new EntryBody.DeskEnrolled(new DeskId(new UUID(7, random.nextInt(3))), "bàn");
        };
    }

    /** A newer host may have accepted what this program does not know. */
    private void sealNewerKind() {
        Verdict verdict = random.nextInt(8) == 0 ? Verdict.ACCEPTED : Verdict.REFUSED;
        day.seal(day.entry(new EntryBody.Unknown("box-weighed", 1, "grams=1\n")), verdict, "TB-L06");
    }

    private Hand hand() {
        DeskId desk = DESKS.get(random.nextInt(DESKS.size()));
        return random.nextInt(3) == 0
                ? new Hand(desk, SealedDay.SECOND, SealedDay.SECOND_KEY)
                : new Hand(desk, SealedDay.PERSON, SealedDay.KEY);
    }

    private StationId station() {
        return id(1 + random.nextInt(STATIONS + 1));
    }

    private RollChange change() {
        return new RollChange(
                moment(), Roll.ofAllBallots(1 + random.nextInt(9)), Roll.ofAllBallots(random.nextInt(40)), "thay đổi");
    }

    private Instant moment() {
        return at(6 + random.nextInt(6), 20 * random.nextInt(3));
    }
}
