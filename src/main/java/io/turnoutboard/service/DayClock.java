package io.turnoutboard.service;

import java.time.Clock;

/** The clock of an election's folder, and for a demo or drill the means to let it run. */
public interface DayClock {
    /** The time of the day: the machine's for a real day, the standing or running one of a demo. */
    Clock clock();

    /** How fast the day runs: 1 for a real day, 0 where a standing clock stands, 1, 60 or 600 where it runs. */
    int speed();

    /** False for a real day, whose clock nobody may touch. */
    boolean canRun();

    /** Lets a standing clock run at {@code speed} times the real pace, 0 to stop it. Only where {@link #canRun()}. */
    void runAt(int speed);
}
