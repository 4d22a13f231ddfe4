package io.turnoutboard.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import io.turnoutboard.domain.turnout.CountKind;
import io.turnoutboard.service.Draft;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** What was half typed when a window ended, at the window that opens next. */
class HalfTypedTest extends WindowTest {
    private static final Draft.Parts PARTS = new Draft.Parts("12", "", "", "");

    @Override
    int hour() {
        return 8;
    }

    @Override
    int minute() {
        return 0;
    }

    @Test
    void isOfferedAgainWithAllItsFields() throws Exception {
        Draft left = new Draft("12 · Nhà sinh hoạt", "8h00", "37", CountKind.SINCE_LAST, "gọi lại", PARTS);
        reopenWith(List.of(left));
        robot.type(KeyCode.F6);
        waitFor(() -> node("set-aside", Region.class).isVisible());
        assertThat(text("set-aside-sentence")).contains("12 · ", "8h00", "+37");

        robot.type(KeyCode.F8);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(field("entry-voted").getText()).isEqualTo("37");
        assertThat(field("entry-mobile-box").getText()).isEqualTo("12");
        assertThat(field("entry-station").getText()).startsWith("12 · ");
        assertThat(node("set-aside", Region.class).isVisible()).isFalse();
        waitFor(() -> election.notes().drafts().size() == 1);
    }

    @Test
    void isNotOfferedWhereItHadArrived() throws Exception {
        robot.type(KeyCode.F6);
        robot.write("269", 0).type(KeyCode.ENTER);
        waitFor(() -> election.ledger().state().value().sealed()
                == election.ledger().state().value().saved());
        reopenWith(List.of(new Draft("1 · Trường", "8h00", "269", CountKind.CUMULATIVE, "", Draft.Parts.NONE)));
        robot.type(KeyCode.F6);
        waitFor(() -> election.notes().drafts().isEmpty());
        assertThat(node("set-aside", Region.class).isVisible()).isFalse();
    }

    @Test
    void isGoneFromTheDiskOnceItIsKept() throws Exception {
        robot.type(KeyCode.F6);
        robot.write("26", 0);
        waitFor(() -> election.notes().drafts().stream()
                .anyMatch(draft -> draft.voted().equals("26")));
        robot.write("9", 0).type(KeyCode.ENTER);
        waitFor(() -> election.notes().drafts().isEmpty());
    }

    private void reopenWith(List<Draft> drafts) throws Exception {
        FxToolkit.setupFixture(() -> {
            window.close();
            stage.hide();
        });
        election.notes().keepDrafts(drafts);
        FxToolkit.setupFixture(() -> {
            stage = new javafx.stage.Stage();
            window = newWindow();
            window.showOn(stage);
        });
        WaitForAsyncUtils.waitForFxEvents();
    }
}
