package io.turnoutboard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.turnoutboard.domain.ledger.EntryId;
import io.turnoutboard.domain.text.Language;
import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.host.LocalElections;
import io.turnoutboard.service.ElectionFolders;
import io.turnoutboard.service.EntryProgress;
import io.turnoutboard.service.EntryProgress.Stage;
import io.turnoutboard.service.Invitation;
import io.turnoutboard.service.OpenElection;
import io.turnoutboard.store.files.ElectionFiles;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** What the command says of an entry that the host answers late, or not as hoped. */
class TallyOutcomesTest {
    @TempDir
    Path home;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private Path demo;
    private ElectionFolders real;

    @BeforeEach
    void makeDemo() throws Exception {
        real = new LocalElections(
                Thread.ofPlatform().daemon(true).factory(),
                Clock.systemUTC(),
                home.resolve("user"),
                new ElectionFiles(),
                "test");
        demo = home.resolve("demo");
        real.create(demo, Path.of(System.getProperty("turnoutboard.data", "data"), "lang-2026"), Optional.empty());
    }

    private int tally(Function<EntryId, Optional<EntryProgress>> host) throws Exception {
        try (OpenElection election = real.open(demo)) {
            ScriptedElection scripted =
                    new ScriptedElection(election.ledger().board().value(), election.day(), election, host);
            Messages messages = Messages.of(Language.VIETNAMESE);
            Terminal terminal = new Terminal(messages, new PrintWriter(out), new PrintWriter(err));
            Values values = new Values(messages);
            ElectionChoice choice = new ElectionChoice(new Scripted(scripted), new DemoPlace(demo, demo), values);
            TallyCommand command = new TallyCommand(choice, Duration.ofMillis(50), values, terminal);
            return new CommandLine(command).execute("--station", "1", "--at", "10:32", "--voted", "1600");
        }
    }

    private record Scripted(OpenElection election) implements ElectionFolders {
        @Override
        public OpenElection open(Path folder) {
            return election;
        }

        @Override
        public void join(Invitation invitation, Path folder) {
            throw new UnsupportedOperationException("not part of this script");
        }

        @Override
        public Optional<Path> joinedBefore(Invitation invitation, Path among) {
            throw new UnsupportedOperationException("not part of this script");
        }

        @Override
        public void create(Path folder, Path from, Optional<LocalDateTime> clock) {
            throw new UnsupportedOperationException("not part of this script");
        }
    }

    private static Function<EntryId, Optional<EntryProgress>> answer(Stage stage, String reason) {
        return entry -> Optional.of(new EntryProgress(entry, stage, OptionalLong.of(300), reason));
    }

    @Test
    void saysThatAnEntryIsKeptAndWillBeSentWhenNoHostAnswers() throws Exception {
        assertThat(tally(entry -> Optional.empty())).isEqualTo(6);
        assertThat(out.toString()).isEqualToIgnoringNewLines("đã lưu");
        assertThat(err.toString()).contains("giữ an toàn trên máy này nhưng chưa vào sổ", "[TB-T01]");
    }

    @Test
    void receivedIsNotSealed() throws Exception {
        assertThat(tally(answer(Stage.RECEIVED, ""))).isEqualTo(6);
        assertThat(out.toString()).doesNotContain("chốt sổ");
    }

    @Test
    void saysThatTwoCountsWaitForADecision() throws Exception {
        assertThat(tally(answer(Stage.DISPUTED, "TB-L12"))).isEqualTo(7);
        assertThat(out.toString()).contains("đã lưu").contains("đã chốt sổ, số 300");
        assertThat(err.toString()).contains("[TB-L12]");
    }

    @Test
    void saysWhyTheLedgerDidNotAcceptIt() throws Exception {
        assertThat(tally(answer(Stage.REFUSED, "TB-L04"))).isEqualTo(3);
        assertThat(out.toString()).isEqualToIgnoringNewLines("đã lưu");
        assertThat(err.toString()).contains("dòng 300", "Bàn nhập chưa được đăng ký.", "[TB-L04]");
    }

    @Test
    void neverSaysSavedWhenTheDiskRefused() throws Exception {
        assertThat(tally(answer(Stage.SAVED, "TB-D01"))).isEqualTo(4);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString()).contains("[TB-D01]");
    }
}
