package io.turnoutboard.domain.turnout;

import static io.turnoutboard.domain.turnout.SealedDay.at;
import static io.turnoutboard.domain.turnout.SealedDay.id;
import static io.turnoutboard.domain.turnout.SealedDay.tally;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.turnoutboard.domain.election.Roll;
import io.turnoutboard.domain.election.StationId;
import io.turnoutboard.domain.ledger.EntryBody;
import io.turnoutboard.domain.ledger.MalformedEntryException;
import io.turnoutboard.domain.ledger.SealedEntry;
import io.turnoutboard.domain.ledger.Verdict;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BoardTest {
    private static final int LINES = 220;

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 20260315})
    void isTheSameFoldedInOneGoOrInAnyBatches(long seed) {
        List<SealedEntry> ledger = RandomDay.of(seed, LINES).lines();
        Board whole = Board.fold(ledger);
        Random random = new Random(seed);
        for (int round = 0; round < 20; round++) {
            int cut = 1 + random.nextInt(ledger.size() - 1);
            Board board = Board.fold(ledger.subList(0, cut));
            while (cut < ledger.size()) {
                int next = Math.min(ledger.size(), cut + random.nextInt(30));
                board = board.with(ledger.subList(cut, next));
                cut = next;
            }
            assertThat(board).as("seed %d, round %d", seed, round).isEqualTo(whole);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 20260315})
    void isKnownAtEverySealAsItWasThen(long seed) {
        List<SealedEntry> ledger = RandomDay.of(seed, LINES).lines();
        Board whole = Board.fold(ledger);
        Board then = Board.fold(ledger.subList(0, 1));
        for (int seq = 0; seq < ledger.size(); seq++) {
            then = seq == 0 ? then : then.with(List.of(ledger.get(seq)));
            Board known = whole.knownAt(seq);
            assertThat(known)
                    .as("seed %d, seal %d", seed, seq)
                    .isEqualTo(seq == whole.head().seq() ? then : withNumberOfHeadAlone(then));
            assertThat(known.asOf(at(10, 40))).as("seed %d, seal %d", seed, seq).isEqualTo(then.asOf(at(10, 40)));
        }
        assertThat(whole.knownAt(ledger.size() - 1L)).isEqualTo(whole);
        assertThat(whole.knownAt(Long.MAX_VALUE)).isEqualTo(whole);
    }

    /** A board knows of an earlier head that there was one, not its hash. */
    private static Board withNumberOfHeadAlone(Board board) {
        return new Board(
                board.genesis(),
                Board.Head.numbered(board.head().seq()),
                board.plans(),
                board.registry(),
                board.preparation(),
                board.byStation(),
                board.events(),
                board.papers(),
                board.end(),
                board.epochs(),
                board.unknownSince());
    }

    @Test
    void doesNotClaimTheHashOfALaterLineForAnEarlierOne() {
        SealedDay day = SealedDay.ofStations(100);
        long seq = day.board().head().seq();
        day.seal(tally(1, at(9, 0), 5));

        assertThat(day.board().head().hash())
                .hasValue(day.lines().getLast().seal().hash());
        assertThat(day.board().knownAt(seq).head()).isEqualTo(new Board.Head(seq, Optional.empty()));
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 20260315})
    void theFiguresAreWhatTheVerdictsSay(long seed) {
        SealedDay day = RandomDay.of(seed, LINES);
        Recount recount = Recount.of(day.lines());
        for (StationTurnout turnout : day.board().stations()) {
            StationId station = turnout.station().id();
            assertThat(turnout.cells())
                    .as("seed %d, station %s", seed, station)
                    .allSatisfy(cell -> {
                        assertThat(cell.holds().map(Tally::voted)).isEqualTo(recount.figure(station, cell.asOf()));
                        assertThat(cell.waiting()).extracting(Proposal::seq).isEqualTo(recount.waiting(cell));
                    })
                    .extracting(SlotCell::asOf)
                    .isEqualTo(recount.cells(station));
        }
    }

    /** A test of chance proves nothing when the chances never come. */
    @Test
    void theRandomDaysHaveEveryVerdictAndMostCodes() {
        List<SealedEntry> lines = RandomDay.of(1, 3_000).lines();
        Map<String, Long> accepted = lines.stream()
                .filter(SealedEntry::isAccepted)
                .collect(Collectors.groupingBy(line -> line.entry().body().kind(), Collectors.counting()));
        assertThat(accepted).as("every kind, and one of a newer program").hasSize(20);
        assertThat(Set.of("conflict-resolved", "tally-withdrawn", "tally-corrected", "proposal-decided"))
                .allSatisfy(kind -> assertThat(accepted.get(kind)).as(kind).isGreaterThan(50));
        assertThat(lines.stream().map(line -> line.seal().verdict()).collect(Collectors.toSet()))
                .isEqualTo(EnumSet.allOf(Verdict.class));
        assertThat(lines.stream().map(line -> line.seal().reason()).collect(Collectors.toSet()))
                .containsAll(Set.of("", "TB-L06", "TB-L07", "TB-L08", "TB-L09", "TB-L10", "TB-L11", "TB-L12"))
                .containsAll(Set.of("TB-L14", "TB-L15", "TB-L16", "TB-L17", "TB-L18", "TB-L19"))
                .containsAll(Set.of("TB-R04", "TB-R05", "TB-R07", "TB-R11", "TB-R12", "TB-R13", "TB-R14", "TB-R19"))
                .containsAll(Set.of("TB-R31", "TB-R32", "TB-R33", "TB-R34", "TB-R35", "TB-R36", "TB-R37"));
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {11, 12, 13})
    void everyAcceptedLineLeavesABoardThatCanBeReadAtEveryMoment(long seed) {
        Board board = RandomDay.of(seed, 400).board();
        for (int minute = 0; minute < 24 * 60; minute += 10) {
            Standing standing = board.asOf(at(0, 0).plusSeconds(60L * minute));
            assertThat(standing.voted())
                    .as("seed %d", seed)
                    .isEqualTo(standing.stations().stream()
                            .mapToLong(StationStanding::votedOrZero)
                            .sum());
        }
    }

    @Test
    void aRefusedLineMovesTheHeadAndNothingElse() {
        SealedDay day = SealedDay.ofStations(100);
        Board before = day.board();
        day.seal(tally(9, at(9, 0), 5));

        assertThat(day.board())
                .isEqualTo(new Board(
                        before.genesis(),
                        Board.Head.of(day.lines().getLast().seal()),
                        before.plans(),
                        before.registry(),
                        before.preparation(),
                        before.byStation(),
                        before.events(),
                        before.papers(),
                        before.end(),
                        before.epochs(),
                        before.unknownSince()));
    }

    @Test
    void saysSinceWhenItIsTooOldToUnderstandTheLedger() {
        SealedDay day = SealedDay.ofStations(100);
        var newer = new EntryBody.Unknown("box-weighed", 2, "");
        day.seal(day.entry(newer), Verdict.REFUSED, "TB-L06");
        assertThat(day.board().unknownSince()).isEmpty();

        long first = day.seal(day.entry(newer), Verdict.ACCEPTED, "").seq();
        day.seal(day.entry(newer), Verdict.ACCEPTED, "");
        assertThat(day.board().unknownSince()).hasValue(first);
        assertThat(day.board().knownAt(first - 1).unknownSince()).isEmpty();
    }

    @Test
    void aLedgerBeginsWithItsGenesisAndHasNoSecond() {
        SealedDay day = SealedDay.ofStations(100);
        List<SealedEntry> withoutFirst = day.lines().subList(1, day.lines().size());
        assertThatExceptionOfType(MalformedEntryException.class).isThrownBy(() -> Board.fold(withoutFirst));
        assertThatExceptionOfType(MalformedEntryException.class)
                .isThrownBy(() -> day.board().with(day.lines()));
    }

    @Test
    void stationsStandInTheOrderOfTheirNumbersHoweverManyThereAre() {
        SealedDay day = SealedDay.withoutStations();
        for (int number : new int[] {100, 11, 9, 101}) {
            day.seal(new EntryBody.StationRegistered(SealedDay.station(number), Roll.ofAllBallots(10)));
        }

        assertThat(day.board().stations())
                .extracting(turnout -> turnout.station().number())
                .containsExactly(9, 11, 100, 101);
        assertThat(day.board().station(100))
                .isEqualTo(day.board().station(id(100)))
                .isPresent();
        assertThat(day.board().station(12)).isEmpty();
    }

    @Test
    void nothingSealedLaterChangesABoardThatSomebodyHolds() {
        SealedDay day = SealedDay.ofStations(100);
        Board held = day.board();
        Standing before = held.asOf(at(12, 0));
        day.seal(tally(1, at(9, 0), 50));

        assertThat(held.asOf(at(12, 0))).isEqualTo(before);
        assertThat(day.board().asOf(at(12, 0)).voted()).isEqualTo(50);
        assertThat(held.with(List.of())).isSameAs(held);
    }
}
