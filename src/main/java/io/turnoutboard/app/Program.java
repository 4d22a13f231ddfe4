package io.turnoutboard.app;

import io.turnoutboard.cli.BoardForms;
import io.turnoutboard.cli.CommandTree;
import io.turnoutboard.cli.CommandTree.DayFiles;
import io.turnoutboard.cli.CommandTree.Places;
import io.turnoutboard.cli.CommandTree.Recovery;
import io.turnoutboard.cli.DemoPlace;
import io.turnoutboard.cli.LanguageOption;
import io.turnoutboard.cli.Terminal;
import io.turnoutboard.domain.text.Language;
import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.host.KeyFilesHere;
import io.turnoutboard.host.LocalElections;
import io.turnoutboard.host.RestoreHere;
import io.turnoutboard.report.BoardCsv;
import io.turnoutboard.report.BoardJson;
import io.turnoutboard.report.BoardReport;
import io.turnoutboard.report.BoardText;
import io.turnoutboard.report.ReadableArchive;
import io.turnoutboard.report.paper.OfficialPapers;
import io.turnoutboard.service.Screens;
import io.turnoutboard.service.backup.Rescue;
import io.turnoutboard.service.paper.PaperPress;
import io.turnoutboard.service.setup.ElectionFounding;
import io.turnoutboard.store.archive.ZipArchive;
import io.turnoutboard.store.files.ElectionFiles;
import io.turnoutboard.store.intake.TableFiles;
import java.io.PrintWriter;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;

/** The program, wired: one run of one command, or of the window. */
final class Program implements AutoCloseable {
    private static final String NAME = "Turnout Board";
    private static final String DEMO = "lang-2026";

    private final Machine machine;
    private final Clock clock;
    private final OpenElections elections;
    private final ElectionFounding founding;
    private final Rescue rescue;
    private final ExecutorService tasks = Threads.tasks();
    private final PrintWriter out;
    private final PrintWriter err;

    Program(Machine machine, Clock clock, PrintWriter out, PrintWriter err) {
        this.machine = machine;
        this.clock = clock;
        this.out = out;
        this.err = err;
        LocalElections folders =
                new LocalElections(new Threads("desk"), clock, machine.folders().data(), new ElectionFiles(), NAME);
        elections = new OpenElections(folders);
        founding = folders;
        rescue = new Rescue(
                new RestoreHere(clock, machine.folders().data()),
                new KeyFilesHere(machine.folders().data(), clock));
    }

    /** Runs what the arguments ask for and returns its exit code. */
    int run(List<String> arguments, StartSteps steps) {
        Language language =
                LanguageOption.of(arguments, machine.variable(Machine.LANGUAGE).orElse(""));
        Terminal terminal = new Terminal(Messages.of(language), out, err);
        UserFolders folders = machine.folders();
        DemoPlace demo =
                new DemoPlace(folders.data().resolve(DEMO), machine.data().resolve(DEMO));
        Places places = new Places(demo, machine.pictureFolders(), folders.state(), version());
        PaperPress papers = new OfficialPapers();
        TableFiles tables = new TableFiles();
        DayFiles files = new DayFiles(
                tables, new ZipArchive(new ReadableArchive(tables)), new Recovery(rescue, new ConsoleSecrets()));
        Screens screens = new DesktopScreens(
                machine.hasDisplay(),
                folders.data().resolve("window.properties"),
                tasks,
                papers,
                files,
                new DesktopScreens.FoundingHome(founding, elections, machine.home()),
                clock);
        CommandTree commands = new CommandTree(elections, founding, screens, forms(papers), places, files, terminal);
        steps.done("wiring");
        try {
            return commands.run(arguments);
        } finally {
            steps.done("command");
        }
    }

    private static BoardForms forms(PaperPress papers) {
        return new BoardForms(
                (board, moment, messages) -> new BoardText(messages).write(BoardReport.of(board, moment)),
                (board, moment, messages) -> new BoardCsv(messages).write(BoardReport.of(board, moment)),
                (board, moment, messages) -> new BoardJson().write(BoardReport.of(board, moment)),
                papers);
    }

    private static String version() {
        return Optional.ofNullable(Program.class.getPackage().getImplementationVersion())
                .orElse("(dev)");
    }

    /** Ends everything that is still open; may be called again. */
    @Override
    public void close() {
        elections.closeAll();
        tasks.close();
    }
}
