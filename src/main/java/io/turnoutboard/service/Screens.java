package io.turnoutboard.service;

import io.turnoutboard.domain.text.Language;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The port through which commands reach the window's screens. Each call blocks: not for the FX thread. */
public interface Screens {
    /** True when this machine has a display that a window could open on. */
    boolean hasDisplay();

    /** The names of the screens that {@link #paint} knows, the most important first. */
    List<String> names();

    /**
     * Opens the window on an election and waits until people have closed it.
     *
     * @param asked the language that was asked for; empty for the one in which the window was left
     * @return the folder of another election that was founded there and is to be opened next
     * @throws IOException when the display does not open
     */
    Optional<Path> open(Subject subject, Optional<Language> asked) throws IOException;

    /**
     * Asks on screen what a new election is, founds it, and waits until that is done or people have closed the form.
     *
     * @param folder where it is to be, unless people choose another place
     * @return the folder of what was founded; empty where nothing was
     * @throws IOException when the display does not open
     */
    Optional<Path> found(Path folder, Optional<Language> asked) throws IOException;

    /**
     * Paints one screen as it stood at a moment, without a display. The figures of confidential stations are not in it.
     *
     * @return the bytes of a PNG file
     * @throws IOException when the toolkit does not start
     */
    byte[] paint(Subject subject, Picture picture) throws IOException;

    /** An open election and the folder that it was opened from. */
    record Subject(OpenElection election, Path folder) {}

    /** What is to be painted, {@code moment} being the board's time. */
    record Picture(String screen, Instant moment, Size size, boolean dark, Language language) {}

    /** The size of a picture in pixels. */
    record Size(int width, int height) {}
}
