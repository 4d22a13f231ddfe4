package io.turnoutboard.cli;

import io.turnoutboard.domain.text.Language;
import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.service.ElectionFolders;
import io.turnoutboard.service.Screens;
import io.turnoutboard.service.archive.DayArchive;
import io.turnoutboard.service.backup.Rescue;
import io.turnoutboard.service.intake.IntakeFiles;
import io.turnoutboard.service.setup.ElectionFounding;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.UsageMessageSpec;

/** All commands of the program, put together with what they need and with their help in one language. */
public final class CommandTree {
    private static final int HELP_WIDTH = 100;
    private static final int LONGEST_OPTION = 36;
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final ElectionFolders folders;
    private final ElectionFounding founding;
    private final Screens screens;
    private final BoardForms forms;
    private final Places places;
    private final DayFiles files;
    private final Terminal terminal;

    /** Where things are on this machine; a picture goes to the first of {@code pictureFolders} that takes it. */
    public record Places(DemoPlace demo, List<Path> pictureFolders, Path logFolder, String version) {}

    /** The files that come in and go out as tables, the one file that is kept of a day, and what rescues one. */
    public record DayFiles(IntakeFiles tables, DayArchive archive, Recovery recovery) {}

    /** What takes an election up again, and who is asked about it. */
    public record Recovery(Rescue rescue, Secrets secrets) {}

    public CommandTree(
            ElectionFolders folders,
            ElectionFounding founding,
            Screens screens,
            BoardForms forms,
            Places places,
            DayFiles files,
            Terminal terminal) {
        this.folders = folders;
        this.founding = founding;
        this.screens = screens;
        this.forms = forms;
        this.places = places;
        this.files = files;
        this.terminal = terminal;
    }

    /** Runs what the arguments ask for and returns its exit code; never throws. */
    public int run(List<String> arguments) {
        Failures failures = new Failures(terminal, places.logFolder());
        try {
            if (LanguageOption.typed(arguments)
                    .filter(typed -> !LanguageOption.CODES.contains(typed))
                    .isPresent()) {
                new Values(terminal.messages())
                        .choice("--lang", LanguageOption.typed(arguments).orElse(""), LanguageOption.CODES);
            }
            return commandLine(failures, asked(arguments)).execute(arguments.toArray(String[]::new));
        } catch (CommandException e) {
            terminal.failure(e.sentence(), e.code());
            return e.exitCode();
        } catch (RuntimeException | LinkageError e) {
            return failures.unexpected(e);
        }
    }

    private static Optional<Language> asked(List<String> arguments) {
        return LanguageOption.typed(arguments).map(Language::of);
    }

    private CommandLine commandLine(Failures failures, Optional<Language> asked) {
        Values values = new Values(terminal.messages());
        ElectionChoice choice = new ElectionChoice(folders, places.demo(), values);
        DesktopCommand desktop =
                new DesktopCommand(choice, founding, screens, forms.text(), asked, places.pictureFolders(), terminal);
        CommandLine root = new CommandLine(new TurnoutBoardCommand(desktop, choice))
                .addSubcommand(desktop)
                .addSubcommand(new BoardCommand(choice, forms, values, terminal))
                .addSubcommand(new TallyCommand(choice, PATIENCE, values, terminal))
                .addSubcommand(new EventCommand(choice, PATIENCE, values, terminal))
                .addSubcommand(new LogCommand(choice, values, terminal))
                .addSubcommand(new CorrectCommand(choice, PATIENCE, values, terminal))
                .addSubcommand(new ApproveCommand(choice, PATIENCE, values, terminal))
                .addSubcommand(new HistoryCommand(choice, values, terminal))
                .addSubcommand(new PersonCommand(choice, forms.papers(), PATIENCE, values, terminal))
                .addSubcommand(new HostCommand(choice, values, terminal))
                .addSubcommand(new InviteCommand(choice, values, terminal))
                .addSubcommand(new JoinCommand(folders, values, terminal))
                .addSubcommand(new SnapshotCommand(choice, screens, values, terminal))
                .addSubcommand(new ReportCommand(choice, forms, PATIENCE, values, terminal))
                .addSubcommand(new GuideCommand(forms.papers(), values, terminal))
                .addSubcommand(new VerifyCommand(choice, files.archive(), values, terminal))
                .addSubcommand(new RebuildCommand(choice, terminal))
                .addSubcommand(new NewCommand(folders, founding, choice, places.demo(), values, terminal))
                .addSubcommand(new ImportCommand(choice, files.tables(), PATIENCE, values, terminal))
                .addSubcommand(new ExportCommand(choice, files.tables(), values, terminal));
        addPreparationAndEnd(root, choice);
        addRescue(root, choice, values);
        help(root, "program");
        root.getSubcommands().forEach((name, command) -> help(command, name));
        return root.setResourceBundle(terminal.messages())
                .setExpandAtFiles(false)
                .setOut(terminal.out())
                .setErr(terminal.err())
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
                .setUsageHelpWidth(HELP_WIDTH)
                .setUsageHelpLongOptionsMaxWidth(LONGEST_OPTION)
                .setParameterExceptionHandler(failures)
                .setExecutionExceptionHandler(failures);
    }

    /** The commands that prepare a day, and those that end it. */
    private void addPreparationAndEnd(CommandLine root, ElectionChoice choice) {
        PreparationAction action = new PreparationAction(choice, PATIENCE, terminal);
        SetupValues values = new SetupValues(terminal.messages());
        root.addSubcommand(new PrepareCommand(action))
                .addSubcommand(new DescribeCommand(action, values))
                .addSubcommand(new SlotsCommand(action, values))
                .addSubcommand(new StationCommand(action, values))
                .addSubcommand(new GroupCommand(action, values))
                .addSubcommand(new OfficerCommand(action, values))
                .addSubcommand(new ListCommand(action, values))
                .addSubcommand(new MapCommand(choice, new Values(terminal.messages()), terminal))
                .addSubcommand(new EndCommand(action))
                .addSubcommand(new ArchiveCommand(choice, files.archive(), new Values(terminal.messages()), terminal));
    }

    /** The commands for the hour in which a machine is gone, and those that are ready for it. */
    private void addRescue(CommandLine root, ElectionChoice choice, Values values) {
        Recovery recovery = files.recovery();
        root.addSubcommand(new BackupCommand(choice, values, terminal))
                .addSubcommand(new RestoreCommand(recovery.rescue().restore(), values, recovery.secrets(), terminal))
                .addSubcommand(new KeysCommand(choice, recovery.rescue().keys(), values, recovery.secrets(), terminal));
    }

    private void help(CommandLine command, String name) {
        Messages messages = terminal.messages();
        UsageMessageSpec usage = command.getCommandSpec().usageMessage();
        usage.description(messages.text("cli." + name + ".description"))
                .synopsisHeading(messages.text("cli.help.usage") + " ")
                .descriptionHeading("%n")
                .optionListHeading("%n" + messages.text("cli.help.options") + "%n")
                .commandListHeading("%n" + messages.text("cli.help.commands") + "%n")
                .exitCodeListHeading("%n" + messages.text("cli.help.exit-codes") + "%n")
                .synopsisSubcommandLabel(messages.text("cli.help.command-label"))
                .sortOptions(false)
                .exitCodeList(exitCodes());
        command.getCommandSpec().version("Turnout Board " + places.version());
    }

    private Map<String, String> exitCodes() {
        Map<String, String> codes = new LinkedHashMap<>();
        for (int code = ExitCode.OK; code <= ExitCode.LAST; code++) {
            codes.put(Integer.toString(code), terminal.messages().text("cli.exit." + code));
        }
        return codes;
    }
}
