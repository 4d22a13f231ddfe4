package io.turnoutboard.cli;

import io.turnoutboard.domain.turnout.Board;
import io.turnoutboard.service.Await;
import io.turnoutboard.service.OpenElection;
import io.turnoutboard.service.paper.CutOffDrafts;
import io.turnoutboard.service.paper.CutOffDrafts.Prepared;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/** Writes the draft of each cut-off into a folder as its stations complete it, until the day's last one is there. */
final class CutOffDraftsAction {
    /** How often the clock is looked at while nothing is sealed: a cut-off may come although nobody keys. */
    private static final Duration LOOK = Duration.ofSeconds(1);

    private final OpenElection election;
    private final CutOffDrafts drafts;
    private final Terminal terminal;

    CutOffDraftsAction(OpenElection election, CutOffDrafts drafts, Terminal terminal) {
        this.election = election;
        this.drafts = drafts;
        this.terminal = terminal;
    }

    int run(Path folder) throws CommandException {
        ElectionState state = new ElectionState(election, terminal);
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new Output(terminal).notWritten(folder, e);
        }
        terminal.line("cli.report.waits-for-cut-offs");
        while (true) {
            Board board = state.board();
            for (Prepared draft : drafts.prepare(board, now())) {
                write(draft, folder);
            }
            if (drafts.isDone(board)) {
                return state.exitCode();
            }
            Await.value(election.ledger().board(), later -> drafts.isDue(later, now()), LOOK);
        }
    }

    private Instant now() {
        return election.day().clock().instant();
    }

    private void write(Prepared draft, Path folder) throws CommandException {
        String time = String.format(
                Locale.ROOT,
                "%02dh%02d",
                draft.slot().at().getHour(),
                draft.slot().at().getMinute());
        Path file = folder.resolve("bao-cao-nhanh-" + time + ".pdf");
        Output output = new Output(terminal);
        try {
            output.toFile(file, draft.file().bytes());
            output.tellWritten(file);
        } catch (IOException e) {
            throw output.notWritten(file, e);
        }
    }
}
