package io.turnoutboard.report.paper;

import static io.turnoutboard.domain.turnout.SealedDay.at;
import static io.turnoutboard.domain.turnout.SealedDay.id;
import static org.assertj.core.api.Assertions.assertThat;

import io.turnoutboard.domain.election.Ballot;
import io.turnoutboard.domain.election.ClosingFigures;
import io.turnoutboard.domain.election.DayEvent;
import io.turnoutboard.domain.election.Slot;
import io.turnoutboard.domain.election.SlotPlan;
import io.turnoutboard.domain.ledger.EntryBody;
import io.turnoutboard.domain.paper.Letterhead;
import io.turnoutboard.domain.paper.PaperKind;
import io.turnoutboard.domain.paper.PaperRequest;
import io.turnoutboard.domain.turnout.SealedDay;
import io.turnoutboard.report.paper.PaperPages.Run;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The papers of a ward of many stations at the end of its day. */
class FullDayPapersTest {
    private static final int STATIONS = 21;
    private static final int LIST = 2400;
    private static final double RIGHT_MARGIN = 15;

    @Test
    void noTableReachesOverTheEdgeOfItsPage() {
        SealedDay day = fullDay(halfHours());
        for (PaperKind kind : PaperKind.values()) {
            byte[] pdf = pdf(day, kind);
            List<Double> widths = PaperPages.widths(pdf);
            assertThat(PaperPages.runs(pdf))
                    .as(kind.id())
                    .filteredOn(run -> !run.text().matches("…+"))
                    .allSatisfy(run -> assertThat(run.right())
                            .isLessThanOrEqualTo(widths.get(run.page() - 1) - RIGHT_MARGIN + 0.2));
        }
    }

    @Test
    void cutOffsThatAPageHasNoRoomForGoOnInATableBelow() {
        List<Run> runs = PaperPages.runs(pdf(fullDay(halfHours()), PaperKind.PROGRESS));
        List<Double> first = heads(runs, "8h00");
        List<Double> later = heads(runs, "18h00");

        assertThat(first).isNotEmpty();
        assertThat(later).isNotEmpty().doesNotContainAnyElementsOf(first);
    }

    @Test
    void theClosingTableOf21StationsStandsOnOnePage() {
        byte[] pdf = pdf(fullDay(hours()), PaperKind.CLOSING);
        List<Run> runs = PaperPages.runs(pdf);
        List<Integer> sums = pages(runs, "Tổng cộng");

        assertThat(sums).hasSize(Ballot.values().length).isEqualTo(pages(runs, "BIỂU KÈM THEO"));
    }

    @Test
    void aSignatureHasTheEndOfItsTextWithIt() {
        assertSigned(pdf(fullDay(hours()), PaperKind.CLOSING), "Đại biểu HĐND phường");
        for (int stations = 22; stations <= 40; stations++) {
            SealedDay day = SealedDay.ofStations(
                    IntStream.range(0, stations).map(_ -> LIST).toArray());
            assertSigned(pdf(day, PaperKind.MISSING), "khu vực bỏ phiếu chưa báo cáo");
            assertSigned(pdf(day, PaperKind.RANKING), "Xếp theo tỷ lệ");
            assertSigned(pdf(day, PaperKind.OPENING), "theo biểu kèm theo");
        }
    }

    @Test
    void theSheetForAPenHasAllCutOffsOfItsStationOnOnePage() {
        List<Run> runs = PaperPages.runs(pdf(fullDay(halfHours()), PaperKind.BLANK));
        for (int station = 1; station <= STATIONS; station++) {
            int page = station;
            assertThat(runs)
                    .as("page of station %s", station)
                    .anyMatch(run -> run.page() == page && run.text().contains("Khu vực bỏ phiếu số " + page))
                    .anyMatch(run -> run.page() == page && run.text().strip().equals("8h00"))
                    .anyMatch(run -> run.page() == page && run.text().strip().equals("18h30"))
                    .anyMatch(run -> run.page() == page && run.text().contains("Ghi số cộng dồn"));
        }
    }

    @Test
    void aSheetOfTwoPagesNamesItsStationOnBoth() {
        Stream<Slot> quarters = IntStream.range(28, 76).mapToObj(quarter -> Slot.of(quarter / 4, quarter % 4 * 15));
        List<Run> runs = PaperPages.runs(pdf(fullDay(quarters), PaperKind.BLANK));

        assertThat(runs)
                .anyMatch(run -> run.page() == 2 && run.text().strip().equals("18h45"))
                .anyMatch(run -> run.page() == 2 && run.text().contains("Khu vực bỏ phiếu số 1,"));
    }

    @Test
    void theSignatureUnderIncidentsStandsWithTheLastOfTheirParts() {
        SealedDay day = SealedDay.ofStations(LIST);
        for (int incidents = 1; incidents <= 30; incidents++) {
            day.seal(new EntryBody.EventNoted(
                    Optional.of(id(1)), DayEvent.INCIDENT, at(8, incidents), "Mất điện lần thứ " + incidents));
            assertSigned(pdf(day, PaperKind.INCIDENTS), "Xin ý kiến chỉ đạo");
        }
    }

    private static void assertSigned(byte[] pdf, String end) {
        List<Run> runs = PaperPages.runs(pdf);
        int page = pages(runs, "TM. ỦY BAN BẦU CỬ").getFirst();

        assertThat(runs)
                .as("the page of the signature")
                .anyMatch(run -> run.page() == page && run.text().contains(end));
    }

    private static List<Integer> pages(List<Run> runs, String text) {
        return runs.stream()
                .filter(run -> run.text().strip().equals(text))
                .map(Run::page)
                .distinct()
                .toList();
    }

    /** Where the heads of a column stand, page by page from the top. */
    private static List<Double> heads(List<Run> runs, String text) {
        return runs.stream()
                .filter(run -> run.text().strip().equals(text))
                .map(run -> run.page() * 1000 + run.baseline())
                .toList();
    }

    private static Stream<Slot> hours() {
        return IntStream.rangeClosed(8, 19).mapToObj(hour -> Slot.of(hour, 0));
    }

    private static Stream<Slot> halfHours() {
        return IntStream.rangeClosed(8, 18).boxed().flatMap(hour -> Stream.of(Slot.of(hour, 0), Slot.of(hour, 30)));
    }

    private static SealedDay fullDay(Stream<Slot> slots) {
        SealedDay day =
                SealedDay.ofStations(IntStream.range(0, STATIONS).map(_ -> LIST).toArray());
        SlotPlan plan = new SlotPlan(slots.toList());
        day.seal(new EntryBody.SlotsPlanned(plan));
        for (int station = 1; station <= STATIONS; station++) {
            day.seal(new EntryBody.StationOpened(id(station), at(7, 0)));
            int voted = 0;
            for (Slot slot : plan.slots()) {
                voted += 90;
                day.seal(SealedDay.tally(
                        station, at(slot.at().getHour(), slot.at().getMinute()), voted));
            }
            close(day, station, voted);
        }
        return day;
    }

    private static void close(SealedDay day, int station, int voted) {
        day.seal(new EntryBody.StationClosed(id(station), at(19, 0)));
        ClosingFigures figures = new ClosingFigures(
                new ClosingFigures.Turnout(LIST, voted, OptionalInt.empty(), OptionalInt.empty()),
                new ClosingFigures.Papers(voted, voted - 1, voted - 11, 10));
        Arrays.stream(Ballot.values())
                .forEach(ballot -> day.seal(
                        new EntryBody.ClosingRecorded(id(station), ballot, figures, "", OptionalLong.empty())));
    }

    private static byte[] pdf(SealedDay day, PaperKind kind) {
        PaperRequest request =
                PaperRequest.draft(kind, at(20, 0), Letterhead.UBBC, day.board().election());
        return new OfficialPapers()
                .pdf(kind.isOfOneStation() ? request.about(id(7)) : request, day.board(), Optional.empty());
    }
}
