package io.turnoutboard.domain.turnout;

import static io.turnoutboard.domain.turnout.SealedDay.at;
import static io.turnoutboard.domain.turnout.SealedDay.id;
import static io.turnoutboard.domain.turnout.SealedDay.tally;
import static org.assertj.core.api.Assertions.assertThat;

import io.turnoutboard.domain.election.Ballot;
import io.turnoutboard.domain.election.ClosingFigures;
import io.turnoutboard.domain.election.DayEvent;
import io.turnoutboard.domain.election.Roll;
import io.turnoutboard.domain.election.RollChange;
import io.turnoutboard.domain.ledger.EntryBody.ClosingRecorded;
import io.turnoutboard.domain.ledger.EntryBody.ConflictResolved;
import io.turnoutboard.domain.ledger.EntryBody.EventNoted;
import io.turnoutboard.domain.ledger.EntryBody.ListChangeProposed;
import io.turnoutboard.domain.ledger.EntryBody.ListChanged;
import io.turnoutboard.domain.ledger.EntryBody.ProposalDecided;
import io.turnoutboard.domain.ledger.EntryBody.StationClosed;
import io.turnoutboard.domain.ledger.EntryBody.StationOpened;
import io.turnoutboard.domain.ledger.EntryBody.TallyCorrected;
import io.turnoutboard.domain.ledger.EntryBody.TallyParts;
import io.turnoutboard.domain.ledger.EntryBody.TallyWithdrawn;
import io.turnoutboard.domain.ledger.Verdict;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class DayLogTest {
    private final SealedDay day = SealedDay.ofStations(1000, 500).enrolSecond();

    @Test
    void tellsTheDayInTheOrderInWhichItHappened() {
        note(1, DayEvent.INTERRUPTED, at(9, 10), "mất điện");
        day.seal(new StationOpened(id(1), at(7, 0)));
        day.seal(tally(1, at(8, 0), 300));
        note(1, DayEvent.BOX_SHOWN_EMPTY, at(6, 55), "");
        day.seal(new StationOpened(id(2), at(7, 0)));

        assertThat(log())
                .extracting(line -> line.matter().id())
                .containsExactly("box-shown-empty", "opened", "opened", "counted", "interrupted");
        assertThat(log()).extracting(LogLine::at).isSorted();
        assertThat(log().get(1).seq()).isLessThan(log().get(2).seq());
    }

    @Test
    void everyKindOfEntryOfTheDayHasItsLineAndItsAuthor() {
        day.seal(new ListChanged(id(1), change(at(6, 30), 2, "bổ sung")));
        day.seal(new StationOpened(id(1), at(7, 0)));
        long first = day.seal(tally(1, at(8, 0), 300)).seq();
        long second = day.seal(day.entry(tally(1, at(8, 0), 310)), Verdict.DISPUTED, "TB-L12")
                .seq();
        day.seal(new ConflictResolved(id(1), at(8, 0), second, "gọi lại"));
        day.seal(new TallyWithdrawn(id(1), at(8, 0), first, "nhầm ô"));
        long wrong = day.seal(new TallyCorrected(id(1), at(8, 0), 320, TallyParts.NONE, "đọc nhầm", second))
                .seq();
        day.sealOfSecond(new ProposalDecided(id(1), at(8, 0), wrong, false, "không đúng"));
        long added = day.seal(new ListChangeProposed(id(1), change(at(9, 0), 3, "mới chuyển đến")))
                .seq();
        day.sealOfSecond(new ProposalDecided(id(1), at(9, 0), added, true, ""));
        note(1, DayEvent.INCIDENT, at(9, 30), "mưa lớn");
        day.seal(new EventNoted(Optional.empty(), DayEvent.DIRECTION_ASKED, at(9, 40), "xin thêm ô dù"));
        day.seal(new StationClosed(id(1), at(19, 0)));
        day.seal(new ClosingRecorded(id(1), Ballot.WARD_COUNCIL, figures(), "", OptionalLong.empty()));

        assertThat(log())
                .extracting(line -> line.matter().id())
                .containsExactlyInAnyOrder(
                        "list-changed",
                        "opened",
                        "counted",
                        "counted",
                        "count-chosen",
                        "count-withdrawn",
                        "correction-proposed",
                        "correction-rejected",
                        "list-change-proposed",
                        "list-change-approved",
                        "incident",
                        "direction-asked",
                        "closed",
                        "figures-recorded");
        assertThat(log()).allSatisfy(line -> assertThat(line.origin()).isPresent());
        assertThat(log())
                .filteredOn(line -> line.matter() instanceof LogMatter.ListChangeDecided)
                .extracting(line -> line.origin().orElseThrow().author())
                .containsExactly(SealedDay.SECOND);
        assertThat(log()).extracting(LogLine::seq).doesNotHaveDuplicates();
    }

    @Test
    void saysHowLongAnInterruptionAndAWayWithTheMobileBoxLasted() {
        note(1, DayEvent.INTERRUPTED, at(9, 10), "");
        note(1, DayEvent.MOBILE_BOX_OUT, at(9, 0), "");
        note(1, DayEvent.RESUMED, at(9, 25), "");
        note(1, DayEvent.MOBILE_BOX_BACK, at(10, 20), "");
        note(1, DayEvent.INTERRUPTED, at(11, 0), "");

        assertThat(counterparts())
                .containsExactly(
                        Optional.of(at(10, 20)),
                        Optional.of(at(9, 25)),
                        Optional.of(at(9, 10)),
                        Optional.of(at(9, 0)),
                        Optional.empty());
    }

    @Test
    void leadsFromAnActToTheCellThatItIsAbout() {
        day.seal(tally(1, at(8, 0), 300));
        long taken = day.board()
                .station(id(1))
                .orElseThrow()
                .count(at(8, 0))
                .orElseThrow()
                .seq();
        day.seal(new TallyWithdrawn(id(1), at(8, 0), taken, "nhầm ô"));

        LogLine act = log().stream()
                .filter(line -> line.kind() == LogKind.CORRECTION)
                .findFirst()
                .orElseThrow();
        assertThat(act.moment()).isEqualTo(at(8, 0));
        assertThat(act.at()).isEqualTo(act.origin().orElseThrow().madeAt());
        assertThat(log())
                .filteredOn(line -> line.kind() == LogKind.COUNT)
                .extracting(line -> ((LogMatter.Counted) line.matter()).state())
                .containsExactly(LogMatter.CountState.WITHDRAWN);
    }

    @Test
    void drawnOnFromAnEarlierLogItIsTheLogOfTheWholeBoard() {
        DayLog grown = DayLog.EMPTY;
        for (int hour = 8; hour < 12; hour++) {
            day.seal(tally(1 + hour % 2, at(hour, 0), hour * 30));
            note(1, hour % 2 == 0 ? DayEvent.INTERRUPTED : DayEvent.RESUMED, at(hour, 30), "");
            grown = grown.of(day.board());
            assertThat(grown.lines()).isEqualTo(log());
        }
        assertThat(grown.until(at(9, 0)))
                .isEqualTo(log().stream()
                        .filter(line -> !line.at().isAfter(at(9, 0)))
                        .toList());
    }

    @Test
    void hasNoPrivateWordsInPublic() {
        day.seal(new ListChanged(id(1), change(at(6, 30), 2, "bà Lê Thị Kín từ trần")));
        day.seal(tally(1, at(8, 0), 300, "ông Kín gọi", OptionalLong.empty()));
        note(1, DayEvent.INCIDENT, at(9, 30), "cử tri Kín ngất");
        day.seal(new EventNoted(Optional.empty(), DayEvent.DIRECTION_ASKED, at(9, 40), "hỏi về ông Kín"));
        long added = day.seal(new ListChangeProposed(id(1), change(at(9, 0), 3, "ông Kín chuyển đến")))
                .seq();
        day.sealOfSecond(new ProposalDecided(id(1), at(9, 0), added, true, "đã gặp ông Kín"));
        day.seal(new ClosingRecorded(id(1), Ballot.WARD_COUNCIL, figures(), "theo ông Kín", OptionalLong.empty()));

        List<LogLine> seen =
                DayLog.EMPTY.of(PublicBoard.of(day.board()).board()).lines();
        assertThat(log().toString()).contains("Kín");
        assertThat(seen).hasSize(log().size() - 1);
        assertThat(seen.toString()).doesNotContain("Kín");
        assertThat(PublicBoard.of(day.board()).board().asOf(at(20, 0)))
                .extracting(Standing::voted, Standing::list)
                .containsExactly(300L, 1505L);
    }

    private void note(int station, DayEvent event, Instant at, String text) {
        day.seal(new EventNoted(Optional.of(id(station)), event, at, text));
    }

    private List<LogLine> log() {
        return DayLog.EMPTY.of(day.board()).lines();
    }

    private List<Optional<Instant>> counterparts() {
        return log().stream()
                .map(line -> ((LogMatter.Noted) line.matter()).counterpart())
                .toList();
    }

    private static RollChange change(Instant at, int added, String reason) {
        return new RollChange(at, Roll.ofAllBallots(added), Roll.EMPTY, reason);
    }

    private static ClosingFigures figures() {
        return new ClosingFigures(
                new ClosingFigures.Turnout(1000, 900, OptionalInt.empty(), OptionalInt.empty()),
                new ClosingFigures.Papers(900, 900, 880, 20));
    }
}
