package io.turnoutboard.ui.shell;

import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.ui.founding.FoundingRequest;
import io.turnoutboard.ui.founding.FoundingScreen;
import io.turnoutboard.ui.founding.FoundingServices;
import io.turnoutboard.ui.join.JoinScreen;
import io.turnoutboard.ui.join.JoinServices;
import io.turnoutboard.ui.restore.RestoreScreen;
import io.turnoutboard.ui.restore.RestoreServices;
import io.turnoutboard.ui.support.Density;
import io.turnoutboard.ui.support.Tasks;
import io.turnoutboard.ui.support.Typeface;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.application.Application;
import javafx.scene.Group;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;

/**
 * The window of the form that founds an election, or of the one that joins the board of a host, or of the one that restores
 * from a backup, in the look and language of the program's other window.
 */
public final class FoundingStage {
    private static final double WIDTH = 1_000;
    private static final double HEIGHT = 700;

    private final FoundingServices services;
    private final JoinServices joining;
    private final RestoreServices restoring;
    private final WindowSettings look;

    public FoundingStage(
            FoundingServices services, JoinServices joining, RestoreServices restoring, WindowSettings look) {
        this.services = services;
        this.joining = joining;
        this.restoring = restoring;
        this.look = look;
    }

    /** What fills the stage: a form that may be busy. */
    private record Form(Parent root, BooleanSupplier busy, Runnable focus) {}

    /**
     * Shows the form on a stage that is not shown yet; from it others lead to the board of a host, and to a restore. It
     * cannot be closed while the folder is being made.
     *
     * @param ended hears once, when the stage is gone, of the folder that was founded, joined or restored; of none where
     *     people left
     */
    public void showOn(Stage stage, FoundingRequest request, Consumer<Optional<Path>> ended) {
        AtomicReference<Optional<Path>> outcome = new AtomicReference<>(Optional.empty());
        FoundingScreen screen = FoundingScreen.load(
                request,
                services,
                Messages.of(look.language()),
                founded -> end(stage, outcome, founded),
                new FoundingScreen.Others(
                        () -> turn(stage, "shell.window.joining.title", joining(stage, request.folder(), outcome)),
                        () -> turn(
                                stage, "shell.window.restoring.title", restoring(stage, request.folder(), outcome))));
        show(stage, outcome, ended);
        turn(stage, "shell.window.founding.title", new Form(screen.root(), screen::isBusy, screen::focus));
    }

    /** Shows the form that joins the board of a host, as {@link #showOn}. */
    public void joinOn(Stage stage, Path folder, Consumer<Optional<Path>> ended) {
        AtomicReference<Optional<Path>> outcome = new AtomicReference<>(Optional.empty());
        show(stage, outcome, ended);
        turn(stage, "shell.window.joining.title", joining(stage, folder, outcome));
    }

    /** Shows the form that restores from a backup, as {@link #showOn}. */
    public void restoreOn(Stage stage, Path folder, Consumer<Optional<Path>> ended) {
        AtomicReference<Optional<Path>> outcome = new AtomicReference<>(Optional.empty());
        show(stage, outcome, ended);
        turn(stage, "shell.window.restoring.title", restoring(stage, folder, outcome));
    }

    private Form joining(Stage stage, Path folder, AtomicReference<Optional<Path>> outcome) {
        JoinScreen screen =
                new JoinScreen(folder, joining, Messages.of(look.language()), joined -> end(stage, outcome, joined));
        return new Form(screen.root(), screen::isBusy, screen::focus);
    }

    private Form restoring(Stage stage, Path folder, AtomicReference<Optional<Path>> outcome) {
        RestoreScreen screen = RestoreScreen.load(
                folder, restoring, Messages.of(look.language()), restored -> end(stage, outcome, restored));
        return new Form(screen.root(), screen::isBusy, screen::focus);
    }

    private static void end(Stage stage, AtomicReference<Optional<Path>> outcome, Optional<Path> folder) {
        outcome.set(folder);
        stage.hide();
    }

    private void show(Stage stage, AtomicReference<Optional<Path>> outcome, Consumer<Optional<Path>> ended) {
        Typeface.load();
        Scene scene = new Scene(new Group(), WIDTH, HEIGHT);
        Application.setUserAgentStylesheet(look.theme().userAgentStylesheet());
        scene.getStylesheets().setAll(look.theme().stylesheets());
        scene.widthProperty().addListener(width -> fit(scene));
        scene.heightProperty().addListener(height -> fit(scene));
        stage.setScene(scene);
        // not from within: whoever hears of it may close the window that owns this one, which is still being closed
        stage.setOnHidden(event -> Tasks.afterwards(() -> ended.accept(outcome.get())));
    }

    private void turn(Stage stage, String titleKey, Form form) {
        stage.getScene().setRoot(form.root());
        fit(stage.getScene());
        stage.setTitle(Messages.of(look.language()).text(titleKey));
        stage.setOnCloseRequest(closing -> {
            if (form.busy().getAsBoolean()) {
                closing.consume();
            }
        });
        stage.show();
        form.focus().run();
    }

    private static void fit(Scene scene) {
        Density.of(scene.getWidth(), scene.getHeight()).applyTo(scene.getRoot());
    }
}
