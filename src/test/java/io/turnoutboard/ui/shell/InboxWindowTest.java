package io.turnoutboard.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/** Pasted messages in the window: its key leads there ready to type, Escape leads back to the tally desk. */
class InboxWindowTest extends WindowTest {
    @Test
    void isReadyToBeTypedInAndLeadsBackToTheTallyDesk() throws Exception {
        robot.press(KeyCode.CONTROL).type(KeyCode.M).release(KeyCode.CONTROL);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(node("screen-inbox", ToggleButton.class).isSelected()).isTrue();
        assertThat(stage.getScene().getFocusOwner().getId()).isEqualTo("inbox-message");

        robot.type(KeyCode.ESCAPE);
        waitFor(() -> node("screen-tally", ToggleButton.class).isSelected());
    }
}
