package io.turnoutboard.benchmark;

import javafx.application.Platform;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.stage.Stage;

/** The least that a JavaFX program can do: a window with nothing in it, closed once it was painted; with it JavaFX ends by itself. */
final class EmptyWindow {
    private EmptyWindow() {}

    public static void main(String[] arguments) {
        FirstFrame.watch();
        Platform.startup(() -> {
            Stage stage = new Stage();
            stage.setScene(new Scene(new Group(), 1280, 800));
            stage.show();
        });
    }
}
