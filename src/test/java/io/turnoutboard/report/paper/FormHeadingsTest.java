package io.turnoutboard.report.paper;

import static org.assertj.core.api.Assertions.assertThat;

import io.turnoutboard.domain.paper.Letterhead;
import io.turnoutboard.domain.paper.PaperKind;
import io.turnoutboard.domain.paper.PaperRequest;
import io.turnoutboard.service.FolderException;
import io.turnoutboard.service.paper.PaperHeading;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
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
