package io.turnoutboard.ui.shell;

import io.turnoutboard.domain.text.Language;
import io.turnoutboard.ui.support.Theme;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;

/**
 * How a person left the window: where it stood, whether it filled the screen, how it looked and spoke, and where its
 * dividers stood (as shares from 0 to 1). Nothing here concerns the election.
 */
public record WindowSettings(
        Optional<Place> place, boolean maximized, Theme theme, Language language, List<Double> dividers) {
    public WindowSettings {
        dividers = List.copyOf(dividers);
    }

    /** Position and size of a window in pixels of the desktop. */
    public record Place(double x, double y, double width, double height) {}

    public static WindowSettings of(Theme theme, Language language) {
        return new WindowSettings(Optional.empty(), false, theme, language, List.of());
    }

    public WindowSettings with(Theme other) {
        return new WindowSettings(place, maximized, other, language, dividers);
    }

    public WindowSettings with(Language other) {
        return new WindowSettings(place, maximized, theme, other, dividers);
    }

    WindowSettings withPlace(Place standing, boolean fills) {
        return new WindowSettings(fills ? place : Optional.of(standing), fills, theme, language, dividers);
    }

    WindowSettings withDividers(double[] positions) {
        return new WindowSettings(
                place,
                maximized,
                theme,
                language,
                DoubleStream.of(positions).boxed().toList());
    }
}
