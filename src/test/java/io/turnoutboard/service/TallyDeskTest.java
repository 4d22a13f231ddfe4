package io.turnoutboard.service;

import static io.turnoutboard.domain.turnout.SealedDay.at;
import static io.turnoutboard.domain.turnout.SealedDay.id;
import static io.turnoutboard.domain.turnout.SealedDay.tally;
import static org.assertj.core.api.Assertions.assertThat;

import io.turnoutboard.domain.ledger.EntryBody;
import io.turnoutboard.domain.ledger.EntryBody.TallyParts;
import io.turnoutboard.domain.ledger.EntryId;
import io.turnoutboard.domain.turnout.Board;
import io.turnoutboard.domain.turnout.CountKind;
import io.turnoutboard.domain.turnout.Finding;
import io.turnoutboard.domain.turnout.SealedDay;
import io.turnoutboard.domain.turnout.TallyRule;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TallyDeskTest {
    private static final EntryId KEPT = EntryId.of("0198f000-0000-7000-8000-00000000e001");
    private final SealedDay day = SealedDay.ofStations(1000, 500);
    private final TallyDesk desk = new TallyDesk(new KeepingLedger(day), Clock.fixed(at(12, 0), SealedDay.ZONE));

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "900", "1.234", "-", "?"})
    void aReasonWithoutAWordIsNoReason(String reason) {
        assertThat(desk.check(TallyRequest.of("1", "9h", "1001", reason)))
                .extracting(Finding::rule)
                .containsExactly(TallyRule.OVER_LIST);
        assertThat(desk.check(TallyRequest.of("1", "9h", "1001", "bổ sung 1"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        0           | 0
        7           | 7
        1234        | 1234
        0007        | 7
        1.234       | 1234
        1,234       | 1234
        1 234       | 1234
        "1\u00a0234" | 1234
        "1\u202f234" | 1234
        12.345.678  | 12345678
        "  896  "   | 896
        999999999   | 999999999
        999.999.999 | 999999999
        """)
    void readsAWholeNumberAsPeopleWriteIt(String text, int number) {
        assertThat(TallyDesk.count(text)).isEqualTo(OptionalInt.of(number));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "-5",
                "+5",
                "−5",
                "９",
                "٣",
                "12.34",
                "1.2345",
                "1234.567",
                "1,234.567",
                "1.234,567",
                "1..234",
                ".234",
                "1.",
                "1e3",
                "0x10",
                "mười",
                "12a",
                "1 2",
                "1\n234",
                "1000000000",
                "1.000.000.000",
                "9.999.999.999",
                "99999999999999999999"
            })
    void takesNothingElseForANumber(String text) {
        assertThat(TallyDesk.count(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "10h30, 10:30",
        "10:30, 10:30",
        "10H30, 10:30",
        "10g30, 10:30",
        "10.30, 10:30",
        "9h, 09:00",
        "9h05, 09:05",
        "09:05, 09:05",
        "0h00, 00:00",
        "23:59, 23:59",
        "10 h 30, 10:30",
        "' 8h ', 08:00"
    })
    void readsATimeAsPeopleWriteIt(String text, LocalTime time) {
        assertThat(TallyDesk.time(text)).isEqualTo(Optional.of(time));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "10", "1030", "24h00", "10h60", "10h5", "h30", "-1h00", "10h30 sáng", "100h00", "１０h30"})
    void takesNothingElseForATime(String text) {
        assertThat(TallyDesk.time(text)).isEmpty();
    }

    @Test
    void keepsACountThatTheRulesAllow() {
        TallyRequest request = TallyRequest.of("1", "10h30", "1.000", " ");

        assertThat(desk.check(request)).isEmpty();
        assertThat(desk.record(request)).isEqualTo(new TallyOutcome.Saved(KEPT, tally(1, at(10, 30), 1000)));
    }

    @Test
    void namesTheCountThatItsAuthorSaw() {
        long seen = day.seal(tally(1, at(10, 30), 300)).seq();
        TallyDesk soon = new TallyDesk(new KeepingLedger(day), Clock.fixed(at(11, 0), SealedDay.ZONE));

        assertThat(soon.record(TallyRequest.of("1", "10h30", "310", "đính chính")))
                .isEqualTo(new TallyOutcome.Saved(
                        KEPT,
                        new EntryBody.TallyRecorded(
                                id(1), at(10, 30), 310, TallyParts.NONE, "đính chính", OptionalLong.of(seen))));
    }

    @Test
    void aWithdrawnCountLeavesACellThatTakesANewOne() {
        long seen = day.seal(tally(1, at(10, 30), 300)).seq();
        day.seal(new EntryBody.TallyWithdrawn(id(1), at(10, 30), seen, "nhầm khu vực"));

        assertThat(desk.record(TallyRequest.of("1", "10h30", "310", "")))
                .isEqualTo(new TallyOutcome.Saved(KEPT, tally(1, at(10, 30), 310)));
    }

    @Test
    void addsWhatCameSinceTheLastReportToTheCountThatHoldsBefore() {
        day.seal(tally(1, at(9, 0), 300));
        day.seal(tally(1, at(11, 0), 600));
        TallyRequest request = TallyRequest.of("1", "10h30", "150", "").as(CountKind.SINCE_LAST);

        assertThat(desk.cumulative(request)).hasValue(450);
        assertThat(desk.record(request)).isEqualTo(new TallyOutcome.Saved(KEPT, tally(1, at(10, 30), 450)));
    }

    @Test
    void theFirstReportSinceTheLastIsTheWholeCount() {
        TallyRequest request = TallyRequest.of("1", "10h30", "450", "").as(CountKind.SINCE_LAST);

        assertThat(desk.record(request)).isEqualTo(new TallyOutcome.Saved(KEPT, tally(1, at(10, 30), 450)));
        assertThat(desk.cumulative(TallyRequest.of("1", "10h30", "x", ""))).isEmpty();
    }

    @Test
    void asksWhetherACountSinceTheLastReportIsACumulativeOne() {
        day.seal(tally(1, at(9, 0), 500));
        TallyRequest request = TallyRequest.of("1", "10h00", "620", "").as(CountKind.SINCE_LAST);

        assertThat(desk.check(request)).containsExactly(new Finding(TallyRule.LOOKS_CUMULATIVE, OptionalLong.of(500)));
        assertThat(desk.check(request.as(CountKind.CUMULATIVE))).isEmpty();
    }

    @Test
    void aSumThatNoCountCanHoldIsNoWholeNumber() {
        day.seal(new EntryBody.TallyRecorded(
                id(1), at(9, 0), Integer.MAX_VALUE, TallyParts.NONE, "thử", OptionalLong.empty()));

        assertThat(desk.check(TallyRequest.of("1", "10h00", "1", "thử").as(CountKind.SINCE_LAST)))
                .containsExactly(new Finding(TallyRule.NOT_A_WHOLE_NUMBER, OptionalLong.empty()));
    }

    @ParameterizedTest
    @CsvSource({
        "9, 10h30, 5, NO_SUCH_STATION",
        "x, 10h30, 5, NO_SUCH_STATION",
        "1, 10, 5, NOT_A_TIME",
        "1, 10h30, '', NOT_A_WHOLE_NUMBER",
        "1, 10h30, 12.34, NOT_A_WHOLE_NUMBER",
        "1, 10h30, 9.999.999.999, NOT_A_WHOLE_NUMBER",
        "1, 10h30, -5, NEGATIVE",
        "1, 10h30, − 1.234, NEGATIVE",
        "1, 12h03, 5, IN_THE_FUTURE",
        "1, 6h30, 5, BEFORE_OPENING"
    })
    void saysWhichRuleAWrongRequestBreaksAndKeepsNothing(String station, String time, String voted, TallyRule rule) {
        TallyRequest request = TallyRequest.of(station, time, voted, "");
        List<Finding> findings = List.of(new Finding(rule, OptionalLong.empty()));

        assertThat(desk.check(request)).isEqualTo(findings);
        assertThat(desk.record(request)).isEqualTo(new TallyOutcome.Refused(findings));
    }

    @Test
    void aReasonLetsACountThroughThatNeedsOne() {
        assertThat(desk.check(TallyRequest.of("2", "10h30", "501", "")))
                .containsExactly(new Finding(TallyRule.OVER_LIST, OptionalLong.of(500)));
        assertThat(desk.check(TallyRequest.of("2", "10h30", "501", "bổ sung 1 cử tri")))
                .isEmpty();
    }

    @Test
    void saysThatACountWasNotSavedWhenTheDiskRefuses() {
        TallyDesk onFullDisk = new TallyDesk(new FullLedger(day), Clock.fixed(at(12, 0), SealedDay.ZONE));

        assertThat(onFullDisk.record(TallyRequest.of("1", "10h30", "5", "")))
                .isEqualTo(new TallyOutcome.NotSaved("TB-D02"));
    }

    /** A ledger that keeps what it is given and seals nothing. */
    private record KeepingLedger(SealedDay day) implements Ledger {
        @Override
        public Observable<Board> board() {
            return new Observable<>(day.board());
        }

        @Override
        public Observable<DeskState> state() {
            throw new UnsupportedOperationException("a tally desk asks for the board alone");
        }

        @Override
        public Observable<EntryProgress> progress() {
            throw new UnsupportedOperationException("a tally desk asks for the board alone");
        }

        @Override
        public List<EntryId> appendAll(List<EntryBody> bodies) {
            throw new UnsupportedOperationException("one at a time here");
        }

        @Override
        public EntryId append(EntryBody body) {
            return KEPT;
        }
    }

    /** A ledger on a full disk. */
    private record FullLedger(SealedDay day) implements Ledger {
        @Override
        public Observable<Board> board() {
            return new Observable<>(day.board());
        }

        @Override
        public Observable<DeskState> state() {
            throw new UnsupportedOperationException("a tally desk asks for the board alone");
        }

        @Override
        public Observable<EntryProgress> progress() {
            throw new UnsupportedOperationException("a tally desk asks for the board alone");
        }

        @Override
        public List<EntryId> appendAll(List<EntryBody> bodies) {
            throw new UnsupportedOperationException("one at a time here");
        }

        @Override
        public EntryId append(EntryBody body) throws NotSavedException {
            throw new NotSavedException("TB-D02", "no space left", new IOException("no space left"));
        }
    }
}
