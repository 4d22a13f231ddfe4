package io.turnoutboard.report.paper;

import static io.turnoutboard.domain.turnout.SealedDay.at;
import static io.turnoutboard.domain.turnout.SealedDay.id;
import static org.assertj.core.api.Assertions.assertThat;

import io.turnoutboard.domain.election.Ballot;
import io.turnoutboard.domain.election.ClosingFigures;
import io.turnoutboard.domain.election.DayEvent;
import io.turnoutboard.domain.election.Roll;
import io.turnoutboard.domain.election.RollChange;
import io.turnoutboard.domain.election.Station;
import io.turnoutboard.domain.election.StationId;
import io.turnoutboard.domain.election.StationRules;
import io.turnoutboard.domain.ledger.EntryBody;
import io.turnoutboard.domain.ledger.EntryBody.TallyParts;
import io.turnoutboard.domain.ledger.EntryBody.TallyRecorded;
import io.turnoutboard.domain.paper.Letterhead;
import io.turnoutboard.domain.paper.PaperKind;
import io.turnoutboard.domain.paper.PaperRequest;
import io.turnoutboard.domain.turnout.SealedDay;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the papers of the day say, of a ward of three stations; the third is a military one. */
class DayPapersTest {
    private final SealedDay day = SealedDay.ofStations(1000, 500, 300);

    @BeforeEach
    void keyTheDay() {
        Station third = SealedDay.station(3);
        StationRules secret =
                new StationRules(third.rules().kind(), third.rules().hours(), 2, true);
        day.seal(new EntryBody.StationChanged(
                new Station(third.id(), 3, third.name(), third.place(), secret, third.area(), "")));
        day.seal(new EntryBody.ListChanged(
                id(1), new RollChange(at(6, 30), Roll.ofAllBallots(7), Roll.EMPTY, "Chuyển đến")));
        day.seal(new EntryBody.StationOpened(id(1), at(7, 0)));
        day.seal(new EntryBody.StationOpened(id(2), at(7, 25)));
        long first = day.seal(SealedDay.tally(1, at(9, 0), 412)).seq();
        day.seal(new TallyRecorded(id(1), at(9, 0), 421, TallyParts.NONE, "Đọc nhầm số", OptionalLong.of(first)));
        day.seal(SealedDay.tally(2, at(9, 0), 200));
        day.seal(SealedDay.tally(3, at(9, 0), 277));
    }

    @Test
    void correctionsTellOldAndNewWithReasonAuthorAndSeal() {
        String text = text(PaperKind.CORRECTIONS, at(12, 0));

        assertThat(text).contains("412 421 Đọc nhầm số Người trực", "1.000 1.007 Chuyển đến", "Đã sửa");
        assertThat(text).contains("có 1 lần đính chính", "1 lần biến động");
    }

    @Test
    void openingTellsWhoWasLateAndWhoHasNotReported() {
        note(id(1), DayEvent.BOX_SHOWN_EMPTY, at(6, 55), "");
        note(id(1), DayEvent.FIRST_VOTER, at(7, 2), "");
        String text = text(PaperKind.OPENING, at(8, 0));

        assertThat(text).contains("có 2/3 khu vực bỏ phiếu đã khai mạc", "KVBP số 2 (7h25)", "Muộn 25 phút");
        assertThat(text).contains("Chưa báo khai mạc: KVBP số 3", "7h00 7h00 6h55 7h02");
    }

    @Test
    void incidentsPairWhatBeginsWithWhatEndsAndQuestionsWithTheirAnswers() {
        note(id(2), DayEvent.INCIDENT, at(9, 5), "Mất điện");
        note(id(2), DayEvent.INTERRUPTED, at(9, 10), "Niêm phong hòm phiếu");
        note(id(2), DayEvent.DIRECTION_ASKED, at(9, 15), "Có được dùng đèn dầu không");
        note(id(2), DayEvent.DIRECTION_GIVEN, at(9, 20), "Được");
        note(id(2), DayEvent.RESUMED, at(9, 40), "");
        note(id(1), DayEvent.MOBILE_BOX_OUT, at(9, 30), "");
        note(id(1), DayEvent.DIRECTION_ASKED, at(9, 45), "Cử tri mất thẻ");
        String text = text(PaperKind.INCIDENTS, at(10, 0));

        assertThat(text).contains("9h05 KVBP số 2 Mất điện", "KVBP số 2 9h10 9h40 30 phút");
        assertThat(text).contains("9h15 KVBP số 2 Có được dùng đèn dầu không 9h20 Được");
        assertThat(text).contains("KVBP số 1 9h30 chưa", "Chưa có ý kiến trả lời");
    }

    @Test
    void closingSumsEachBallotWithItsChecksAndNamesWhoIsMissing() {
        close(1, new ClosingFigures.Papers(900, 898, 880, 18));
        String text = text(PaperKind.CLOSING, at(21, 0));

        assertThat(text).contains("Số liệu của 1/2 khu vực bỏ phiếu: tổng số cử tri: 1.000");
        assertThat(text).contains("số cử tri đã tham gia bỏ phiếu: 900, đạt 90,00%", "bằng tổng số phiếu hợp lệ");
        assertThat(text).contains("Chưa báo cáo: 1 khu vực bỏ phiếu (số 2)", "Không kể 1 khu vực");
        assertThat(text).contains("1.000 900 90,00 900 898 880 98,00 18 2,00");
        assertThat(text(PaperKind.CLOSING, at(18, 0))).contains("Chưa có khu vực bỏ phiếu nào");
    }

    @Test
    void stationTellsItsDayAndAMilitaryOneNoFigure() throws IOException {
        close(1, new ClosingFigures.Papers(900, 898, 880, 18));
        String text = PaperPages.text(pdf(request(PaperKind.STATION, at(21, 0)).about(id(1))));
        byte[] masked = pdf(request(PaperKind.STATION, at(21, 0)).about(id(3)));

        assertThat(text.replaceAll("\\s+", " ")).contains("9h00 1.007 421 41,81 421", "7h00 Khai mạc", "880 98,00");
        assertThat(PaperPages.text(masked)).contains("không công bố").doesNotContain("277", "300");
        assertThat(csv(masked)).contains("Sự việc").doesNotContain("277");
    }

    @Test
    void noPaperTellsTheFiguresOfAMilitaryStation() throws IOException {
        for (PaperKind kind : PaperKind.values()) {
            byte[] pdf = pdf(kind.isOfOneStation() ? request(kind, at(12, 0)).about(id(3)) : request(kind, at(12, 0)));
            assertThat(PaperPages.text(pdf) + csv(pdf)).as(kind.id()).doesNotContain("277", "300");
        }
    }

    @Test
    void blankSheetsStateNoCountAndBearNoNumber() throws IOException {
        byte[] pdf = pdf(request(PaperKind.BLANK, at(12, 0)));

        assertThat(PaperPages.text(pdf))
                .contains("1.007", "không phải văn bản phát hành")
                .doesNotContain("421", "/BC-");
        assertThat(csv(pdf)).isEmpty();
    }

    private void note(StationId station, DayEvent event, Instant at, String text) {
        day.seal(new EntryBody.EventNoted(Optional.of(station), event, at, text));
    }

    private void close(int station, ClosingFigures.Papers papers) {
        ClosingFigures.Turnout turnout =
                new ClosingFigures.Turnout(1000, papers.issued(), OptionalInt.empty(), OptionalInt.empty());
        day.seal(new EntryBody.StationClosed(id(station), at(19, 0)));
        day.seal(new EntryBody.ClosingRecorded(
                id(station), Ballot.NATIONAL_ASSEMBLY, new ClosingFigures(turnout, papers), "", OptionalLong.empty()));
    }

    private PaperRequest request(PaperKind kind, Instant cutOff) {
        return PaperRequest.draft(kind, cutOff, Letterhead.UBBC, day.board().election());
    }

    private byte[] pdf(PaperRequest request) {
        return new OfficialPapers().pdf(request, day.board(), Optional.empty());
    }

    private String text(PaperKind kind, Instant cutOff) {
        return PaperPages.text(pdf(request(kind, cutOff))).replaceAll("\\s+", " ");
    }

    private static String csv(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            var names = document.getDocumentCatalog().getNames();
            return names == null
                    ? ""
                    : new String(
                            names.getEmbeddedFiles()
                                    .getNames()
                                    .get("so-lieu.csv")
                                    .getEmbeddedFile()
                                    .toByteArray(),
                            StandardCharsets.UTF_8);
        }
    }
}
