package io.turnoutboard.cli;

import io.turnoutboard.service.intake.CountForm;
import io.turnoutboard.service.intake.IntakeAnswers;
import io.turnoutboard.service.intake.IntakeField;
import io.turnoutboard.service.intake.IntakeKind;
import io.turnoutboard.service.intake.IntakeRequest;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What is said on the command line of how a file is to be read. */
final class ImportOptions {
    @Option(names = "--kind", paramLabel = "KIND", descriptionKey = "cli.import.kind")
    private @Nullable String kind;

    @Option(names = "--sheet", paramLabel = "NAME", descriptionKey = "cli.import.sheet")
    private @Nullable String sheet;

    @Option(names = "--station", paramLabel = "N", descriptionKey = "cli.import.station")
    private @Nullable String station;

    @Option(names = "--time", paramLabel = "HH:MM", descriptionKey = "cli.import.time")
    private @Nullable String time;

    @Option(names = "--cumulative", descriptionKey = "cli.import.cumulative")
    private boolean cumulative;

    @Option(names = "--per-hour", descriptionKey = "cli.import.per-hour")
    private boolean perHour;

    @Option(names = "--map", paramLabel = "COLUMN=FIELD", descriptionKey = "cli.import.map")
    private List<String> maps = List.of();

    @Option(names = "--answer", paramLabel = "CODE@PLACE=VALUE", descriptionKey = "cli.import.answer")
    private List<String> answers = List.of();

    Optional<String> sheet() {
        return Optional.ofNullable(sheet);
    }

    /** The fields that were said, by heading or letters of a column. */
    Map<String, IntakeField> mapping(Values values) throws CommandException {
        Map<String, IntakeField> mapping = new HashMap<>();
        for (String each : maps) {
            int end = each.lastIndexOf('=');
            String field = values.choice("--map", each.substring(end + 1), IntakeField.ids());
            mapping.put(
                    each.substring(0, Math.max(0, end)), IntakeField.of(field).orElseThrow());
        }
        return Map.copyOf(mapping);
    }

    IntakeRequest request(Map<String, IntakeField> mapping, Values values) throws CommandException {
        Optional<IntakeKind> what =
                kind == null ? Optional.empty() : IntakeKind.of(values.choice("--kind", kind, IntakeKind.ids()));
        Optional<LocalTime> at = time == null ? Optional.empty() : Optional.of(values.time("--time", time));
        return new IntakeRequest(what, mapping, form(), number(values), at, new IntakeAnswers(said(values)));
    }

    private Optional<CountForm> form() {
        if (perHour) {
            return Optional.of(CountForm.PER_HOUR);
        }
        return cumulative ? Optional.of(CountForm.CUMULATIVE) : Optional.empty();
    }

    private Optional<Integer> number(Values values) throws CommandException {
        return station == null ? Optional.empty() : Optional.of(values.stationNumber("--station", station));
    }

    private Map<String, String> said(Values values) throws CommandException {
        Map<String, String> said = new HashMap<>();
        for (String each : answers) {
            int end = each.indexOf('=');
            if (end < 1) {
                throw values.wrongAnswer("--answer", each);
            }
            said.put(each.substring(0, end), each.substring(end + 1));
        }
        return said;
    }
}
