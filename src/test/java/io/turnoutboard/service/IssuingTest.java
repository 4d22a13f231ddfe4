package io.turnoutboard.service;

import static org.assertj.core.api.Assertions.assertThat;

import io.turnoutboard.demo.DemoDay;
import io.turnoutboard.domain.ledger.EntryBody.PaperNumberReserved;
import io.turnoutboard.domain.paper.Letterhead;
import io.turnoutboard.domain.paper.PaperKind;
import io.turnoutboard.domain.paper.PaperNumber;
import io.turnoutboard.domain.paper.PaperRequest;
import io.turnoutboard.domain.turnout.PaperStanding;
import io.turnoutboard.domain.turnout.RegisteredPaper;
import io.turnoutboard.report.paper.OfficialPapers;
import io.turnoutboard.service.paper.IssueOutcome;
import io.turnoutboard.service.paper.PaperDesk;
import io.turnoutboard.service.paper.PaperOrigin;
import io.turnoutboard.service.paper.PaperProofs;
import io.turnoutboard.service.paper.PaperVerdict;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two desks of one ledger issue papers: the host's own, and one that joined it over the database's server. */
class IssuingTest {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @TempDir
    Path temp;

    private OpenElection host;
    private OpenElection joined;

    @BeforeEach
    void open() throws FolderException {
        Path folder = temp.resolve("lang");
        host = DemoDay.make(folder, temp.resolve("user")).open(folder);
        joined = DemoDay.folders(temp.resolve("user")).open(folder);
        assertThat(joined.ledger().state().value().connection()).isEqualTo(DeskState.Connection.CONNECTED);
    }

    @AfterEach
    void close() {
        joined.close();
        host.close();
    }

    @Test
    void aDeskThatJoinedIssuesAndTheHostProves() throws ArchiveException {
        IssueOutcome outcome = desk(joined).issue(request(), OptionalInt.of(12));

        assertThat(outcome).isInstanceOf(IssueOutcome.Issued.class);
        IssueOutcome.Issued issued = (IssueOutcome.Issued) outcome;
        assertThat(issued.number().text()).isEqualTo("12/BC-UBBC");
        Await.value(host.ledger().board(), board -> board.head().seq() >= issued.seq(), PATIENCE);
        PaperProofs proofs = new PaperProofs(host.ledger().board().value(), host.papers());
        assertThat(proofs.ofFile(issued.file().bytes())).isInstanceOf(PaperVerdict.Genuine.class);
        assertThat(host.papers().find(issued.file().hash()))
                .hasValueSatisfying(
                        bytes -> assertThat(bytes).isEqualTo(issued.file().bytes()));
        assertThat(host.audit()
                        .verify(Optional.of(paper(issued.number())
                                .issue()
                                .orElseThrow()
                                .report()
                                .proof()
                                .checkpoint()))
                        .holds())
                .isTrue();
    }

    @Test
    void theSameLedgerUpToItsCheckpointGivesTheSameBytesAgain() {
        IssueOutcome.Issued issued = (IssueOutcome.Issued) desk(joined).issue(request(), OptionalInt.empty());
        RegisteredPaper paper = paper(issued.number());
        long seq = paper.issue().orElseThrow().figuresUpTo();

        byte[] again = new OfficialPapers()
                .pdf(
                        issued.request(),
                        joined.ledger().board().value().knownAt(seq),
                        Optional.of(new PaperOrigin(
                                issued.number(),
                                paper.issue().orElseThrow().report().proof().checkpoint(),
                                issued.replaces())));

        assertThat(again).isEqualTo(issued.file().bytes());
    }

    @Test
    void desksThatIssueAtTheSameMomentNeverShareANumberAndLeaveNoHole() throws Exception {
        int each = 4;
        List<Callable<IssueOutcome>> work = new ArrayList<>();
        for (OpenElection election : List.of(host, joined)) {
            PaperDesk desk = desk(election);
            work.add(() -> {
                IssueOutcome last = desk.issue(request(), OptionalInt.empty());
                for (int i = 1; i < each; i++) {
                    last = desk.issue(request(), OptionalInt.empty());
                }
                return last;
            });
        }
        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            for (Future<IssueOutcome> outcome : both.invokeAll(work)) {
                assertThat(outcome.get()).isInstanceOf(IssueOutcome.Issued.class);
            }
        }

        assertThat(PaperStanding.all(host.ledger().board().value()))
                .extracting(standing -> standing.paper().number().number())
                .containsExactly(1, 2, 3, 4, 5, 6, 7, 8);
        assertThat(PaperStanding.all(host.ledger().board().value()))
                .filteredOn(standing -> standing.status() == PaperStanding.Status.VALID)
                .as("each replaced the one before it")
                .hasSize(1);
    }

    @Test
    void aNumberWhoseMakingBrokeOffIsVoidedAndTheNextOneIsAnother() throws NotSavedException {
        try (SealWatch watch = new SealWatch(joined.ledger())) {
            PaperNumber broken = new PaperNumber(Letterhead.UBBC, 1);
            watch.await(
                    joined.ledger()
                            .append(new PaperNumberReserved(
                                    broken, PaperKind.QUICK, request().cutOff())),
                    PATIENCE);
            EntryDesk entries =
                    new EntryDesk(joined.ledger(), joined.people(), joined.day().clock());
            EntryOutcome.Saved saved =
                    (EntryOutcome.Saved) entries.keep(PaperDesk.voiding(broken, "máy tắt khi đang lập"));
            assertThat(watch.await(saved.entry(), PATIENCE).orElseThrow().stage())
                    .isEqualTo(EntryProgress.Stage.SEALED);

            assertThat(desk(joined).issue(request(), OptionalInt.of(1))).isEqualTo(new IssueOutcome.Refused("TB-L20"));
            assertThat(((IssueOutcome.Issued) desk(joined).issue(request(), OptionalInt.empty()))
                            .number()
                            .number())
                    .isEqualTo(2);
        }
    }

    private RegisteredPaper paper(PaperNumber number) {
        return joined.ledger().board().value().papers().paper(number).orElseThrow();
    }

    private PaperRequest request() {
        var election = host.ledger().board().value().election();
        return PaperRequest.draft(PaperKind.MISSING, election.at(LocalTime.of(10, 30)), Letterhead.UBBC, election);
    }

    private static PaperDesk desk(OpenElection election) {
        return new PaperDesk(election, new OfficialPapers(), PATIENCE);
    }
}
