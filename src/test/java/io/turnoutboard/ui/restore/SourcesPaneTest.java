package io.turnoutboard.ui.restore;

import static org.assertj.core.api.Assertions.assertThat;

import io.turnoutboard.domain.text.Language;
import io.turnoutboard.domain.text.Messages;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Button;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

class SourcesPaneTest {
    private static final Path STICK = Path.of("usb");
    private static final Path COPY = Path.of("ledger.copy");

    private SourcesPane pane;

    @BeforeEach
    void makePane() throws Exception {
        FxToolkit.registerPrimaryStage();
        FxToolkit.setupFixture(() -> pane = new SourcesPane(Messages.of(Language.VIETNAMESE)));
    }

    @Test
    void keepsEachSourceOnceInTheOrderInWhichItCameAndTakesItOutAgain() throws Exception {
        FxToolkit.setupFixture(() -> pane.add(List.of(STICK, COPY, STICK)));
        assertThat(pane.sources()).containsExactly(STICK, COPY);

        FxToolkit.setupFixture(() -> pane.node().lookupAll(".button").stream()
                .map(Button.class::cast)
                .filter(button -> "Bỏ usb".equals(button.getAccessibleText()))
                .forEach(Button::fire));
        assertThat(pane.sources()).containsExactly(COPY);
    }
}
