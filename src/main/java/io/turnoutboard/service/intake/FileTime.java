package io.turnoutboard.service.intake;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The time of day in a file's name, such as {@code presence_2018-10-06_10-00.csv}. */
final class FileTime {
    private static final Pattern TIME = Pattern.compile("(?<![0-9])([0-2]?[0-9])(?:[-_.h:])([0-5][0-9])(?=\\.|$)");

    private FileTime() {}

    static Optional<LocalTime> of(String file) {
        Matcher matcher = TIME.matcher(file);
        Optional<LocalTime> last = Optional.empty();
        while (matcher.find()) {
            try {
                last = Optional.of(
                        LocalTime.of(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2))));
            } catch (DateTimeException e) {
                // no time of day: some other number
            }
        }
        return last;
    }
}
