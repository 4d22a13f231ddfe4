package io.turnoutboard.host;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** Programs that are desk and host in one are killed. */
class KilledDesksTest extends KilledProcesses {
    @Test
    void nothingSavedIsLostWhenDesksAreKilled() throws Exception {
        killDesks(20, new Random(20260315));
        judge("desks", 20);
    }
}
