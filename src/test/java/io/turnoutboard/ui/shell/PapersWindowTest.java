package io.turnoutboard.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.turnoutboard.domain.election.StationId;
import io.turnoutboard.domain.ledger.EntryBody.PaperNumberReserved;
import io.turnoutboard.domain.ledger.EntryBody.TallyParts;
import io.turnoutboard.domain.ledger.EntryBody.TallyRecorded;
import io.turnoutboard.domain.ledger.PersonId;
import io.turnoutboard.domain.paper.Letterhead;
import io.turnoutboard.domain.paper.PaperKind;
import io.turnoutboard.domain.paper.PaperNumber;
import io.turnoutboard.domain.turnout.RegisteredPaper;
import io.turnoutboard.domain.turnout.Tally;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.OptionalLong;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javax.print.PrintServiceLookup;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** The screen of papers at 10h32, with the real ledger and press behind it and a hand on the keyboard. */
class PapersWindowTest extends WindowTest {
    private static final PersonId SECOND = new PersonId("nguoi-duyet-minh-hoa");
    private static final PaperNumber FIRST = new PaperNumber(Letterhead.UBBC, 1);

    @Test
    void showsTheDraftOfWhatIsTyped() throws Exception {
        open();
        int[] before = sheet();
        assertThat(node("paper-cut-off", ComboBox.class).getValue()).isEqualTo("10:30");
        assertThat(text("paper-stands-1")).contains("21/21 khu vực bỏ phiếu đã khai mạc");

        onFx(() -> area("paper-text-1").requestFocus());
        robot.write("Tat ca khai mac dung gio");
        waitForTheDraft();
        waitFor(() -> !Arrays.equals(sheet(), before));

        assertThat(text("paper-page")).startsWith("Trang 1/");
        robot.type(KeyCode.PAGE_DOWN);
        assertThat(text("paper-page")).startsWith("Trang 2/");
        robot.type(KeyCode.PAGE_UP);
        assertThat(area("paper-text-1").isFocused()).isTrue();
    }

    @Test
    void showsAnotherKindOfPaper() throws Exception {
        open();
        String pages = text("paper-page");
        onFx(() -> node("paper-kind", ComboBox.class).requestFocus());
        robot.type(KeyCode.DOWN);
        waitForTheDraft();
        waitFor(() -> !text("paper-page").equals(pages));
        assertThat(robot.lookup("#paper-text-1").tryQuery()).isEmpty();
    }

    @Test
    void asksForTheStationOfASheetAndIssuesNoBlankOne() throws Exception {
        open();
        assertThat(field("paper-station").getParent().isVisible()).isFalse();
        choose(PaperKind.STATION);
        onFx(() -> field("paper-station").setText("99"));
        robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
        assertThat(node("paper-confirmation", VBox.class).isVisible()).isFalse();
        assertThat(text("paper-station-error")).isNotEmpty();
        onFx(() -> field("paper-station").setText("12"));
        ask();
        assertThat(node("paper-confirmation", VBox.class).isVisible()).isTrue();

        choose(PaperKind.BLANK);
        robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
        assertThat(node("paper-confirmation", VBox.class).isVisible()).isFalse();
        assertThat(text("paper-said")).contains("TB-L24");
    }

    @SuppressWarnings("unchecked")
    private void choose(PaperKind kind) throws Exception {
        onFx(() -> ((ComboBox<PaperKind>) node("paper-kind", ComboBox.class)).setValue(kind));
        waitForTheDraft();
    }

    @Test
    void issuesByTheKeyboardAloneAndTheRegisterShowsIt() throws Exception {
        open();
        ask();
        assertThat(text("paper-question")).contains("Báo cáo nhanh số 01/BC-UBBC", "10h30", "không sửa được nữa");
        robot.type(KeyCode.ESCAPE);
        assertThat(node("paper-confirmation", VBox.class).isVisible()).isFalse();
        assertThat(election.ledger().board().value().papers().papers()).isEmpty();

        issue();
        assertThat(text("paper-said")).startsWith("Đã phát hành số 01/BC-UBBC");
        robot.type(KeyCode.SPACE);
        waitFor(() -> register().getItems().size() == 1);
        assertThat(text("detail-standing")).isEqualTo("còn hiệu lực");

        onFx(() -> node("detail-view", Button.class).fire());
        waitFor(() -> node("issued-view", VBox.class).isVisible()
                && node("issued-sheet", ImageView.class).getImage() != null);
        assertThat(text("issued-sentence")).contains("01/BC-UBBC");
        robot.type(KeyCode.ESCAPE);
        assertThat(node("issued-view", VBox.class).isVisible()).isFalse();
    }

    @Test
    void aCorrectionBySomebodyElseShowsAtOnceAndThePaperIsIssuedAgain() throws Exception {
        open();
        issue();
        robot.type(KeyCode.SPACE);
        waitFor(() -> text("detail-standing").equals("còn hiệu lực"));

        election.people().take(SECOND);
        correct();
        waitFor(() -> text("detail-standing").equals("số liệu đã đính chính"));
        waitFor(() ->
                robot.lookup("#detail-changes .label").queryLabeled().getText().contains("1.047 → 1.050"));

        onFx(() -> node("detail-again", Button.class).fire());
        waitForTheDraft();
        ask();
        assertThat(text("paper-question")).contains("số 02/BC-UBBC", "thay thế số 01/BC-UBBC");
        robot.type(KeyCode.SPACE);
        waitFor(() -> text("paper-said").startsWith("Đã phát hành số 02/BC-UBBC"));
        assertThat(text("paper-said")).contains("Thay thế văn bản số 01/BC-UBBC");
        onFx(() -> node("paper-tabs", TabPane.class).getSelectionModel().select(1));
        onFx(() -> register().getSelectionModel().select(1));
        waitFor(() -> text("detail-standing").equals("đã được thay thế"));
    }

    @Test
    void whatIsBeingPreparedIsThereAgainAfterTheWindowWasClosed() throws Exception {
        open();
        onFx(() -> area("paper-text-7").requestFocus());
        robot.write("xin y kien");
        onFx(() -> field("paper-signer").requestFocus());
        robot.write("Nguyen A");
        waitFor(() -> election.notes().paperDrafts().stream()
                .anyMatch(draft -> draft.texts().containsValue("xin y kien")
                        && draft.foot().signer().equals("Nguyen A")));

        FxToolkit.setupFixture(() -> {
            window.close();
            stage.hide();
            stage = new Stage();
            window = newWindow();
            window.showOn(stage);
        });
        WaitForAsyncUtils.waitForFxEvents();
        open();
        assertThat(area("paper-text-7").getText()).isEqualTo("xin y kien");
        assertThat(field("paper-signer").getText()).isEqualTo("Nguyen A");
    }

    @Test
    void saysAtTheNumberWhatIsWrongWithItAndRefusesOneThatIsTaken() throws Exception {
        election.ledger().append(new PaperNumberReserved(FIRST, PaperKind.QUICK, at(10, 30)));
        open();
        onFx(() -> field("paper-number").requestFocus());
        robot.write("0");
        robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
        assertThat(text("paper-number-error")).contains("9999");
        assertThat(node("paper-confirmation", VBox.class).isVisible()).isFalse();

        onFx(() -> field("paper-number").setText("1"));
        ask();
        robot.type(KeyCode.SPACE);
        waitFor(() -> text("paper-said").contains("TB-L20"));
    }

    @Test
    void voidsANumberThatHasNoPaperOnceAReasonIsGiven() throws Exception {
        election.ledger().append(new PaperNumberReserved(FIRST, PaperKind.QUICK, at(10, 30)));
        open();
        robot.press(KeyCode.ALT).type(KeyCode.DIGIT2).release(KeyCode.ALT);
        waitFor(() -> register().getItems().size() == 1);
        onFx(() -> register().getSelectionModel().selectFirst());
        assertThat(text("detail-standing")).isEqualTo("đã lấy số, chưa có văn bản");
        onFx(() -> node("detail-void", Button.class).fire());
        assertThat(text("paper-void-reason-error")).contains("lý do");
        robot.write("may hong").type(KeyCode.ENTER);

        waitFor(() -> text("detail-standing").equals("đã hủy số"));
        assertThat(paper().voiding()).map(RegisteredPaper.Voiding::reason).contains("may hong");
    }

    @Test
    void copiesTheSentenceThatIsReadyToBeSent() throws Exception {
        open();
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.C).release(KeyCode.SHIFT, KeyCode.CONTROL);
        assertThat(copied())
                .isEqualTo("Tính đến 10 giờ 30 phút, toàn phường có 20.232/33.945 cử tri đã tham gia bỏ phiếu, đạt"
                        + " 59,60%; 2/21 khu vực bỏ phiếu đạt 100%.");
    }

    @Test
    void copiesAColumnForTheNationalSystem() throws Exception {
        open();
        onFx(() -> node("paper-copy", MenuButton.class).getItems().get(1).fire());
        waitFor(() -> text("paper-said").startsWith("Đã chép cột"));
        assertThat(text("paper-said")).contains("21 khu vực", "10h30", "0 ô trống");
        assertThat(copied().lines().mapToInt(Integer::parseInt).sum()).isEqualTo(20_232);
        assertThat(copied().lines()).hasSize(21);
    }

    private String copied() throws Exception {
        String[] copied = new String[1];
        onFx(() -> copied[0] = Clipboard.getSystemClipboard().getString());
        return copied[0];
    }

    @Test
    void saysSoWhereThereIsNoPrinter() throws Exception {
        assumeThat(PrintServiceLookup.lookupPrintServices(null, null)).isEmpty();
        open();
        robot.press(KeyCode.CONTROL).type(KeyCode.P).release(KeyCode.CONTROL);
        waitFor(() -> text("paper-said").startsWith("Máy này không có máy in"));
    }

    @Test
    void itsKeysWorkWhereverTheHandIsInTheOtherLanguageToo() throws Exception {
        open();
        onFx(() -> field("paper-signer").requestFocus());
        robot.write("Nguyen A");
        robot.press(KeyCode.CONTROL).type(KeyCode.L).release(KeyCode.CONTROL);
        waitFor(() -> text("paper-sentence").startsWith("Draft")
                && field("paper-signer").getText().equals("Nguyen A"));

        robot.press(KeyCode.ALT).type(KeyCode.DIGIT3).release(KeyCode.ALT);
        assertThat(node("paper-tabs", TabPane.class).getSelectionModel().getSelectedIndex())
                .isEqualTo(2);
    }

    @Test
    void leavesNothingSubscribedAfterBeingShown50Times() throws Exception {
        open();
        for (int i = 0; i < 50; i++) {
            robot.type(KeyCode.F12).type(KeyCode.F5);
        }
        onFx(window::close);
        assertNothingListens();
    }

    private void open() throws Exception {
        robot.type(KeyCode.F12);
        waitForTheDraft();
    }

    private void waitForTheDraft() throws Exception {
        WaitForAsyncUtils.waitForFxEvents();
        waitFor(() -> text("paper-sentence").startsWith("Bản nháp")
                && node("paper-sheet", ImageView.class).getImage() != null);
    }

    private void ask() {
        robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(node("paper-confirmation", VBox.class).isVisible()).isTrue();
    }

    private void issue() throws Exception {
        ask();
        robot.type(KeyCode.SPACE);
        waitFor(() -> text("paper-said").startsWith("Đã phát hành"));
    }

    private int[] sheet() {
        Image image = node("paper-sheet", ImageView.class).getImage();
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        return pixels;
    }

    private void correct() throws Exception {
        StationId station = StationId.of("00199", 12);
        long old = election.ledger()
                .board()
                .value()
                .station(station)
                .flatMap(turnout -> turnout.count(at(10, 30)))
                .map(Tally::seq)
                .orElseThrow();
        election.ledger()
                .append(new TallyRecorded(
                        station, at(10, 30), 1_050, TallyParts.NONE, "sót một tờ", OptionalLong.of(old)));
    }

    private RegisteredPaper paper() {
        return election.ledger().board().value().papers().paper(FIRST).orElseThrow();
    }

    private TextArea area(String id) {
        return node(id, TextArea.class);
    }

    private TableView<?> register() {
        return node("register-table", TableView.class);
    }

    private Instant at(int hour, int minute) {
        return election.ledger().board().value().election().at(LocalTime.of(hour, minute));
    }
}
