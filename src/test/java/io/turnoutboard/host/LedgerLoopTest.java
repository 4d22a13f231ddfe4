package io.turnoutboard.host;

import static io.turnoutboard.host.SmallElection.at;
import static io.turnoutboard.host.SmallElection.id;
import static io.turnoutboard.host.SmallElection.tally;
import static org.assertj.core.api.Assertions.assertThat;

import io.turnoutboard.domain.ledger.EntryBody;
import io.turnoutboard.domain.ledger.EntryId;
import io.turnoutboard.domain.turnout.Board;
import io.turnoutboard.domain.turnout.SlotCell;
import io.turnoutboard.domain.turnout.Tally;
import io.turnoutboard.service.ElectionFolders;
import io.turnoutboard.service.EntryProgress;
import io.turnoutboard.service.EntryProgress.Stage;
import io.turnoutboard.service.Ledger;
import io.turnoutboard.service.Observable;
import io.turnoutboard.service.OpenElection;
import io.turnoutboard.service.Subscription;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole loop on one machine: keyed, journalled, delivered, sealed, folded; with real files and the real database. */
class LedgerLoopTest {
    @TempDir
    Path temp;

    private Path folder;
    private ElectionFolders folders;

    @BeforeEach
    void makeAnElection() throws Exception {
        folder = temp.resolve("bau-cu");
        folders = SmallElection.folders(temp.resolve("user"), 3);
        folders.create(folder, Files.createDirectory(temp.resolve("files")), Optional.empty());
    }

    @Test
    void aKeyedCountPassesItsThreeStagesInOrderAndStandsOnTheBoard() throws Exception {
        try (OpenElection election = folders.open(folder)) {
            List<Stage> stages = Collections.synchronizedList(new ArrayList<>());
            try (Subscription _ = election.ledger().progress().subscribe(news -> stages.add(news.stage()))) {
                EntryId entry = election.ledger().append(tally(2, at(10, 30), 512));
                EntryProgress last = finalStage(election.ledger(), entry);

                assertThat(stages).containsSubsequence(Stage.SAVED, Stage.RECEIVED, Stage.SEALED);
                assertThat(last.seq()).hasValue(board(election).head().seq());
            }
            assertThat(board(election).asOf(at(10, 32)).voted()).isEqualTo(512);
            await(election.ledger().state(), state -> state.waiting() == 0);
        }
    }

    @Test
    void aSecondProgramJoinsAsAnotherDeskAndBothSeeTheSameBoard() throws Exception {
        try (OpenElection first = folders.open(folder);
                OpenElection second = folders.open(folder)) {
            EntryId entry = second.ledger().append(tally(1, at(10, 30), 7));
            finalStage(second.ledger(), entry);
            await(first.ledger(), board -> board.asOf(at(10, 32)).voted() == 7);

            assertThat(board(first)).isEqualTo(board(second));
            assertThat(first.ledger().state().value().desk())
                    .isNotEqualTo(second.ledger().state().value().desk());
        }
    }

    @Test
    void aDeskGoesOnAsHostWhenTheHostLeaves() throws Exception {
        OpenElection host = folders.open(folder);
        try (OpenElection desk = folders.open(folder)) {
            host.close();
            EntryId entry = desk.ledger().append(tally(1, at(10, 30), 9));

            assertThat(finalStage(desk.ledger(), entry).stage()).isEqualTo(Stage.SEALED);
            assertThat(board(desk).asOf(at(10, 32)).voted()).isEqualTo(9);
        }
    }

    @Test
    void aStaleCountIsDisputedAndTheOldValueCountsUntilAPersonDecides() throws Exception {
        try (OpenElection election = folders.open(folder)) {
            Ledger ledger = election.ledger();
            finalStage(ledger, ledger.append(tally(1, at(10, 30), 100)));
            EntryProgress stale = finalStage(ledger, ledger.append(tally(1, at(10, 30), 120)));
            assertThat(stale.stage()).isEqualTo(Stage.DISPUTED);
            assertThat(cell(election).current().voted()).isEqualTo(100);
            assertThat(cell(election).disputed()).extracting(Tally::voted).containsExactly(120);

            finalStage(
                    ledger,
                    ledger.append(new EntryBody.ConflictResolved(
                            id(1), at(10, 30), stale.seq().orElseThrow(), "gọi lại Tổ bầu cử")));
            assertThat(cell(election).current().voted()).isEqualTo(120);
            assertThat(cell(election).disputed()).isEmpty();
            assertThat(cell(election).tallies()).extracting(Tally::voted).containsExactly(100, 120);
        }
    }

    @Test
    void aRefusedEntryStaysInTheChainWithItsCodeAndChangesNothing() throws Exception {
        try (OpenElection election = folders.open(folder)) {
            Board before = board(election);
            EntryProgress refused =
                    finalStage(election.ledger(), election.ledger().append(tally(99, at(10, 30), 5)));

            assertThat(refused.stage()).isEqualTo(Stage.REFUSED);
            assertThat(refused.reason()).isEqualTo("TB-R05");
            assertThat(board(election).byStation()).isEqualTo(before.byStation());
            assertThat(election.audit().verify(Optional.empty()).holds()).isTrue();
        }
    }

    @Test
    void anEntryThatTheStoreRejectsIsSealedAsRefusedAndBlocksNobody() throws Exception {
        try (OpenElection election = folders.open(folder)) {
            Ledger ledger = election.ledger();
            EntryId tooLong = ledger.append(new EntryBody.DeskEnrolled(
                    io.turnoutboard.domain.ledger.DeskId.of("00000000-0000-7000-8000-000000000009"), "x".repeat(300)));
            EntryId after = ledger.append(tally(1, at(10, 30), 3));

            assertThat(finalStage(ledger, tooLong).reason()).isEqualTo("TB-L13");
            assertThat(finalStage(ledger, after).stage()).isEqualTo(Stage.SEALED);
        }
    }

    @Test
    void rebuildingGivesTheTablesThatItReplaces() throws Exception {
        try (OpenElection election = folders.open(folder)) {
            finalStage(election.ledger(), election.ledger().append(tally(3, at(9, 0), 44)));
            assertThat(election.audit().rebuild().differed()).isEmpty();
        }
    }

    @Test
    void theSameFilesAndKeysGiveTheSameLedger() throws Exception {
        Path other = temp.resolve("lai");
        folders.create(other, temp.resolve("files"), Optional.empty());
        try (OpenElection one = folders.open(folder);
                OpenElection two = folders.open(other)) {
            assertThat(board(one).knownAt(4).asOf(at(10, 32)))
                    .isEqualTo(board(two).knownAt(4).asOf(at(10, 32)));
            assertThat(board(one).registry().people())
                    .isEqualTo(board(two).registry().people());
        }
    }

    private static SlotCell cell(OpenElection election) {
        return board(election).station(id(1)).orElseThrow().cell(at(10, 30)).orElseThrow();
    }

    private static Board board(OpenElection election) {
        return election.ledger().board().value();
    }

    /** Waits for an entry of this desk to be sealed one way or the other. */
    static EntryProgress finalStage(Ledger ledger, EntryId entry) throws Exception {
        CompletableFuture<EntryProgress> done = new CompletableFuture<>();
        try (Subscription _ = ledger.progress().subscribe(news -> {
            if (news.entry().equals(entry) && news.isFinal()) {
                done.complete(news);
            }
        })) {
            EntryProgress last = ledger.progress().value();
            if (last.entry().equals(entry) && last.isFinal()) {
                return last;
            }
            EntryProgress news = done.get(20, TimeUnit.SECONDS);
            await(ledger, board -> board.head().seq() >= news.seq().orElseThrow());
            return news;
        }
    }

    static void await(Ledger ledger, Predicate<Board> condition) throws Exception {
        await(ledger.board(), condition);
    }

    static <T> void await(Observable<T> observed, Predicate<T> condition) throws Exception {
        CompletableFuture<T> met = new CompletableFuture<>();
        try (Subscription _ = observed.subscribe(value -> {
            if (condition.test(value)) {
                met.complete(value);
            }
        })) {
            if (!condition.test(observed.value())) {
                met.get(20, TimeUnit.SECONDS);
            }
        }
    }
}
