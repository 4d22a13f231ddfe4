package io.turnoutboard.cli;

import io.turnoutboard.domain.text.Language;
import io.turnoutboard.service.BoardWriter;
import io.turnoutboard.service.FolderException;
import io.turnoutboard.service.OpenElection;
import io.turnoutboard.service.Screens;
import io.turnoutboard.service.Screens.Picture;
import io.turnoutboard.service.Screens.Size;
import io.turnoutboard.service.Screens.Subject;
import io.turnoutboard.service.setup.ElectionFounding;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Command;

/** Opens the window, or the form that founds an election where the folder is empty; on a machine without a display it prints the board and paints its picture instead. */
@Command(name = "desktop")
final class DesktopCommand implements Callable<Integer> {
    private static final Logger LOG = LoggerFactory.getLogger(DesktopCommand.class);
    private static final String FILE = "turnout-board.png";
    private static final Size SIZE = new Size(1_440, 900);

    private final ElectionChoice choice;
    private final ElectionFounding founding;
    private final Screens screens;
    private final BoardWriter text;
    private final Optional<Language> asked;
    private final List<Path> pictureFolders;
    private final Terminal terminal;

    /** @param pictureFolders where a picture may go, the first that takes it */
    DesktopCommand(
            ElectionChoice choice,
            ElectionFounding founding,
            Screens screens,
            BoardWriter text,
            Optional<Language> asked,
            List<Path> pictureFolders,
            Terminal terminal) {
        this.choice = choice;
        this.founding = founding;
        this.screens = screens;
        this.text = text;
        this.asked = asked;
        this.pictureFolders = pictureFolders;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws FolderException, CommandException {
        if (!screens.hasDisplay()) {
            try (OpenElection election = choice.open()) {
                return printInstead(new Subject(election, choice.folder()));
            }
        }
        Optional<Path> next = choice.named().filter(founding::isVacant);
        next = next.isPresent() ? found(next.get()) : openChosen();
        while (next.isPresent()) {
            try (OpenElection election = choice.open(next.get())) {
                next = open(new Subject(election, next.get()));
            }
        }
        return ExitCode.OK;
    }

    private Optional<Path> openChosen() throws FolderException, CommandException {
        try (OpenElection election = choice.open()) {
            return open(new Subject(election, choice.folder()));
        }
    }

    /** An empty folder is where an election begins. */
    private Optional<Path> found(Path folder) throws CommandException {
        try {
            return screens.found(folder, asked);
        } catch (IOException e) {
            throw new CommandException(
                    ExitCode.FOLDER_OR_HOST, "TB-W03", terminal.messages().text("cli.desktop.not-founded"), e);
        }
    }

    /** Another election that was founded in the window, to be opened when this one is closed. */
    private Optional<Path> open(Subject subject) throws CommandException {
        try {
            return screens.open(subject, asked);
        } catch (IOException e) {
            print(subject.election(), now(subject));
            throw new CommandException(
                    ExitCode.FOLDER_OR_HOST, "TB-W03", terminal.messages().text("cli.desktop.display-failed"), e);
        }
    }

    private int printInstead(Subject subject) throws CommandException {
        terminal.line("cli.desktop.no-display");
        Instant moment = now(subject);
        int exitCode = print(subject.election(), moment);
        terminal.line("cli.desktop.picture");
        terminal.plain(paint(subject, moment).toString());
        return exitCode;
    }

    private int print(OpenElection election, Instant moment) throws CommandException {
        ElectionState state = new ElectionState(election, terminal);
        String board = text.write(state.board(), moment, terminal.messages());
        terminal.plain("");
        terminal.plain(board);
        return state.exitCode();
    }

    private static Instant now(Subject subject) {
        return subject.election().day().clock().instant();
    }

    private Path paint(Subject subject, Instant moment) throws CommandException {
        Language language = terminal.messages().language();
        Picture picture = new Picture(screens.names().getFirst(), moment, SIZE, false, language);
        Output output = new Output(terminal);
        IOException last = new IOException("no folder for a picture");
        for (Path folder : pictureFolders) {
            Path file = folder.resolve(FILE);
            try {
                output.toFile(file, screens.paint(subject, picture));
                return file;
            } catch (IOException e) {
                LOG.info("The picture does not go to {}", folder, e);
                last = e;
            }
        }
        throw output.notWritten(Path.of(FILE), last);
    }
}
