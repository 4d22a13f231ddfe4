package io.turnoutboard.cli;

import io.turnoutboard.domain.election.Roll;
import io.turnoutboard.domain.geo.GeoPoint;
import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.service.TallyDesk;
import io.turnoutboard.service.setup.FoundingFault;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads what commands that prepare a day are given; what cannot be read is told with the option's name. */
final class SetupValues {
    private static final String WRONG = "TB-C03";

    private final Messages messages;
    private final Values values;

    SetupValues(Messages messages) {
        this.messages = messages;
        values = new Values(messages);
    }

    Values plain() {
        return values;
    }

    /** What was typed, or what there is where nothing was. */
    String text(String option, @Nullable String typed, String otherwise) throws CommandException {
        return typed == null ? otherwise : values.text(option, typed).strip();
    }

    LocalDate date(String option, String typed) throws CommandException {
        try {
            return LocalDate.parse(typed.strip());
        } catch (DateTimeException e) {
            throw wrong(option, typed, "cli.value.date");
        }
    }

    int number(String option, String typed) throws CommandException {
        OptionalInt number = TallyDesk.count(typed);
        return number.orElseThrow(() -> wrong(option, typed, "cli.value.number"));
    }

    /** One number for the three ballots, or three of them with commas between: Quốc hội, city, ward. */
    Roll roll(String option, String typed) throws CommandException {
        List<String> parts = list(typed);
        int[] voters = new int[parts.size()];
        for (int i = 0; i < voters.length; i++) {
            voters[i] = number(option, parts.get(i));
        }
        return switch (voters.length) {
            case 1 -> made(option, typed, () -> Roll.ofAllBallots(voters[0]));
            case 3 -> made(option, typed, () -> new Roll(voters[0], voters[1], voters[2]));
            default -> throw wrong(option, typed, "cli.value.roll");
        };
    }

    /** Degrees of latitude and longitude with a comma between. */
    GeoPoint position(String option, String typed) throws CommandException {
        List<String> parts = list(typed);
        try {
            if (parts.size() == 2) {
                return new GeoPoint(Double.parseDouble(parts.get(0)), Double.parseDouble(parts.get(1)));
            }
        } catch (IllegalArgumentException e) {
            // told below: no number, or no position on earth
        }
        throw wrong(option, typed, "cli.value.position");
    }

    /** One of some values of a kind, by its name in lower case with hyphens. */
    <E extends Enum<E>> E choice(String option, String typed, List<E> values) throws CommandException {
        List<String> ids = values.stream().map(SetupValues::id).toList();
        String chosen = this.values.choice(option, typed, ids);
        return values.get(ids.indexOf(chosen));
    }

    static String id(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Items with commas between, without blanks around them; none of a blank text. */
    static List<String> list(String typed) {
        return Arrays.stream(typed.split(",", -1))
                .map(String::strip)
                .filter(item -> !item.isEmpty())
                .toList();
    }

    /** A record that checks itself, made of what was typed. */
    <T> T made(String option, String typed, Supplier<T> record) throws CommandException {
        try {
            return record.get();
        } catch (IllegalArgumentException e) {
            throw wrong(option, typed, "cli.value.refused");
        }
    }

    CommandException missing(String option) {
        return new CommandException(ExitCode.USAGE, "TB-C02", messages.text("cli.usage.missing", option));
    }

    /** What is wrong with an answer of who founds an election. */
    CommandException wrong(String option, FoundingFault fault) {
        return new CommandException(
                ExitCode.USAGE, WRONG, messages.text("cli.value.founding", option, messages.text(fault.textKey())));
    }

    private CommandException wrong(String option, String typed, String key) {
        return new CommandException(ExitCode.USAGE, WRONG, messages.text(key, option, Values.shown(typed)));
    }
}
