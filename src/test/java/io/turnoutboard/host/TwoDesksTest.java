package io.turnoutboard.host;

import static io.turnoutboard.host.LedgerLoopTest.await;
import static io.turnoutboard.host.LedgerLoopTest.finalStage;
import static io.turnoutboard.host.SmallElection.at;
import static io.turnoutboard.host.SmallElection.id;
import static io.turnoutboard.host.SmallElection.tally;
import static org.assertj.core.api.Assertions.assertThat;

import io.turnoutboard.domain.ledger.EntryBody;
import io.turnoutboard.domain.ledger.EntryBody.TallyParts;
import io.turnoutboard.domain.ledger.EntryId;
import io.turnoutboard.domain.turnout.Board;
import io.turnoutboard.domain.turnout.Dispute;
import io.turnoutboard.domain.turnout.Proposal;
import io.turnoutboard.domain.turnout.SlotCell;
import io.turnoutboard.domain.turnout.Tally;
import io.turnoutboard.domain.turnout.Undecided;
import io.turnoutboard.service.ConflictDesk;
import io.turnoutboard.service.ElectionFolders;
import io.turnoutboard.service.EntryDesk;
import io.turnoutboard.service.EntryOutcome;
import io.turnoutboard.service.EntryProgress;
import io.turnoutboard.service.EntryProgress.Stage;
import io.turnoutboard.service.OpenElection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two programs on one election: what one hand keys the other sees, and nobody overwrites anybody. */
class TwoDesksTest {
    private static final Instant TEN = at(10, 0);

    @TempDir
    Path temp;

    private OpenElection first;
    private OpenElection second;

    @BeforeEach
    void openTwice() throws Exception {
        Path folder = temp.resolve("bau-cu");
        ElectionFolders folders = SmallElection.folders(temp.resolve("user"), 3);
        folders.create(folder, Files.createDirectory(temp.resolve("files")), Optional.empty());
        first = folders.open(folder);
        second = folders.open(folder);
        second.people().take(second.people().here().getLast().id());
    }

    @AfterEach
    void close() {
        second.close();
        first.close();
    }

    @Test
    void twoCountsOfOneCellAreShownOnBothBoardsUntilAPersonChooses() throws Exception {
        EntryId one = first.ledger().append(tally(1, TEN, 100));
        EntryId other = second.ledger().append(tally(1, TEN, 120));
        EntryProgress early = finalStage(first.ledger(), one);
        EntryProgress late = finalStage(second.ledger(), other);
        assertThat(new Stage[] {early.stage(), late.stage()}).containsExactlyInAnyOrder(Stage.SEALED, Stage.DISPUTED);
        bothKnow(board -> !Dispute.of(board).isEmpty());
        assertThat(board(first)).isEqualTo(board(second));
        assertThat(cell(first, TEN).tallies()).extracting(Tally::voted).containsExactlyInAnyOrder(100, 120);

        Dispute dispute = Dispute.of(board(second)).getFirst();
        Tally chosen = dispute.waiting().getFirst();
        finalStage(second.ledger(), new ConflictDesk(second.ledger()).choose(dispute, chosen, "gọi lại Tổ bầu cử"));

        bothKnow(board -> Dispute.of(board).isEmpty());
        assertThat(cell(first, TEN).current()).isEqualTo(chosen);
        assertThat(board(first)).isEqualTo(board(second));
    }

    @Test
    void aCorrectionProposedAtOneDeskIsApprovedAtTheOther() throws Exception {
        Instant nine = at(9, 0);
        EntryProgress old = finalStage(first.ledger(), first.ledger().append(tally(1, nine, 100)));
        EntryBody corrected = new EntryBody.TallyCorrected(
                id(1), nine, 90, TallyParts.NONE, "đọc nhầm", old.seq().orElseThrow());
        EntryProgress sealed = keep(first, corrected);
        bothKnow(board -> Undecided.of(board).size() == 1);

        EntryBody approval =
                new EntryBody.ProposalDecided(id(1), nine, sealed.seq().orElseThrow(), true, "đã gọi lại");
        assertThat(desk(first).check(approval)).as("by its own author").hasValue("TB-L16");
        assertThat(keep(second, approval).stage()).isEqualTo(Stage.SEALED);

        bothKnow(board -> Undecided.of(board).isEmpty());
        Proposal<Tally> approved = cell(first, nine).corrections().getFirst();
        assertThat(cell(first, nine).current().voted()).isEqualTo(90);
        assertThat(approved.decision().orElseThrow().by())
                .isEqualTo(second.people().present().value().id());
        assertThat(approved.isSelfApproved()).isFalse();
        assertThat(board(first)).isEqualTo(board(second));
    }

    @Test
    void twoApprovalsAtOnceCountOnce() throws Exception {
        Instant nine = at(9, 0);
        EntryProgress old = finalStage(first.ledger(), first.ledger().append(tally(1, nine, 100)));
        EntryProgress sealed = keep(
                first,
                new EntryBody.TallyCorrected(
                        id(1), nine, 90, TallyParts.NONE, "đọc nhầm", old.seq().orElseThrow()));
        bothKnow(board -> Undecided.of(board).size() == 1);
        long proposal = sealed.seq().orElseThrow();
        first.people().take(second.people().present().value().id());

        EntryId yes = first.ledger().append(new EntryBody.ProposalDecided(id(1), nine, proposal, true, ""));
        EntryId no =
                second.ledger().append(new EntryBody.ProposalDecided(id(1), nine, proposal, false, "đã nghe băng"));
        EntryProgress one = finalStage(first.ledger(), yes);
        EntryProgress other = finalStage(second.ledger(), no);

        assertThat(new String[] {one.reason(), other.reason()}).containsExactlyInAnyOrder("", "TB-L17");
        bothKnow(board -> Undecided.of(board).isEmpty());
        assertThat(board(first)).isEqualTo(board(second));
    }

    private void bothKnow(Predicate<Board> condition) throws Exception {
        await(first.ledger(), condition);
        await(second.ledger(), condition);
        long seq = Math.max(board(first).head().seq(), board(second).head().seq());
        await(first.ledger(), board -> board.head().seq() >= seq);
        await(second.ledger(), board -> board.head().seq() >= seq);
    }

    private static EntryProgress keep(OpenElection election, EntryBody body) throws Exception {
        EntryOutcome outcome = desk(election).keep(body);
        assertThat(outcome).isInstanceOf(EntryOutcome.Saved.class);
        return finalStage(election.ledger(), ((EntryOutcome.Saved) outcome).entry());
    }

    private static EntryDesk desk(OpenElection election) {
        return new EntryDesk(
                election.ledger(), election.people(), election.day().clock());
    }

    private static Board board(OpenElection election) {
        return election.ledger().board().value();
    }

    private static SlotCell cell(OpenElection election, Instant time) {
        return board(election).station(id(1)).orElseThrow().cell(time).orElseThrow();
    }
}
