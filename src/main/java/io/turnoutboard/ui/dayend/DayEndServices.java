package io.turnoutboard.ui.dayend;

import io.turnoutboard.domain.turnout.DayEndFinding;
import io.turnoutboard.service.DayEndDesk;
import io.turnoutboard.ui.support.Notices;
import io.turnoutboard.ui.support.Tasks;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What the screen of the day's end calls; keeping and archiving block, and are called through {@code tasks} only.
 *
 * @param archiving none in a picture, out of which nothing goes
 */
public record DayEndServices(
        DayEndDesk desk, Optional<Archiving> archiving, Doors doors, Tasks tasks, Notices notices) {
    /** Writes the archive of the open election into a file. */
    @FunctionalInterface
    public interface Archiving {
        Archived to(Path file);
    }

    /** The ways to other screens: to the paper of the hand-over, and to where something can be put right. */
    public interface Doors {
        void toHandover();

        void to(DayEndFinding finding);

        /** The doors of a picture, which lead nowhere. */
        Doors NONE = new Doors() {
            @Override
            public void toHandover() {}

            @Override
            public void to(DayEndFinding finding) {}
        };
    }
}
