package io.turnoutboard.cli;

import io.turnoutboard.domain.election.OpeningHours;
import io.turnoutboard.domain.election.Purpose;
import io.turnoutboard.domain.turnout.Board;
import io.turnoutboard.service.ElectionFolders;
import io.turnoutboard.service.FolderException;
import io.turnoutboard.service.OpenElection;
import io.turnoutboard.service.setup.ElectionFounding;
import io.turnoutboard.service.setup.ElectionPlan;
import io.turnoutboard.service.setup.Founding;
import io.turnoutboard.service.setup.FoundingAnswers;
import io.turnoutboard.service.setup.FoundingFault;
import io.turnoutboard.service.setup.FoundingQuestion;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How an election is founded without files: from nothing, or a real day from the registry of a drill. */
final class FoundingOptions {
    private static final String NOT_A_DRILL = "TB-F17";

    @Option(names = "--empty", descriptionKey = "cli.new.empty")
    private boolean empty;

    @Option(names = "--from-drill", paramLabel = "FOLDER", descriptionKey = "cli.new.from-drill")
    private @Nullable String drill;

    @Option(names = "--name", paramLabel = "TEXT", descriptionKey = "cli.new.name")
    private @Nullable String name;

    @Option(names = "--ward", paramLabel = "TEXT", descriptionKey = "cli.new.ward")
    private @Nullable String ward;

    @Option(names = "--code", paramLabel = "CODE", descriptionKey = "cli.new.code")
    private @Nullable String code;

    @Option(names = "--city", paramLabel = "TEXT", descriptionKey = "cli.new.city")
    private @Nullable String city;

    @Option(names = "--date", paramLabel = "YYYY-MM-DD", descriptionKey = "cli.new.date")
    private @Nullable String date;

    @Option(names = "--opens", paramLabel = "HH:MM", descriptionKey = "cli.new.opens")
    private @Nullable String opens;

    @Option(names = "--closes", paramLabel = "HH:MM", descriptionKey = "cli.new.closes")
    private @Nullable String closes;

    @Option(names = "--person", paramLabel = "NAME", descriptionKey = "cli.new.person")
    private @Nullable String person;

    @Option(names = "--purpose", paramLabel = "real|drill", descriptionKey = "cli.new.purpose")
    private String purpose = FoundingAnswers.REAL;

    boolean isAsked() {
        return empty || drill != null;
    }

    /** Makes what was asked for. @throws FolderException TB-F17 when the other folder is not a drill's */
    void found(
            Path folder,
            ElectionFolders folders,
            ElectionFounding founding,
            SetupValues values,
            Optional<LocalDateTime> clock)
            throws CommandException, FolderException {
        FoundingAnswers answers = new FoundingAnswers(typed());
        requireNoFaults(answers, values);
        ElectionPlan plan = drill == null
                ? answers.plan(clock)
                : fromDrill(folders, values.plain().path("--from-drill", drill), answers);
        founding.found(folder, plan, answers.founder());
    }

    /** The answers to what is asked; a person's name is not, as that of the machine's user may do. */
    private Map<FoundingQuestion, String> typed() {
        Map<FoundingQuestion, String> typed = new EnumMap<>(FoundingQuestion.class);
        typed.put(FoundingQuestion.DATE, or(date, ""));
        if (person != null) {
            typed.put(FoundingQuestion.PERSON, person);
        }
        if (drill == null) {
            typed.put(FoundingQuestion.WARD, or(ward, ""));
            typed.put(FoundingQuestion.CODE, or(code, ""));
            typed.put(FoundingQuestion.CITY, or(city, Founding.CITY));
            typed.put(FoundingQuestion.NAME, or(name, Founding.NAME));
            typed.put(
                    FoundingQuestion.OPENS,
                    or(opens, OpeningHours.BY_LAW.opens().toString()));
            typed.put(
                    FoundingQuestion.CLOSES,
                    or(closes, OpeningHours.BY_LAW.closes().toString()));
            typed.put(FoundingQuestion.PURPOSE, purpose);
        }
        return typed;
    }

    private static String or(@Nullable String typed, String otherwise) {
        return typed == null ? otherwise : typed;
    }

    /** Tells the first fault, by the name of its option. */
    private static void requireNoFaults(FoundingAnswers answers, SetupValues values) throws CommandException {
        for (Map.Entry<FoundingQuestion, FoundingFault> wrong : answers.faults().entrySet()) {
            String option = "--" + wrong.getKey().id();
            throw wrong.getValue() == FoundingFault.BLANK
                    ? values.missing(option)
                    : values.wrong(option, wrong.getValue());
        }
    }

    private static ElectionPlan fromDrill(ElectionFolders folders, Path folder, FoundingAnswers answers)
            throws FolderException {
        try (OpenElection election = folders.open(folder)) {
            Board board = election.ledger().board().value();
            if (board.election().purpose() != Purpose.DRILL) {
                throw new FolderException(NOT_A_DRILL, List.of(folder.toString()));
            }
            return answers.realDayOf(board);
        }
    }
}
