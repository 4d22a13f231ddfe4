package io.turnoutboard.ui.shell;

import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.ui.founding.FoundingRequest;
import io.turnoutboard.ui.founding.FoundingScreen;
import io.turnoutboard.ui.founding.FoundingServices;
import io.turnoutboard.ui.support.Density;
import io.turnoutboard.ui.support.Tasks;
import io.turnoutboard.ui.support.Typeface;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.stage.Stage;

/** The window of the form that founds an election, in the look and language of the program's other window. */
public final class FoundingStage {
    private static final double WIDTH = 1_000;
    private static final double HEIGHT = 700;

    private final FoundingServices services;
    private final WindowSettings look;

    public FoundingStage(FoundingServices services, WindowSettings look) {
        this.services = services;
        this.look = look;
    }

    /**
     * Shows the form on a stage that is not shown yet. It cannot be closed while the folder is being made.
     *
     * @param ended hears once, when the stage is gone, of the folder that was founded; of none where people left
     */
    public void showOn(Stage stage, FoundingRequest request, Consumer<Optional<Path>> ended) {
        Typeface.load();
        Messages messages = Messages.of(look.language());
        AtomicReference<Optional<Path>> outcome = new AtomicReference<>(Optional.empty());
        FoundingScreen screen = FoundingScreen.load(request, services, messages, founded -> {
            outcome.set(founded);
            stage.hide();
        });
        Scene scene = new Scene(screen.root(), WIDTH, HEIGHT);
        Application.setUserAgentStylesheet(look.theme().userAgentStylesheet());
        scene.getStylesheets().setAll(look.theme().stylesheets());
        scene.widthProperty().addListener(width -> fit(scene));
        scene.heightProperty().addListener(height -> fit(scene));
        fit(scene);
        stage.setTitle(messages.text("shell.window.founding.title"));
        stage.setScene(scene);
        stage.setOnCloseRequest(closing -> {
            if (screen.isBusy()) {
                closing.consume();
            }
        });
        // not from within: whoever hears of it may close the window that owns this one, which is still being closed
        stage.setOnHidden(event -> Tasks.afterwards(() -> ended.accept(outcome.get())));
        stage.show();
        screen.focus();
    }

    private static void fit(Scene scene) {
        Density.of(scene.getWidth(), scene.getHeight()).applyTo(scene.getRoot());
    }
}
