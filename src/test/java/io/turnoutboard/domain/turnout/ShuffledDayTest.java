package io.turnoutboard.domain.turnout;

import static io.turnoutboard.domain.turnout.SealedDay.at;
import static io.turnoutboard.domain.turnout.SealedDay.id;
import static org.assertj.core.api.Assertions.assertThat;

import io.turnoutboard.domain.ledger.DeskId;
import io.turnoutboard.domain.ledger.EntryBody;
import io.turnoutboard.domain.ledger.EntryBody.TallyParts;
import io.turnoutboard.domain.ledger.SealedEntry;
import io.turnoutboard.domain.ledger.Verdict;
import io.turnoutboard.domain.turnout.SealedDay.Hand;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What several desks key is one board, whichever desk is heard first: entries on different cells commute as long as each
 * desk's own order is kept, and so is the order within a cell.
 */
class ShuffledDayTest {
    private static final int STEPS = 240;
    private static final List<DeskId> DESKS = Stream.of("d1", "d2", "d3")
            .map(end -> DeskId.of("0198f000-0000-4000-8000-0000000000" + end))
            .toList();

    private enum What {
        COUNT,
        WITHDRAWAL,
        CORRECTION,
        APPROVAL,
        REJECTION,
        CHOICE
    }

    private record Place(int station, Instant time) {}

    /**
     * Something that a person keyed at a desk about a cell. What it speaks of is another step, {@code about}, which its
     * author had seen; seal numbers are known only once it is sealed.
     */
    private record Step(int number, int desk, boolean second, Place place, What what, int voted, int about) {}

    private static List<Step> steps(Random random) {
        List<Step> steps = new ArrayList<>();
        for (int number = 0; number < STEPS; number++) {
            Place place = new Place(1 + random.nextInt(3), at(10, 10 * random.nextInt(3)));
            List<Step> earlier =
                    steps.stream().filter(step -> step.place().equals(place)).toList();
            int about = earlier.isEmpty() || random.nextInt(6) == 0
                    ? -1
                    : earlier.get(earlier.size() - 1 - random.nextInt(Math.min(3, earlier.size())))
                            .number();
            What what = about < 0 ? What.COUNT : next(steps.get(about).what(), random);
            steps.add(new Step(
                    number, random.nextInt(3), random.nextBoolean(), place, what, 1 + random.nextInt(90), about));
        }
        return steps;
    }

    /** What somebody may do about a step that they saw. */
    private static What next(What seen, Random random) {
        List<What> answers = switch (seen) {
            case COUNT -> List.of(What.COUNT, What.WITHDRAWAL, What.CORRECTION, What.CORRECTION, What.CHOICE);
            case CORRECTION -> List.of(What.APPROVAL, What.APPROVAL, What.REJECTION, What.CORRECTION, What.CHOICE);
            case WITHDRAWAL, APPROVAL, REJECTION, CHOICE -> List.of(What.COUNT, What.COUNT, What.APPROVAL);
        };
        return answers.get(random.nextInt(answers.size()));
    }

    /** Another order in which a host may hear the same desks. */
    private static List<Step> heard(List<Step> steps, Random random) {
        List<Step> left = new ArrayList<>(steps);
        List<Step> heard = new ArrayList<>();
        while (!left.isEmpty()) {
            Set<Integer> desks = new HashSet<>();
            Set<Place> places = new HashSet<>();
            List<Step> next = new ArrayList<>();
            for (Step step : left) {
                boolean firstOfDesk = desks.add(step.desk());
                boolean firstOfPlace = places.add(step.place());
                if (firstOfDesk && firstOfPlace) {
                    next.add(step);
                }
            }
            Step one = next.get(random.nextInt(next.size()));
            heard.add(one);
            left.remove(one);
        }
        return heard;
    }

    private static SealedDay seal(List<Step> steps) {
        SealedDay day = SealedDay.ofStations(60, 70, 80).enrolSecond();
        DESKS.forEach(desk ->
                day.seal(new EntryBody.DeskEnrolled(desk, "bàn"), new Hand(desk, SealedDay.PERSON, SealedDay.KEY)));
        day.setSealersClock(at(11, 5));
        long[] seals = new long[STEPS];
        for (Step step : steps) {
            DeskId desk = DESKS.get(step.desk());
            Hand hand = step.second()
                    ? new Hand(desk, SealedDay.SECOND, SealedDay.SECOND_KEY)
                    : new Hand(desk, SealedDay.PERSON, SealedDay.KEY);
            seals[step.number()] = day.seal(body(step, seals), hand).seq();
        }
        return day;
    }

    private static EntryBody body(Step step, long[] seals) {
        var station = id(step.place().station());
        Instant time = step.place().time();
        long about = step.about() < 0 ? 0 : seals[step.about()];
        return switch (step.what()) {
            case COUNT ->
                new EntryBody.TallyRecorded(
                        station,
                        time,
                        step.voted(),
                        TallyParts.NONE,
                        "theo điện thoại",
                        step.about() < 0 ? OptionalLong.empty() : OptionalLong.of(about));
            case WITHDRAWAL -> new EntryBody.TallyWithdrawn(station, time, about, "nhầm");
            case CORRECTION ->
                new EntryBody.TallyCorrected(station, time, step.voted(), TallyParts.NONE, "đọc nhầm", about);
            case APPROVAL -> new EntryBody.ProposalDecided(station, time, about, true, "");
            case REJECTION -> new EntryBody.ProposalDecided(station, time, about, false, "");
            case CHOICE -> new EntryBody.ConflictResolved(station, time, about, "gọi lại");
        };
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 20260315})
    void whicheverDeskIsHeardFirstTheFiguresAreTheSame(long seed) {
        Random random = new Random(seed);
        List<Step> steps = steps(random);
        List<String> figures = figures(seal(steps).board());
        for (int round = 0; round < 15; round++) {
            SealedDay other = seal(heard(steps, random));
            assertThat(figures(other.board()))
                    .as("seed %d, round %d", seed, round)
                    .isEqualTo(figures);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 20260315})
    void aPlainRecountInSealedOrderGivesTheSameBoard(long seed) {
        SealedDay day = seal(heard(steps(new Random(seed)), new Random(seed)));
        Recount recount = Recount.of(day.lines());
        for (StationTurnout turnout : day.board().stations()) {
            assertThat(turnout.cells())
                    .as("seed %d", seed)
                    .isNotEmpty()
                    .allSatisfy(cell -> assertThat(cell.holds().map(Tally::voted))
                            .isEqualTo(recount.figure(turnout.station().id(), cell.asOf())));
        }
    }

    /** A test of chance proves nothing when the chances never come. */
    @Test
    void theStepsComeToEveryEnd() {
        List<SealedEntry> lines = LongStream.of(1, 2, 3, 4, 20260315)
                .boxed()
                .flatMap(seed -> seal(steps(new Random(seed))).lines().stream())
                .toList();
        assertThat(lines.stream()
                        .filter(SealedEntry::isAccepted)
                        .map(line -> line.entry().body().kind())
                        .collect(Collectors.toSet()))
                .contains("tally-withdrawn", "tally-corrected", "proposal-decided", "conflict-resolved");
        assertThat(lines).anyMatch(line -> line.seal().verdict() == Verdict.DISPUTED);
        assertThat(lines.stream().map(line -> line.seal().reason()).collect(Collectors.toSet()))
                .contains("TB-L10", "TB-L12", "TB-L14", "TB-L15", "TB-L16", "TB-L17", "TB-L18", "TB-R14");
    }

    /** All that a person can read from a board, without the seal numbers, which tell the order. */
    private static List<String> figures(Board board) {
        List<String> figures = new ArrayList<>();
        for (StationTurnout turnout : board.stations()) {
            for (SlotCell cell : turnout.cells()) {
                figures.add(String.join(
                        " ",
                        turnout.station().id().value(),
                        cell.asOf().toString(),
                        "holds " + cell.holds().map(Tally::voted),
                        "counts " + cell.tallies().stream().map(Tally::voted).toList(),
                        "disputed " + cell.disputed().stream().map(Tally::voted).toList(),
                        "waiting "
                                + cell.waiting().stream()
                                        .map(each -> each.value().voted())
                                        .toList(),
                        "corrected " + cell.isCorrected()));
            }
        }
        for (int hour = 7; hour < 13; hour++) {
            Standing standing = board.asOf(at(hour, 15));
            TreeMap<Integer, String> rows = new TreeMap<>();
            standing.stations()
                    .forEach(row -> rows.put(
                            row.station().number(),
                            row.count().map(Tally::voted) + " of " + row.list() + " " + row.status()));
            figures.add(hour + " " + standing.voted() + " " + standing.changeSinceLastSlot() + " " + rows);
        }
        return figures;
    }
}
