package io.turnoutboard.host;

import static org.assertj.core.api.Assertions.assertThat;

import io.turnoutboard.store.LedgerDao;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a disk forgets when its power is cut: nothing that a desk could see is lost, and nothing that was saved. */
class PowerCutTest {
    private static final int ROUNDS = 12;
    private static final int MANY_ROUNDS = 50;

    @TempDir
    Path temp;

    @Test
    void nothingThatWasShownOrSavedIsLost() throws Exception {
        cut(ROUNDS, 42);
    }

    @ParameterizedTest
    @ValueSource(longs = {7, 11, 13, 14, 21, 42})
    @Tag("endurance")
    void nothingIsLostInFiftyRoundsEither(long seed) throws Exception {
        cut(MANY_ROUNDS, seed);
    }

    @Test
    void whereADiskLeavesHolesInTheDatabaseTheHostsCopyHasEveryLine() throws Exception {
        cutWithHoles(ROUNDS, 42);
    }

    @ParameterizedTest
    @ValueSource(longs = {7, 11, 13, 14, 21, 42})
    @Tag("endurance")
    void withHolesNothingIsLostInFiftyRoundsEither(long seed) throws Exception {
        cutWithHoles(MANY_ROUNDS, seed);
    }

    private void cutWithHoles(int rounds, long seed) throws Exception {
        PowerCuts cuts = new PowerCuts(temp, seed, true);
        cuts.run(rounds);

        System.out.println("power cut with holes, seed " + seed + ": " + cuts);
        assertThat(cuts.lost()).isZero();
        assertThat(cuts.sealed()).isGreaterThan(100);
    }

    private void cut(int rounds, long seed) throws Exception {
        PowerCuts cuts = new PowerCuts(temp, seed);
        cuts.run(rounds);

        System.out.println("power cut, seed " + seed + ": " + cuts);
        assertThat(cuts.unreadable()).isZero();
        assertThat(cuts.lost()).isZero();
        assertThat(cuts.sealed()).isGreaterThan(100);
    }

    @Test
    void withoutTheSyncBeforeItIsShownSomethingWouldBeLost() throws Exception {
        PowerCuts cuts = new PowerCuts(temp, 42) {
            @Override
            void makeDurable(PowerCutSitting sitting) {
                new LedgerDao(sitting.sealerHandle())
                        .raiseSealedUpto(sitting.sealer().board().head().seq());
            }
        };
        cuts.run(ROUNDS);

        System.out.println("power cut without a sync: " + cuts);
        assertThat(cuts.lost() + cuts.unreadable()).isPositive();
    }
}
