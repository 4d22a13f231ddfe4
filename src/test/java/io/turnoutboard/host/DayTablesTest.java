package io.turnoutboard.host;

import static io.turnoutboard.host.LedgerLoopTest.finalStage;
import static io.turnoutboard.host.SmallElection.at;
import static io.turnoutboard.host.SmallElection.id;
import static org.assertj.core.api.Assertions.assertThat;

import io.turnoutboard.domain.election.Ballot;
import io.turnoutboard.domain.election.ClosingFigures;
import io.turnoutboard.domain.election.DayEvent;
import io.turnoutboard.domain.election.Roll;
import io.turnoutboard.domain.election.RollChange;
import io.turnoutboard.domain.ledger.EntryBody;
import io.turnoutboard.domain.ledger.EntryBody.TallyParts;
import io.turnoutboard.domain.turnout.Board;
import io.turnoutboard.domain.turnout.ClosingEntry;
import io.turnoutboard.domain.turnout.NotedEvent;
import io.turnoutboard.domain.turnout.Proposal;
import io.turnoutboard.domain.turnout.SlotCell;
import io.turnoutboard.domain.turnout.StationTurnout;
import io.turnoutboard.domain.turnout.Tally;
import io.turnoutboard.service.ElectionFolders;
import io.turnoutboard.service.EntryProgress;
import io.turnoutboard.service.OpenElection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is keyed during the day besides counts stands in the read tables as it stands on the board. */
class DayTablesTest {
    private static final Instant TEN = at(10, 0);

    @TempDir
    Path temp;

    @Test
    void tellOfEveryKindWhatTheBoardTells() throws Exception {
        Path folder = temp.resolve("bau-cu");
        ElectionFolders folders = SmallElection.folders(temp.resolve("user"), 3);
        folders.create(folder, Files.createDirectory(temp.resolve("files")), Optional.empty());
        Board board;
        try (OpenElection election = folders.open(folder)) {
            keyTheDay(election);
            board = election.ledger().board().value();
            assertThat(election.audit().rebuild().differed()).isEmpty();
            assertThat(election.audit().verify(Optional.empty()).holds()).isTrue();
        }
        assertThat(table(folder, "select seq, voted from tally"))
                .isEqualTo(of(
                        board,
                        day -> cells(day)
                                .flatMap(cell ->
                                        cell.tallies().stream().map(tally -> tally.seq() + " " + tally.voted()))));
        assertThat(table(folder, "select seq, withdrawn_seq, reason from tally_withdrawal"))
                .hasSize(1)
                .isEqualTo(of(
                        board,
                        day -> cells(day)
                                .flatMap(cell -> cell.acts().withdrawals().stream()
                                        .map(each -> each.seq() + " " + each.withdrawnSeq() + " " + each.reason()))));
        assertThat(table(folder, "select seq, voted, men, women, replaces, author, reason from tally_correction"))
                .hasSize(2)
                .isEqualTo(of(board, day -> corrections(day).map(DayTablesTest::line)));
        assertThat(table(folder, "select seq, added_national, removed_ward, reason from list_proposal"))
                .hasSize(1)
                .isEqualTo(of(board, day -> day.list().proposals().stream().map(DayTablesTest::change)));
        assertThat(table(folder, "select seq, proposal_seq, approved, author, reason from proposal_decision"))
                .hasSize(3)
                .isEqualTo(of(
                        board,
                        day -> Stream.concat(corrections(day), day.list().proposals().stream())
                                .flatMap(DayTablesTest::decision)));
        assertThat(table(folder, "select seq, event, note from day_event"))
                .hasSize(2)
                .isEqualTo(Stream.concat(
                                board.events().stream().map(DayTablesTest::event),
                                of(board, day -> day.day().events().stream().map(DayTablesTest::event)).stream())
                        .sorted()
                        .toList());
        assertThat(table(folder, "select seq, ballot, voters, voted, invalid from closing_figure"))
                .hasSize(1)
                .isEqualTo(of(board, day -> day.day().figures().stream().map(DayTablesTest::closing)));
    }

    private static void keyTheDay(OpenElection election) throws Exception {
        long wrong = keep(election, SmallElection.tally(1, TEN, 100));
        keep(election, new EntryBody.TallyWithdrawn(id(1), TEN, wrong, "nhầm khu vực"));
        long old = keep(election, SmallElection.tally(2, at(9, 0), 200));
        TallyParts sexes =
                new TallyParts(OptionalInt.empty(), OptionalInt.empty(), OptionalInt.of(90), OptionalInt.of(120));
        long first = keep(election, new EntryBody.TallyCorrected(id(2), at(9, 0), 210, sexes, "đọc nhầm", old));
        long second =
                keep(election, new EntryBody.TallyCorrected(id(2), at(9, 0), 220, TallyParts.NONE, "gọi lại", old));
        keep(election, new EntryBody.ProposalDecided(id(2), at(9, 0), first, false, "không đúng"));
        RollChange change = new RollChange(TEN, Roll.ofAllBallots(5), Roll.ofAllBallots(1), "bổ sung");
        long list = keep(election, new EntryBody.ListChangeProposed(id(3), change));
        keep(
                election,
                new EntryBody.EventNoted(Optional.of(id(3)), DayEvent.INTERRUPTED, TEN, "mất điện"),
                new EntryBody.EventNoted(Optional.empty(), DayEvent.INCIDENT, TEN, "mưa lớn"),
                new EntryBody.StationClosed(id(3), at(10, 31)),
                new EntryBody.ClosingRecorded(
                        id(3),
                        Ballot.CITY_COUNCIL,
                        new ClosingFigures(
                                new ClosingFigures.Turnout(10, 9, OptionalInt.empty(), OptionalInt.empty()),
                                new ClosingFigures.Papers(9, 9, 8, 1)),
                        "",
                        OptionalLong.empty()));
        election.people().take(election.people().here().getLast().id());
        keep(
                election,
                new EntryBody.ProposalDecided(id(2), at(9, 0), second, true, "đã nghe"),
                new EntryBody.ProposalDecided(id(3), TEN, list, true, ""));
    }

    /** Keeps each and gives the seal number of the last. */
    private static long keep(OpenElection election, EntryBody... bodies) throws Exception {
        long last = 0;
        for (EntryBody body : bodies) {
            EntryProgress sealed =
                    finalStage(election.ledger(), election.ledger().append(body));
            assertThat(sealed.reason()).isEmpty();
            last = sealed.seq().orElseThrow();
        }
        return last;
    }

    private static List<String> of(Board board, Function<StationTurnout, Stream<String>> what) {
        return board.stations().stream().flatMap(what).sorted().toList();
    }

    private static Stream<SlotCell> cells(StationTurnout day) {
        return day.cells().stream();
    }

    private static Stream<Proposal<Tally>> corrections(StationTurnout day) {
        return cells(day).flatMap(cell -> cell.corrections().stream());
    }

    private static String line(Proposal<Tally> correction) {
        Tally tally = correction.value();
        return String.join(
                " ",
                correction.seq() + " " + tally.voted(),
                number(tally.parts().men()),
                number(tally.parts().women()),
                correction.replaces().orElseThrow() + "",
                correction.origin().author().value(),
                tally.reason());
    }

    private static String number(OptionalInt part) {
        return part.isPresent() ? "" + part.getAsInt() : "null";
    }

    private static String change(Proposal<RollChange> proposal) {
        RollChange change = proposal.value();
        return proposal.seq() + " " + change.added().nationalAssembly() + " "
                + change.removed().wardCouncil() + " " + change.reason();
    }

    private static Stream<String> decision(Proposal<?> proposal) {
        return proposal.decision().stream()
                .map(made -> made.seq() + " " + proposal.seq() + " " + made.approved() + " "
                        + made.by().value() + " " + made.reason());
    }

    private static String event(NotedEvent noted) {
        return noted.seq() + " " + noted.event() + " " + noted.text();
    }

    private static String closing(ClosingEntry entry) {
        ClosingFigures figures = entry.figures();
        return entry.seq() + " " + entry.ballot() + " " + figures.turnout().list() + " "
                + figures.turnout().voted() + " " + figures.papers().invalid();
    }

    private static List<String> table(Path folder, String query) throws Exception {
        List<String> lines = new ArrayList<>();
        try (Connection owner = DriverManager.getConnection(
                        "jdbc:h2:file:" + folder.resolve("ledger").toAbsolutePath(), "OWNER", "demo");
                Statement statement = owner.createStatement();
                var rows = statement.executeQuery(query)) {
            while (rows.next()) {
                List<String> row = new ArrayList<>();
                for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                    row.add(String.valueOf(rows.getObject(column)));
                }
                lines.add(String.join(" ", row));
            }
        }
        return lines.stream().sorted().toList();
    }
}
