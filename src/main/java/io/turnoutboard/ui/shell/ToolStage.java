package io.turnoutboard.ui.shell;

import io.turnoutboard.ui.support.Density;
import io.turnoutboard.ui.support.Screen;
import io.turnoutboard.ui.support.Tasks;
import io.turnoutboard.ui.support.Typeface;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Modality;
import javafx.stage.Stage;

/** A window beside the program's own, in its look and language, for something that is done now and then. */
record ToolStage(WindowSettings look) {
    private static final double WIDTH = 1_000;
    private static final double HEIGHT = 700;

    /** Shows a screen on a stage that is not shown yet; what it listens to is let go when the stage is gone. */
    void show(Stage stage, Stage owner, String title, Parent root, Screen screen) {
        Typeface.load();
        Scene scene = new Scene(root, WIDTH, HEIGHT);
        scene.getStylesheets().setAll(look.theme().stylesheets());
        scene.widthProperty().addListener(width -> fit(scene));
        scene.heightProperty().addListener(height -> fit(scene));
        fit(scene);
        stage.initOwner(owner);
        stage.initModality(Modality.NONE);
        stage.setTitle(title);
        stage.setScene(scene);
        stage.setOnHidden(event -> Tasks.onFx(screen::onHide));
        screen.onShow();
        stage.show();
    }

    /** Puts the same screen in another language on a stage that is shown. */
    void turn(Stage stage, String title, Parent root, Screen screen) {
        stage.getScene().setRoot(root);
        fit(stage.getScene());
        stage.setTitle(title);
        stage.setOnHidden(event -> Tasks.onFx(screen::onHide));
        screen.onShow();
    }

    private static void fit(Scene scene) {
        Density.of(scene.getWidth(), scene.getHeight()).applyTo(scene.getRoot());
    }
}
