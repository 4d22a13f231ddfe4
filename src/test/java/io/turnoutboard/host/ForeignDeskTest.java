package io.turnoutboard.host;

import static org.assertj.core.api.Assertions.assertThat;

import io.turnoutboard.domain.election.ElectionId;
import io.turnoutboard.store.DeskCarrier;
import io.turnoutboard.store.EntryDao;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A desk of another election that lies among those of this one, as when a drill's folder was copied. */
class ForeignDeskTest {
    private static final ElectionId DRILL = ElectionId.of("0198f000-0000-7000-8000-00000000000d");

    @TempDir
    Path temp;

    @Test
    void isNeverCarriedIntoThisLedgerAndIsInItsOwn() throws Exception {
        ElectionId own = SmallElection.plan(1).election().id();
        KeyRing keys = KeyRing.ofDemo(own);
        try (PlanDesk desk = PlanDesk.create(temp.resolve("desks"), keys.person(), SmallElection.plan(1));
                LedgerDatabase database = LedgerDatabase.open(temp.resolve("ledger"), own, "secret")) {
            desk.key(SmallElection.tally(1, SmallElection.at(8, 0), 10), Instant.EPOCH);
            EntryDao entries = new EntryDao(database.sealerHandle());

            assertThat(new DeskCarrier(database.sealerHandle(), DRILL)
                            .carry(desk.folder().journal()))
                    .isFalse();
            assertThat(entries.unsealed(10)).isEmpty();

            assertThat(new DeskCarrier(database.sealerHandle(), own)
                            .carry(desk.folder().journal()))
                    .isTrue();
            assertThat(entries.unsealed(10)).hasSize(1);
        }
    }
}
