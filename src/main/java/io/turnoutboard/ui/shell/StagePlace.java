package io.turnoutboard.ui.shell;

import io.turnoutboard.ui.shell.WindowSettings.Place;
import javafx.stage.Screen;
import javafx.stage.Stage;

/** Puts a window where it was left, unless no screen is there any more, and reads where it stands. */
record StagePlace(Stage stage) {
    private static final double LEAST_WIDTH = 960;
    private static final double LEAST_HEIGHT = 640;

    void restore(WindowSettings settings) {
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        settings.place().filter(StagePlace::isOnScreen).ifPresent(place -> {
            stage.setX(place.x());
            stage.setY(place.y());
            stage.setWidth(place.width());
            stage.setHeight(place.height());
        });
        stage.setMaximized(settings.maximized());
    }

    WindowSettings in(WindowSettings settings) {
        boolean fills = stage.isMaximized() || stage.isFullScreen();
        return settings.withPlace(
                new Place(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight()),
                fills && stage.isMaximized());
    }

    private static boolean isOnScreen(Place place) {
        return !Screen.getScreensForRectangle(place.x(), place.y(), place.width(), place.height())
                .isEmpty();
    }
}
