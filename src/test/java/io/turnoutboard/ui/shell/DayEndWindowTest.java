package io.turnoutboard.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import io.turnoutboard.report.ReadableArchive;
import io.turnoutboard.store.archive.ZipArchive;
import io.turnoutboard.store.intake.TableFiles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** The evening of the demo in the window: what stands against closing the day, closing it, archiving it, opening it again. */
class DayEndWindowTest extends WindowTest {
    @Override
    int hour() {
        return 22;
    }

    @Override
    int minute() {
        return 30;
    }

    private void press(String button) {
        onFx(() -> node(button, Button.class).fire());
    }

    private void goToTheEnd() {
        robot.press(KeyCode.CONTROL).type(KeyCode.K).release(KeyCode.CONTROL);
    }

    private boolean isClosed() {
        return election.ledger().board().value().end().isClosed();
    }

    @Test
    void leadsFromTheLastCountToTheArchive() throws Exception {
        assertThat(node("screen-day-end", ToggleButton.class).isVisible())
                .as("its tab stands there once the last box is closed")
                .isTrue();
        goToTheEnd();
        ListView<?> lines = node("day-end-lines", ListView.class);
        assertThat(lines.getItems().toString()).contains("KVBP 1–21: chưa có số liệu kiểm phiếu Quốc hội.");
        assertThat(text("day-end-state")).isEqualTo("0 điều phải xong, 3 điều cần xem lại");
        assertThat(node("day-end-close", Button.class).isDisabled()).isTrue();
        assertThat(node("day-end-archive", Button.class).isDisabled()).isTrue();

        onFx(() -> node("day-end-accept", CheckBox.class).fire());
        press("day-end-close");
        waitFor(this::isClosed);
        waitFor(() -> node("day-end-closed", javafx.scene.control.Label.class).isVisible());
        assertThat(text("day-end-closed")).startsWith("Đã khóa lúc 22 giờ 30 phút ngày 15 tháng 3 năm 2026");

        Path file = folder.resolve("luu.zip");
        onFx(() -> window.view().orElseThrow().dayEnd().archive(file));
        waitFor(() -> text("day-end-archived").startsWith("Đã ghi và kiểm tra"));
        assertThat(new ZipArchive(new ReadableArchive(new TableFiles()))
                        .prove(file, Optional.empty())
                        .file()
                        .hex())
                .isEqualTo(field("day-end-hash").getText());
    }

    @Test
    void opensAgainWithAReasonAndArchivesNothingMeanwhile() throws Exception {
        goToTheEnd();
        onFx(() -> node("day-end-accept", CheckBox.class).fire());
        press("day-end-close");
        waitFor(this::isClosed);
        waitFor(() -> !node("day-end-handover", Button.class).isDisabled());
        press("day-end-handover");
        waitFor(() -> window.screenProperty().get() == ScreenName.PAPERS);

        goToTheEnd();
        assertThat(node("day-end-reopen", Button.class).isDisabled()).isTrue();
        onFx(() -> field("day-end-reason").setText("đọc nhầm biên bản KV 7"));
        press("day-end-reopen");
        waitFor(() -> !isClosed());
        waitFor(() -> node("day-end-archive", Button.class).isDisabled());
        Path file = folder.resolve("luu.zip");
        onFx(() -> window.view().orElseThrow().dayEnd().archive(file));
        waitFor(() -> text("day-end-archived").contains("[TB-G13]"));
        assertThat(Files.exists(file)).isFalse();
    }

    @Test
    void aFileThatCannotBeWrittenIsSaidAndTheDayStaysClosed() throws Exception {
        goToTheEnd();
        onFx(() -> node("day-end-accept", CheckBox.class).fire());
        press("day-end-close");
        waitFor(this::isClosed);

        onFx(() -> window.view()
                .orElseThrow()
                .dayEnd()
                .archive(folder.resolve("khong-co").resolve("luu.zip")));
        waitFor(() -> text("day-end-archived").contains("[TB-V29]"));
        assertThat(isClosed()).isTrue();
    }
}
