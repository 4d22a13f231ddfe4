package io.turnoutboard.host;

import static org.assertj.core.api.Assertions.assertThat;

import io.turnoutboard.demo.DemoDay;
import io.turnoutboard.service.DeskState;
import io.turnoutboard.service.EntryProgress;
import io.turnoutboard.service.OpenElection;
import io.turnoutboard.service.SealWatch;
import io.turnoutboard.service.TallyDesk;
import io.turnoutboard.service.TallyOutcome;
import io.turnoutboard.service.TallyRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A host that was killed leaves its page lying in the folder; whoever hosts next writes the database anew. */
class MendingTest {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @TempDir
    Path temp;

    @Test
    void theNextHostFindsEveryLineAndGoesOn() throws Exception {
        Path folder = temp.resolve("lang");
        Path user = temp.resolve("user");
        byte[] page;
        long lines;
        try (OpenElection first = DemoDay.make(folder, user).open(folder)) {
            page = Files.readAllBytes(folder.resolve("host.properties"));
            lines = first.audit().verify(Optional.empty()).lines();
        }
        long before = Files.size(folder.resolve("ledger.mv.db"));
        Files.write(folder.resolve("host.properties"), page);

        try (OpenElection next = DemoDay.folders(user).open(folder)) {
            assertThat(next.audit().verify(Optional.empty()).holds()).isTrue();
            assertThat(next.audit().verify(Optional.empty()).lines()).isGreaterThanOrEqualTo(lines);
            assertThat(next.audit().rebuild().differed()).isEmpty();
            assertThat(next.ledger().state().value().connection()).isEqualTo(DeskState.Connection.HOSTING);
            try (SealWatch watch = new SealWatch(next.ledger())) {
                TallyOutcome outcome = new TallyDesk(next.ledger(), next.day().clock())
                        .record(TallyRequest.of("1", "10:32", "1545", ""));
                TallyOutcome.Saved saved = (TallyOutcome.Saved) outcome;
                assertThat(watch.await(saved.entry(), PATIENCE).orElseThrow().stage())
                        .isEqualTo(EntryProgress.Stage.SEALED);
            }
        }
        assertThat(before).isPositive();
        try (var files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString())).noneMatch(name -> name.contains("mending"));
        }
    }
}
