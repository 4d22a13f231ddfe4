package io.turnoutboard.host;

import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Hosts are killed under the hands of a desk in another program. */
class KilledHostsTest extends KilledProcesses {
    @Test
    void nothingSavedIsLostWhenHostsAreKilled() throws Exception {
        killHosts(20, new Random(20260523));
        judge("hosts", 20);
    }

    @Test
    @Tag("endurance")
    void nothingSavedIsLostInManyRoundsOfOtherSeeds() throws Exception {
        long seed = System.nanoTime();
        System.out.println("seed" + ": " + Long.toString(seed));
        Random random = new Random(seed);
        killDesks(60, random);
        killHosts(60, random);
        judge("desks and hosts, seed " + seed, 120);
    }
}
