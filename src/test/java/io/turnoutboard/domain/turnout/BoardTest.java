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
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
            assertThat(known.head().seq()).isEqualTo(seq);
            assertThat(withHeadOf(then, known))
                    .as("seed %d, seal %d", seed, seq)
                    .isEqualTo(then);
            assertThat(known.asOf(at(10, 40))).as("seed %d, seal %d", seed, seq).isEqualTo(then.asOf(at(10, 40)));
        }
        assertThat(whole.knownAt(ledger.size() - 1L)).isEqualTo(whole);
        assertThat(whole.knownAt(Long.MAX_VALUE)).isEqualTo(whole);
    }

    /** An earlier head's hash is not kept by a board, so it is left out of the comparison. */
    private static Board withHeadOf(Board other, Board board) {
        return new Board(
                board.genesis(),
                other.head(),
                board.plans(),
                board.registry(),
                board.byStation(),
                board.events(),
                board.unknownSince());
    }

    /** The figures, reckoned a second time in the simplest way: line by line, the last word on a cell holds. */
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 20260315})
    void theFiguresAreWhatTheVerdictsSay(long seed) {
        SealedDay day = RandomDay.of(seed, LINES);
        Map<StationId, Map<Instant, Integer>> cells = new HashMap<>();
        Map<Long, Integer> votedBySeq = new HashMap<>();
        for (SealedEntry line : day.lines()) {
            switch (line.entry().body().decode()) {
                case EntryBody.TallyRecorded tally
                when line.seal().verdict() != Verdict.REFUSED -> {
                    votedBySeq.put(line.seq(), tally.voted());
                    if (line.isAccepted()) {
                        cells.computeIfAbsent(tally.about(), id -> new HashMap<>())
                                .put(tally.time(), tally.voted());
                    }
                }
                case EntryBody.ConflictResolved choice
                when line.isAccepted() ->
                    cells.get(choice.about()).put(choice.time(), votedBySeq.get(choice.chosenSeq()));
                default -> {}
            }
        }
        for (StationTurnout turnout : day.board().stations()) {
            Map<Instant, Integer> figures = turnout.cells().stream()
                    .collect(Collectors.toMap(
                            SlotCell::asOf, cell -> cell.current().voted()));
            assertThat(figures)
                    .as("seed %d", seed)
                    .isEqualTo(cells.getOrDefault(turnout.station().id(), Map.of()));
        }
    }

    /** A test of chance proves nothing when the chances never come. */
    @Test
    void theRandomDaysHaveEveryVerdictAndMostCodes() {
        List<SealedEntry> lines = RandomDay.of(1, 1_200).lines();
        assertThat(lines)
                .filteredOn(SealedEntry::isAccepted)
                .filteredOn(line -> line.entry().body().kind().equals("conflict-resolved"))
                .hasSizeGreaterThan(50);
        assertThat(lines.stream().map(line -> line.seal().verdict()).collect(Collectors.toSet()))
                .isEqualTo(EnumSet.allOf(Verdict.class));
        assertThat(lines.stream().map(line -> line.seal().reason()).collect(Collectors.toSet()))
                .containsAll(Set.of("", "TB-L06", "TB-L07", "TB-L08", "TB-L09", "TB-L10", "TB-L11", "TB-L12"))
                .containsAll(Set.of("TB-R04", "TB-R05", "TB-R07", "TB-R11", "TB-R12", "TB-R13"));
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
                        new Board.Head(
                                before.head().seq() + 1,
                                day.lines().getLast().seal().hash(),
                                day.sealersClock()),
                        before.plans(),
                        before.registry(),
                        before.byStation(),
                        before.events(),
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
