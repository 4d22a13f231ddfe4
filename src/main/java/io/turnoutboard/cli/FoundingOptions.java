package io.turnoutboard.cli;

import io.turnoutboard.domain.election.Purpose;
import io.turnoutboard.domain.election.Ward;
import io.turnoutboard.domain.turnout.Board;
import io.turnoutboard.service.ElectionFolders;
import io.turnoutboard.service.FolderException;
import io.turnoutboard.service.OpenElection;
import io.turnoutboard.service.setup.ElectionPlan;
import io.turnoutboard.service.setup.Founding;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
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

    @Option(names = "--purpose", paramLabel = "real|drill", descriptionKey = "cli.new.purpose")
    private String purpose = "real";

    boolean isAsked() {
        return empty || drill != null;
    }

    /** The plan of what was asked for. @throws FolderException TB-F17 when the other folder is not a drill's */
    ElectionPlan plan(ElectionFolders folders, SetupValues values, Optional<LocalDateTime> clock)
            throws CommandException, FolderException {
        LocalDate day = values.date("--date", given("--date", date, values));
        if (drill != null) {
            return fromDrill(folders, values.plain().path("--from-drill", drill), day);
        }
        Purpose what = values.plain()
                        .choice("--purpose", purpose, List.of("real", "drill"))
                        .equals("real")
                ? Purpose.REAL
                : Purpose.DRILL;
        String wardName = values.text("--ward", given("--ward", ward, values), "");
        String wardCode = values.text("--code", given("--code", code, values), "");
        String cityName = values.text("--city", city, Founding.CITY);
        String title = values.text("--name", name, Founding.NAME);
        Ward founded = values.made("--ward", wardName, () -> Founding.ward(wardCode, wardName, cityName));
        return values.made("--name", title, () -> Founding.fromNothing(title, founded, day, what, clock));
    }

    private static ElectionPlan fromDrill(ElectionFolders folders, Path folder, LocalDate day) throws FolderException {
        try (OpenElection election = folders.open(folder)) {
            Board board = election.ledger().board().value();
            if (board.election().purpose() != Purpose.DRILL) {
                throw new FolderException(NOT_A_DRILL, List.of(folder.toString()));
            }
            return Founding.fromDrill(board, day);
        }
    }

    private static String given(String option, @Nullable String typed, SetupValues values) throws CommandException {
        if (typed == null) {
            throw values.missing(option);
        }
        return typed;
    }
}
