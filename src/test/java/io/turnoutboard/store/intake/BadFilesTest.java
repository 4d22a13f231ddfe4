package io.turnoutboard.store.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.turnoutboard.domain.ledger.Hash;
import io.turnoutboard.domain.text.Language;
import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.host.SmallElection;
import io.turnoutboard.service.OpenElection;
import io.turnoutboard.service.intake.IntakeDesk;
import io.turnoutboard.service.intake.IntakeFinding;
import io.turnoutboard.service.intake.IntakePlan;
import io.turnoutboard.service.intake.IntakeRequest;
import io.turnoutboard.service.intake.IntakeWords;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is wrong with a file is told with its place, and changes nothing: not the ledger, not the journal. */
class BadFilesTest {
    @TempDir
    static Path temp;

    private static OpenElection election;

    @BeforeAll
    static void openAnElection() throws Exception {
        var folders = SmallElection.folders(temp.resolve("user"), 2);
        folders.create(temp.resolve("election"), temp, Optional.empty());
        election = folders.open(temp.resolve("election"));
    }

    @AfterAll
    static void close() {
        election.close();
    }

    private static IntakePlan plan(IntakeDesk desk, String name, byte[] content) throws IOException {
        Path file = Files.write(temp.resolve(name), content);
        return desk.plan(
                new TableFiles().read(file, Optional.empty()),
                IntakeRequest.GUESS,
                new IntakeWords("Theo tệp", "Khu vực bỏ phiếu số {0}"));
    }

    private static IntakeDesk desk() {
        return new IntakeDesk(election.ledger(), election.day().clock());
    }

    @ParameterizedTest(name = "{0}: {3}")
    @MethodSource("io.turnoutboard.store.intake.BadFiles#all")
    void isToldWithItsPlaceAndChangesNothing(String kind, String name, byte[] content, String key) throws IOException {
        long sealed = election.ledger().board().value().head().seq();
        long saved = election.ledger().state().value().saved();
        Map<String, String> journal = desks();

        IntakePlan plan = plan(desk(), name, content);

        assertThat(plan.findings())
                .as(kind)
                .filteredOn(finding -> !finding.isNote())
                .extracting(IntakeFinding::key)
                .contains(key);
        assertThat(plan.entries()).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> desk().keep(plan));
        for (Language language : Language.values()) {
            Messages messages = Messages.of(language);
            assertThat(plan.findings())
                    .allSatisfy(
                            finding -> assertThat(finding.sentence(messages)).doesNotContain("{"));
        }
        assertThat(election.ledger().board().value().head().seq()).isEqualTo(sealed);
        assertThat(election.ledger().state().value().saved()).isEqualTo(saved);
        assertThat(desks()).as("the bytes of the desks' folders").isEqualTo(journal);
    }

    /** The hash of each file of the desks' folders, the journals among them. */
    private static Map<String, String> desks() throws IOException {
        Map<String, String> hashes = new TreeMap<>();
        try (Stream<Path> files = Files.walk(temp.resolve("election").resolve("desks"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                hashes.put(file.toString(), Hash.of(Files.readAllBytes(file)).hex());
            }
        }
        assertThat(hashes.keySet()).anyMatch(name -> name.contains("journal"));
        return hashes;
    }

    @Test
    void thereAreMoreThanThirtyKinds() {
        assertThat(BadFiles.all().map(each -> each.get()[0]).distinct()).hasSizeGreaterThan(60);
        assertThat(BadFiles.all()
                        .map(each -> ((String) each.get()[3]).substring(0, 6))
                        .distinct())
                .hasSizeGreaterThan(40);
    }
}
