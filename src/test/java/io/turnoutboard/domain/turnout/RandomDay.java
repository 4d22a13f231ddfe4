package io.turnoutboard.domain.turnout;

import static io.turnoutboard.domain.turnout.SealedDay.at;
import static io.turnoutboard.domain.turnout.SealedDay.id;
import static io.turnoutboard.domain.turnout.SealedDay.tally;

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
import io.turnoutboard.domain.ledger.Verdict;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;
import java.util.UUID;

/** A day on which anything is keyed in any order, right and wrong, repeatable by its seed. */
final class RandomDay {
    private static final int STATIONS = 4;

    private final Random random;
    private final SealedDay day = SealedDay.ofStations(60, 50, 40);

    private RandomDay(long seed) {
        random = new Random(seed);
    }

    static SealedDay of(long seed, int lines) {
        RandomDay made = new RandomDay(seed);
        while (made.day.lines().size() < lines) {
            made.sealSomething();
        }
        return made.day;
    }

    private void sealSomething() {
        switch (random.nextInt(20)) {
            case 0 -> day.seal(new EntryBody.StationOpened(station(), moment()));
            case 1 -> day.seal(new EntryBody.StationClosed(station(), moment()));
            case 2 -> day.seal(new EntryBody.StationChanged(SealedDay.station(1 + random.nextInt(STATIONS))));
            case 3 -> day.seal(new EntryBody.StationRegistered(SealedDay.station(STATIONS), Roll.ofAllBallots(30)));
            case 4 ->
                day.seal(new EntryBody.SlotsPlanned(
                        new SlotPlan(List.of(Slot.of(8, random.nextInt(60)), Slot.of(10, 0)))));
            case 5, 6 -> day.seal(new EntryBody.ListChanged(station(), change()));
            case 7 ->
                day.seal(new EntryBody.GroupRegistered(
                        new ResidentialGroup(new GroupId("g" + random.nextInt(3)), "Tổ " + random.nextInt(9), "")));
            case 8 ->
                day.seal(new EntryBody.OfficerRegistered(
                        new Officer(new OfficerId("o" + random.nextInt(3)), "An " + random.nextInt(9), "", "")));
            case 9 -> day.seal(new EntryBody.DeskEnrolled(new DeskId(new UUID(7, random.nextInt(3))), "bàn"));
            case 10, 11 -> sealAChoice();
            case 12 -> sealNewerKind();
            default -> sealATally();
        }
    }

    /** A newer host may have accepted what this program does not know. */
    private void sealNewerKind() {
        Verdict verdict = random.nextInt(8) == 0 ? Verdict.ACCEPTED : Verdict.REFUSED;
        day.seal(day.entry(new EntryBody.Unknown("box-weighed", 1, "grams=1\n")), verdict, "TB-L06");
    }

    private void sealAChoice() {
        StationId station = station();
        List<SlotCell> cells =
                day.board().station(station).map(StationTurnout::cells).orElse(List.of());
        if (cells.isEmpty() || random.nextInt(4) == 0) {
            day.seal(new EntryBody.ConflictResolved(
                    station, moment(), random.nextInt(day.lines().size()), "gọi lại"));
        } else {
            SlotCell cell = cells.get(random.nextInt(cells.size()));
            long chosen =
                    cell.tallies().get(random.nextInt(cell.tallies().size())).seq();
            day.seal(new EntryBody.ConflictResolved(station, cell.asOf(), chosen, "gọi lại"));
        }
    }

    private void sealATally() {
        int station = 1 + random.nextInt(STATIONS + 1);
        Instant time = moment();
        int voted = random.nextInt(70);
        String reason = random.nextInt(3) == 0 ? "" : "đính chính";
        boolean seen = random.nextInt(3) > 0;
        OptionalLong replaces = seen ? day.correction(station, time, voted).replaces() : OptionalLong.empty();
        day.seal(tally(station, time, voted, reason, replaces));
    }

    private StationId station() {
        return id(1 + random.nextInt(STATIONS));
    }

    private RollChange change() {
        return new RollChange(
                moment(), Roll.ofAllBallots(1 + random.nextInt(9)), Roll.ofAllBallots(random.nextInt(40)), "thay đổi");
    }

    private Instant moment() {
        return at(6 + random.nextInt(6), 20 * random.nextInt(3));
    }
}
