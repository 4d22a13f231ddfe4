package io.turnoutboard.host;

import io.turnoutboard.host.Chaos.Fault;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * A host and three desks, each a program of its own, while hosts are killed and frozen, their disk is full, the cable is
 * out, desks are killed, a journal is carried by file and an older backup is restored: what was reported as saved is on every board, once and unchanged.
 */
@EnabledOnOs(value = OS.LINUX, disabledReason = "freezes programs with kill -STOP and fills a disk with prlimit")
class ChaosTest {
    @TempDir
    Path temp;

    @Test
    void nothingSavedIsLostWhateverBreaks() throws Exception {
        long seed = 20260315;
        Chaos chaos = new Chaos(temp, seed, 80);
        try {
            List<Fault> faults = new ArrayList<>(List.of(Fault.values()));
            Collections.shuffle(faults, new Random(seed));
            for (Fault fault : faults) {
                chaos.run(fault);
            }
            chaos.judge("faults " + faults);
        } finally {
            chaos.leave();
        }
    }

    @Test
    @Tag("endurance")
    void nothingSavedIsLostInFortyFaultsOfAnotherSeed() throws Exception {
        long seed = System.nanoTime();
        System.out.println("chaos of seed " + seed);
        Random random = new Random(seed);
        Chaos chaos = new Chaos(temp, seed, 250);
        try {
            for (int i = 0; i < 40; i++) {
                chaos.run(List.of(Fault.values()).get(random.nextInt(Fault.values().length)));
            }
            chaos.judge("40 faults of seed " + seed);
        } finally {
            chaos.leave();
        }
    }
}
