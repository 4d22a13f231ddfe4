package io.turnoutboard.domain.turnout;

import static io.turnoutboard.domain.turnout.SealedDay.at;
import static io.turnoutboard.domain.turnout.SealedDay.id;
import static io.turnoutboard.domain.turnout.SealedDay.tally;
import static org.assertj.core.api.Assertions.assertThat;

import io.turnoutboard.domain.election.DayEvent;
import io.turnoutboard.domain.election.Roll;
import io.turnoutboard.domain.election.RollChange;
import io.turnoutboard.domain.election.Slot;
import io.turnoutboard.domain.election.SlotPlan;
import io.turnoutboard.domain.ledger.DayEndBody.DayClosed;
import io.turnoutboard.domain.ledger.DayEndBody.DayReopened;
import io.turnoutboard.domain.ledger.DeskId;
import io.turnoutboard.domain.ledger.EntryBody;
import io.turnoutboard.domain.ledger.Verdict;
import io.turnoutboard.domain.paper.PaperKind;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** When a day can be closed, what a closed day refuses, and what the board tells of its end at every seal. */
class DayEndRulesTest {
    private static final DayClosed CLOSED = new DayClosed(2, 300, 260, List.of());

    private final SealedDay day = SealedDay.ofStations(100, 200);

    private List<String> codes(int hour, int minute) {
        return DayEndCheck.of(day.board(), at(hour, minute)).findings().stream()
                .map(finding -> finding.rule().code())
                .distinct()
                .sorted()
                .toList();
    }

    /** A day on which all was counted and closed; closing figures alone are not there. */
    private void wholeDay() {
        for (int station = 1; station <= 2; station++) {
            day.seal(new EntryBody.StationOpened(id(station), at(7, 0)));
            day.seal(tally(station, at(19, 0), 90 * station));
            day.seal(new EntryBody.StationClosed(id(station), at(19, 1)));
        }
    }

    @Test
    void aDayThatIsNotOverIsNotClosed() {
        day.seal(tally(1, at(9, 0), 5));

        assertThat(codes(18, 59)).containsExactly("TB-K01", "TB-K05", "TB-K06", "TB-K07");
        assertThat(codes(19, 0)).containsExactly("TB-K02", "TB-K05", "TB-K06", "TB-K07");
        day.setSealersClock(at(18, 59));
        assertThat(day.seal(CLOSED).reason()).isEqualTo("TB-L35");
        day.setSealersClock(at(19, 0));
        assertThat(day.seal(CLOSED).verdict()).isEqualTo(Verdict.ACCEPTED);
    }

    @Test
    void whereAllHaveVotedNoLaterCountIsMissing() {
        day.seal(tally(1, at(15, 0), 99));
        assertThat(codes(20, 0)).containsExactly("TB-K02", "TB-K05", "TB-K06", "TB-K07");
        day.seal(tally(2, at(15, 0), 200));
        day.seal(tally(1, at(17, 0), 100));

        assertThat(codes(20, 0)).containsExactly("TB-K02", "TB-K07");
    }

    @Test
    void whatWaitsForAPersonStopsTheClosing() {
        wholeDay();
        day.enrolSecond();
        day.setSealersClock(at(20, 30));
        day.seal(new EntryBody.TallyCorrected(
                id(1),
                at(19, 0),
                91,
                EntryBody.TallyParts.NONE,
                "đọc nhầm",
                day.cell(1, at(19, 0)).holds().orElseThrow().seq()));
        long proposal = day.board().head().seq();

        assertThat(codes(20, 30)).containsExactly("TB-K04", "TB-K07");
        assertThat(day.seal(CLOSED).reason()).isEqualTo("TB-L35");
        day.sealOfSecond(new EntryBody.ProposalDecided(id(1), at(19, 0), proposal, true, ""));
        assertThat(codes(20, 30)).containsExactly("TB-K07");

        day.seal(tally(2, at(19, 0), 170, "khác", OptionalLong.empty()));
        assertThat(Dispute.of(day.board())).hasSize(1);
        assertThat(codes(20, 30)).containsExactly("TB-K03", "TB-K07");
        assertThat(day.seal(CLOSED).reason()).isEqualTo("TB-L35");
    }

    @Test
    void whatIsStillOnItsWayIsDoubtful() {
        wholeDay();
        day.seal(new EntryBody.EventNoted(Optional.of(id(1)), DayEvent.MOBILE_BOX_OUT, at(15, 0), ""));
        day.seal(new EntryBody.EventNoted(Optional.of(id(2)), DayEvent.INTERRUPTED, at(16, 0), "mất điện"));

        assertThat(codes(21, 0)).containsExactly("TB-K07", "TB-K08", "TB-K09");
        assertThat(DayEndCheck.of(day.board(), at(21, 0)).stopping()).isEmpty();
    }

    @Test
    void aNumberWithoutAPaperStopsAndAPaperOfOldFiguresIsDoubtful() {
        wholeDay();
        IssuedDay papers = new IssuedDay(day);
        papers.reserve(1, PaperKind.QUICK, at(19, 0));
        assertThat(codes(21, 0)).containsExactly("TB-K07", "TB-K10");
        day.seal(papers.report(1, PaperKind.QUICK, at(19, 0), Optional.empty()));
        assertThat(codes(21, 0)).containsExactly("TB-K07");
        day.seal(day.correction(1, at(19, 0), 95));
        assertThat(codes(21, 0)).containsExactly("TB-K07", "TB-K11");
    }

    @Test
    void aClosedDayRefusesWhateverWouldChangeIt() {
        wholeDay();
        day.seal(CLOSED);
        Board closed = day.board();

        for (EntryBody late : List.of(
                tally(1, at(20, 0), 99),
                new EntryBody.StationChanged(SealedDay.station(1)),
                new EntryBody.StationRegistered(SealedDay.station(3), Roll.ofAllBallots(10)),
                new EntryBody.SlotsPlanned(new SlotPlan(List.of(Slot.of(20, 0)))),
                new EntryBody.ListChangeProposed(
                        id(1), new RollChange(at(18, 0), Roll.ofAllBallots(1), Roll.EMPTY, "bổ sung")),
                new EntryBody.EventNoted(Optional.empty(), DayEvent.INCIDENT, at(19, 30), "mưa"),
                CLOSED)) {
            assertThat(day.seal(late).reason()).as("%s", late).isEqualTo("TB-L33");
        }
        assertThat(day.board().byStation()).isEqualTo(closed.byStation());
        assertThat(day.board().end()).isEqualTo(closed.end());
    }

    @Test
    void theDeskSaysSoBeforeACountIsKept() {
        wholeDay();
        var keyed = new KeyedCount(tally(1, at(20, 0), 99), CountKind.CUMULATIVE, 99);
        assertThat(TallyRules.judgeOnDesk(keyed, day.board(), at(20, 5)))
                .extracting(finding -> finding.rule())
                .doesNotContain(TallyRule.DAY_IS_CLOSED);
        day.seal(CLOSED);
        assertThat(TallyRules.judgeOnDesk(keyed, day.board(), at(20, 5)))
                .extracting(finding -> finding.rule())
                .containsExactly(TallyRule.DAY_IS_CLOSED);
    }

    @Test
    void papersAreIssuedAndDesksComeAndReadAfterwards() {
        wholeDay();
        IssuedDay papers = new IssuedDay(day);
        assertThat(day.seal(new EntryBody.PaperNumberReserved(IssuedDay.number(1), PaperKind.HANDOVER, at(21, 0)))
                        .reason())
                .as("handed over before it is closed")
                .isEqualTo("TB-L34");
        day.seal(CLOSED);
        papers.reserve(1, PaperKind.HANDOVER, at(21, 0));
        assertThat(day.seal(papers.report(1, PaperKind.HANDOVER, at(21, 0), Optional.empty()))
                        .verdict())
                .isEqualTo(Verdict.ACCEPTED);
        DeskId second = DeskId.of("0198f000-0000-4000-8000-0000000000d2");
        assertThat(day.seal(new EntryBody.DeskEnrolled(second, "kho")).verdict())
                .isEqualTo(Verdict.ACCEPTED);
    }

    @Test
    void itOpensAgainWithAReasonAndIsKnownAtEverySealAsItWasThen() {
        wholeDay();
        assertThat(day.seal(new DayReopened("sửa")).reason()).isEqualTo("TB-L34");
        long before = day.board().head().seq();
        long closed = day.seal(CLOSED).seq();
        assertThat(day.seal(new DayReopened(" ")).reason()).isEqualTo("TB-L36");
        long reopened = day.seal(new DayReopened("đọc nhầm biên bản")).seq();
        assertThat(day.seal(day.correction(1, at(19, 0), 91)).verdict()).isEqualTo(Verdict.ACCEPTED);
        day.seal(CLOSED);

        Board board = day.board();
        assertThat(board.end().isClosed()).isTrue();
        assertThat(board.end().steps()).hasSize(3);
        assertThat(board.knownAt(before).end().isClosed()).isFalse();
        assertThat(board.knownAt(closed).end().isClosed()).isTrue();
        assertThat(board.knownAt(reopened).end().isClosed()).isFalse();
        assertThat(DayLog.EMPTY.of(board).lines().stream()
                        .map(line -> line.matter().id())
                        .filter(matter -> matter.startsWith("day-")))
                .containsExactlyInAnyOrder("day-closed", "day-reopened", "day-closed");
    }

    @Test
    void thePublicHearsThatItWasOpenedAgainAndNotInWhichWords() {
        wholeDay();
        day.seal(CLOSED);
        day.seal(new DayReopened("bà Hoa ở tổ 7 khiếu nại"));

        DayEnd told = PublicBoard.of(day.board()).board().end();
        assertThat(told.steps()).hasSize(2);
        assertThat(told.toString()).doesNotContain("Hoa");
    }
}
