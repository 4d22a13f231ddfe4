package io.turnoutboard.cli;

import io.turnoutboard.domain.ledger.Checkpoint;
import io.turnoutboard.domain.ledger.MalformedEntryException;
import io.turnoutboard.domain.paper.PaperNumber;
import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.domain.text.PrintableText;
import io.turnoutboard.service.Screens.Size;
import io.turnoutboard.service.TallyDesk;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what was typed after an option; what cannot be read is told with the option's name. */
final class Values {
    private static final int LAST_PORT = 65_535;
    private static final String WRONG = "TB-C03";
    private static final Pattern SIZE = Pattern.compile("([0-9]{3,4})x([0-9]{3,4})");
    private static final Pattern MOMENT = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}");
    private static final int SMALLEST = 320;
    private static final int LARGEST = 4_096;
    private static final int LONGEST_TEXT = 500;
    private static final int LAST_STATION = 9_999;

    private final Messages messages;

    Values(Messages messages) {
        this.messages = messages;
    }

    Path path(String option, String typed) throws CommandException {
        try {
            if (!typed.isBlank()) {
                return Path.of(typed).toAbsolutePath().normalize();
            }
        } catch (InvalidPathException e) {
            // told below: this system has no such path
        }
        throw wrong(option, typed, "cli.value.path");
    }

    /** A port of TCP; 0 for any that is free. */
    int port(String option, String typed) throws CommandException {
        if (!typed.matches("[0-9]{1,5}") || Integer.parseInt(typed) > LAST_PORT) {
            throw wrong(option, typed, "cli.value.port");
        }
        return Integer.parseInt(typed);
    }

    LocalTime time(String option, String typed) throws CommandException {
        return TallyDesk.time(typed).orElseThrow(() -> wrong(option, typed, "cli.value.time"));
    }

    LocalDateTime moment(String option, String typed) throws CommandException {
        try {
            if (MOMENT.matcher(typed).matches()) {
                return LocalDateTime.parse(typed);
            }
        } catch (DateTimeException e) {
            // told below, like any other text that is not a moment
        }
        throw wrong(option, typed, "cli.value.moment");
    }

    Size size(String option, String typed) throws CommandException {
        Matcher matcher = SIZE.matcher(typed);
        if (matcher.matches()) {
            Size size = new Size(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
            if (isSensible(size.width()) && isSensible(size.height())) {
                return size;
            }
        }
        throw wrong(option, typed, "cli.value.size");
    }

    String choice(String option, String typed, List<String> words) throws CommandException {
        if (!words.contains(typed)) {
            throw new CommandException(
                    ExitCode.USAGE,
                    WRONG,
                    messages.text("cli.value.choice", option, shown(typed), String.join(", ", words)));
        }
        return typed;
    }

    /**
     * A short text without characters that would disturb a screen or a paper, nor the mark that stands for what a
     * terminal of another encoding garbled: a reason stays in the ledger for ever.
     */
    String text(String option, String typed) throws CommandException {
        if (typed.length() > LONGEST_TEXT || !PrintableText.isPlain(typed)) {
            throw wrong(option, typed, "cli.value.text");
        }
        return typed;
    }

    /** The number of a paper, as a whole number. */
    int paperNumber(String option, String typed) throws CommandException {
        int number = TallyDesk.count(typed).orElse(0);
        if (number < 1 || number > PaperNumber.LAST) {
            throw wrong(option, typed, "cli.value.paper-number");
        }
        return number;
    }

    /** The number of a polling station. */
    int stationNumber(String option, String typed) throws CommandException {
        int number = TallyDesk.count(typed).orElse(0);
        if (number < 1 || number > LAST_STATION) {
            throw wrong(option, typed, "cli.value.station");
        }
        return number;
    }

    /** The seal number of a line. */
    long sealNumber(String option, String typed) throws CommandException {
        return TallyDesk.count(typed).orElseThrow(() -> wrong(option, typed, "cli.value.number"));
    }

    CommandException noSuchStation(String option, String typed) {
        return wrong(option, typed, "cli.value.station");
    }

    CommandException wrongAnswer(String option, String typed) {
        return wrong(option, typed, "cli.value.answer");
    }

    Checkpoint checkpoint(String option, String typed) throws CommandException {
        try {
            return Checkpoint.parse(typed);
        } catch (MalformedEntryException e) {
            throw wrong(option, typed, "cli.value.checkpoint");
        }
    }

    /** What was typed as it may be repeated: short, and harmless to a terminal. */
    static String shown(String typed) {
        StringBuilder plain = new StringBuilder();
        typed.codePoints()
                .limit(60)
                .map(each -> PrintableText.disturbs(each) ? '\uFFFD' : each)
                .forEach(plain::appendCodePoint);
        return typed.codePointCount(0, typed.length()) > 60 ? plain + "…" : plain.toString();
    }

    /** A text of any length, harmless to a terminal. */
    static String printable(String text) {
        StringBuilder plain = new StringBuilder();
        text.codePoints()
                .map(each -> PrintableText.disturbs(each) ? '\uFFFD' : each)
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }

    private CommandException wrong(String option, String typed, String key) {
        return new CommandException(ExitCode.USAGE, WRONG, messages.text(key, option, shown(typed)));
    }

    private static boolean isSensible(int pixels) {
        return pixels >= SMALLEST && pixels <= LARGEST;
    }
}
