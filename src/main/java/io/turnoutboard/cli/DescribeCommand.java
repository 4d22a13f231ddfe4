package io.turnoutboard.cli;

import io.turnoutboard.domain.election.Ballot;
import io.turnoutboard.domain.election.Election;
import io.turnoutboard.domain.election.OpeningHours;
import io.turnoutboard.domain.election.Ward;
import io.turnoutboard.domain.ledger.EntryBody;
import io.turnoutboard.domain.ledger.PreparationBody.ElectionDescribed;
import io.turnoutboard.domain.turnout.Board;
import io.turnoutboard.service.FolderException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Changes the election's own words: name, ward, codes, letterhead, hours, ballots, and the date while it is prepared. */
@Command(name = "describe")
final class DescribeCommand implements Callable<Integer> {
    private static final List<String> BALLOTS = List.of("national", "city", "ward");

    private final PreparationAction action;
    private final SetupValues values;

    @Option(names = "--name", paramLabel = "TEXT", descriptionKey = "cli.describe.name")
    private @Nullable String name;

    @Option(names = "--ward", paramLabel = "TEXT", descriptionKey = "cli.describe.ward")
    private @Nullable String ward;

    @Option(names = "--code", paramLabel = "CODE", descriptionKey = "cli.describe.code")
    private @Nullable String code;

    @Option(names = "--city", paramLabel = "TEXT", descriptionKey = "cli.describe.city")
    private @Nullable String city;

    @Option(names = "--place", paramLabel = "TEXT", descriptionKey = "cli.describe.place")
    private @Nullable String place;

    @Option(names = "--issuer", paramLabel = "TEXT", descriptionKey = "cli.describe.issuer")
    private @Nullable String issuer;

    @Option(names = "--date", paramLabel = "YYYY-MM-DD", descriptionKey = "cli.describe.date")
    private @Nullable String date;

    @Option(names = "--opens", paramLabel = "HH:MM", descriptionKey = "cli.describe.opens")
    private @Nullable String opens;

    @Option(names = "--closes", paramLabel = "HH:MM", descriptionKey = "cli.describe.closes")
    private @Nullable String closes;

    @Option(names = "--ballots", paramLabel = "national,city,ward", descriptionKey = "cli.describe.ballots")
    private @Nullable String ballots;

    @Mixin
    private Hand hand = new Hand();

    DescribeCommand(PreparationAction action, SetupValues values) {
        this.action = action;
        this.values = values;
    }

    @Override
    public Integer call() throws FolderException, CommandException {
        return action.keep(hand, this::described);
    }

    /** What is not given stays as it is. */
    private EntryBody described(Board board) throws CommandException {
        Election old = board.election();
        LocalDate day = date == null ? old.date() : values.date("--date", date);
        LocalTime from = opens == null ? old.hours().opens() : values.plain().time("--opens", opens);
        LocalTime to = closes == null ? old.hours().closes() : values.plain().time("--closes", closes);
        OpeningHours hours = values.made("--opens, --closes", from + "–" + to, () -> new OpeningHours(from, to));
        List<Ballot> held = ballots == null ? board.preparation().ballots() : ballots(ballots);
        String called = values.text("--name", name, old.name());
        Ward described = ward(old.ward());
        return values.made("--name", called, () -> new ElectionDescribed(called, described, day, hours, held));
    }

    private Ward ward(Ward old) throws CommandException {
        String codeNow = values.text("--code", code, old.code());
        String wardNow = values.text("--ward", ward, old.name());
        String cityNow = values.text("--city", city, old.city());
        String placeNow = values.text("--place", place, old.place());
        String issuerNow = values.text("--issuer", issuer, old.issuer());
        return values.made("--ward", wardNow, () -> new Ward(codeNow, wardNow, cityNow, placeNow, issuerNow));
    }

    private List<Ballot> ballots(String typed) throws CommandException {
        List<Ballot> held = new ArrayList<>();
        for (String each : SetupValues.list(typed)) {
            held.add(ballot(values.plain().choice("--ballots", each, BALLOTS)));
        }
        return held;
    }

    private static Ballot ballot(String chosen) {
        return switch (chosen) {
            case "national" -> Ballot.NATIONAL_ASSEMBLY;
            case "city" -> Ballot.CITY_COUNCIL;
            default -> Ballot.WARD_COUNCIL;
        };
    }
}
