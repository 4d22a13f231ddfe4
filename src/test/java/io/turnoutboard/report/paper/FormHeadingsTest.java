package io.turnoutboard.report.paper;

import static org.assertj.core.api.Assertions.assertThat;

import io.turnoutboard.domain.election.DayEvent;
import io.turnoutboard.domain.ledger.EntryBody.EventNoted;
import io.turnoutboard.domain.ledger.EntryBody.StationOpened;
import io.turnoutboard.domain.paper.Letterhead;
import io.turnoutboard.domain.paper.PaperKind;
import io.turnoutboard.domain.paper.PaperRequest;
import io.turnoutboard.domain.turnout.Board;
import io.turnoutboard.domain.turnout.SealedDay;
import io.turnoutboard.service.FolderException;
import io.turnoutboard.service.paper.PaperHeading;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The headings of the form, as a screen offers them. */
class FormHeadingsTest {
    @TempDir
    private static Path temp;

    private static DemoPapers papers;

    private final OfficialPapers press = new OfficialPapers();

    @BeforeAll
    static void makeTheDay() throws FolderException {
        papers = DemoPapers.in(temp);
    }

    @Test
    void areTheSevenOfTheQuickReportWithWhatTheBoardSays() {
        List<PaperHeading> headings = of(papers.request(PaperKind.QUICK, Letterhead.UBBC));

        assertThat(headings).extracting(PaperHeading::number).containsExactly(1, 2, 3, 4, 5, 6, 7);
        assertThat(headings.getFirst().title()).isEqualTo("1. Việc tổ chức khai mạc bầu cử");
        assertThat(headings.get(1).text()).contains("20.232", "59,60%").contains("\n");
        assertThat(headings.get(2).text()).as("a line for the pen says nothing").isEmpty();
        assertThat(headings.getLast().text())
                .isEqualTo("Đến thời điểm báo cáo chưa phát sinh tình huống phải xin ý kiến.");
    }

    @Test
    void tellOfInterruptionsAndIncidentsWhereTheFormAsksForThem() {
        SealedDay day = SealedDay.ofStations(1_000, 2_000);
        day.seal(new StationOpened(SealedDay.id(1), SealedDay.at(7, 0)));
        day.seal(event(DayEvent.INTERRUPTED, 9, 10, "mất điện"));
        day.seal(event(DayEvent.RESUMED, 9, 20, ""));
        day.seal(event(DayEvent.INCIDENT, 9, 40, "Một cử tri bị ngất, đã được cấp cứu"));
        Board board = day.board();
        PaperRequest request =
                PaperRequest.draft(PaperKind.QUICK, SealedDay.at(10, 0), Letterhead.UBBC, board.election());

        List<PaperHeading> headings = press.headings(request, board);

        assertThat(headings.get(3).text())
                .isEqualTo("9h10, KVBP số 1: gián đoạn bỏ phiếu (mất điện).\n9h20, KVBP số 1: tiếp tục bỏ phiếu.");
        assertThat(headings.get(4).text()).isEqualTo("9h40, KVBP số 1: Một cử tri bị ngất, đã được cấp cứu");
    }

    private static EventNoted event(DayEvent event, int hour, int minute, String words) {
        return new EventNoted(Optional.of(SealedDay.id(1)), event, SealedDay.at(hour, minute), words);
    }

    @Test
    void sayWhatWouldStandThereHoweverMuchIsWritten() {
        PaperRequest blank = papers.request(PaperKind.QUICK, Letterhead.PARTY);
        PaperRequest written = blank.withTexts(new TreeMap<>(Map.of(1, "một < hai & ba", 7, "xin ý kiến")));

        assertThat(of(written)).isEqualTo(of(blank));
    }

    @Test
    void areNoneForAPaperOfFiguresAlone() {
        assertThat(of(papers.request(PaperKind.RANKING, Letterhead.UBBC))).isEmpty();
    }

    private List<PaperHeading> of(PaperRequest request) {
        return press.headings(request, papers.board());
    }
}
