package io.turnoutboard.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import io.turnoutboard.domain.text.Language;
import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.ui.restore.RestoreScreen;
import io.turnoutboard.ui.restore.RestoreServices;
import io.turnoutboard.ui.support.Density;
import io.turnoutboard.ui.support.Tasks;
import io.turnoutboard.ui.support.Theme;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxToolkit;

class RestoreViewsTest {
    @TempDir
    Path temp;

    @BeforeAll
    static void startToolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, VIETNAMESE", "LIGHT, ENGLISH", "DARK, VIETNAMESE", "DARK, ENGLISH"})
    void loadWithoutAComplaintOfTheStyleSheetsAndCutNoButton(Theme theme, Language language) throws TimeoutException {
        try (CssComplaints complaints = new CssComplaints()) {
            FxToolkit.setupFixture(() -> {
                RestoreScreen screen = RestoreScreen.load(
                        temp,
                        new RestoreServices(DemoElection.rescue(temp), new Tasks(Runnable::run)),
                        Messages.of(language),
                        ended -> {});
                Scene scene = new Scene(screen.root(), 1000, 700);
                scene.setUserAgentStylesheet(theme.userAgentStylesheet());
                scene.getStylesheets().setAll(theme.stylesheets());
                Density.of(1000, 700).applyTo(screen.root());
                Stage stage = new Stage();
                stage.setScene(scene);
                stage.show();
                ((Button) scene.lookup("#restore-have-keys")).fire();
                screen.root().applyCss();
                screen.root().layout();
                assertThat(cut(scene.lookup("#restore-choice"))).isEmpty();
                stage.hide();
            });

            assertThat(complaints.heard()).isEmpty();
        }
    }

    /** The buttons that stand narrower than their words. */
    private static List<String> cut(Node part) {
        return part.lookupAll(".button").stream()
                .filter(Labeled.class::isInstance)
                .map(Labeled.class::cast)
                .filter(button -> button.getWidth() < button.prefWidth(-1) - 1)
                .map(Labeled::getText)
                .toList();
    }
}
