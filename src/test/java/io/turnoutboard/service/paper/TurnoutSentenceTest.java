package io.turnoutboard.service.paper;

import static io.turnoutboard.domain.turnout.SealedDay.at;
import static io.turnoutboard.domain.turnout.SealedDay.tally;
import static org.assertj.core.api.Assertions.assertThat;

import io.turnoutboard.demo.DemoDay;
import io.turnoutboard.domain.text.Language;
import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.domain.turnout.ConfidentialStations;
import io.turnoutboard.domain.turnout.SealedDay;
import io.turnoutboard.service.FolderException;
import io.turnoutboard.service.OpenElection;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TurnoutSentenceTest {
    private static final Messages VIETNAMESE = Messages.of(Language.VIETNAMESE);

    @TempDir
    private Path temp;

    @Test
    void saysTheDemosFiguresAsWardsWriteThem() throws FolderException {
        Path folder = temp.resolve("lang");
        try (OpenElection election = DemoDay.make(folder, temp.resolve("user")).open(folder)) {
            assertThat(TurnoutSentence.of(election.ledger().board().value(), at(10, 30), VIETNAMESE))
                    .isEqualTo("Tính đến 10 giờ 30 phút, toàn phường có 20.232/33.945 cử tri đã tham gia bỏ phiếu,"
                            + " đạt 59,60%; 2/21 khu vực bỏ phiếu đạt 100%.");
        }
    }

    @Test
    void bearsTheTimeOfItsFiguresNotOfLooking() {
        SealedDay day = SealedDay.ofStations(1000);

        assertThat(TurnoutSentence.of(day.board(), at(8, 30), VIETNAMESE))
                .isEqualTo("Tính đến 8 giờ 30 phút, toàn phường chưa có khu vực bỏ phiếu nào báo cáo.");
        day.seal(tally(1, at(8, 0), 1000));
        assertThat(TurnoutSentence.of(day.board(), at(8, 30), VIETNAMESE))
                .startsWith("Tính đến 8 giờ 00 phút, ")
                .endsWith("đạt 100,00%; 1/1 khu vực bỏ phiếu đạt 100%.");
    }

    @Test
    void saysWhichStationsItIsWithoutAndGivesNothingOfThemAway() {
        SealedDay day = ConfidentialStations.mask(SealedDay.ofStations(1000, 400, 600), 2);
        day.seal(tally(1, at(8, 0), 500));
        day.seal(tally(2, at(8, 0), 399));
        day.seal(tally(3, at(8, 0), 300));

        assertThat(TurnoutSentence.of(day.board(), at(8, 0), VIETNAMESE))
                .isEqualTo("Tính đến 8 giờ 00 phút, toàn phường có 800/1.600 cử tri đã tham gia bỏ phiếu, đạt 50,00%;"
                        + " 0/2 khu vực bỏ phiếu đạt 100%. Không kể 1 khu vực có số liệu không công bố.");
    }
}
