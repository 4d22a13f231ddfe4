package io.turnoutboard.domain.inbox;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A place in a folded line where a time stands; {@code time} is empty where it was not understood. {@code bareClock} is
 * one written {@code 09:02} without a word before it, as a chat stamps its messages.
 */
record TimeMention(int from, int to, Optional<LocalTime> time, boolean bareClock) {
    private static final String LEAD =
            "(?<lead>\\b(?:tinh den|tinh toi|so lieu|den|toi|luc|moc|vao|tai|hoi)(?: luc| moc| gio)?[ :]{1,2})?";
    private static final String MINUTES_UNIT = "(?: ?(?:phut|ph|p|')(?!\\p{L}))?";
    private static final Pattern TIME = Pattern.compile(LEAD + "(?<![\\p{L}\\d.,/])(?<hour>\\d{1,2}+)(?:"
            + " ?(?:h|g|gio)(?!\\p{L})(?:(?<minute>\\d{2})(?![\\d%/]|[.,]\\d)" + MINUTES_UNIT
            + "| (?<apart>\\d{2})(?![\\d%/]|[.,]\\d| \\d{3}(?!\\d))" + MINUTES_UNIT + ")?"
            + "|:(?<clock>\\d{2})(?![\\d:]))(?!\\p{L})(?<part> ?(?:ruoi|sang|trua|chieu|toi)\\b)?");
    private static final Pattern DOTTED = Pattern.compile(
            "\\b(?:luc|moc|tinh den|tinh toi)[ :]{1,2}(?<hour>\\d{1,2})\\.(?<minute>\\d{2})(?![\\d.,])");
    private static final Pattern UNFINISHED =
            Pattern.compile("\\b(?:luc|moc)[ :]{1,2}\\d{1,4}(?![\\d.,:%/]|\\s*(?:cu tri|phieu|nguoi|ct))");
    private static final int EARLIEST_HOUR = 5;
    private static final int NOON = 12;

    /** The times in a line; what was found is blanked out of it, so that no figure of a time is read as a count. */
    static List<TimeMention> take(Blanks rest) {
        List<TimeMention> found = new ArrayList<>();
        rest.take(TIME, match -> found.add(of(match)));
        rest.take(DOTTED, match -> found.add(dotted(match)));
        rest.take(UNFINISHED, match -> found.add(new TimeMention(match.start(), match.end(), Optional.empty(), false)));
        found.sort(Comparator.comparingInt(TimeMention::from));
        return found;
    }

    private static TimeMention of(Matcher match) {
        boolean clock = match.group("clock") != null;
        String minute = Stream.of("clock", "minute", "apart")
                .map(match::group)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
        String part = match.group("part") == null ? "" : match.group("part").strip();
        boolean half = part.equals("ruoi");
        int hour = Integer.parseInt(match.group("hour"));
        boolean afternoon = (part.equals("chieu") || part.equals("toi")) && hour < NOON;
        Optional<LocalTime> time = half && !minute.isEmpty()
                ? Optional.empty()
                : time(afternoon ? hour + NOON : hour, half ? "30" : minute);
        return new TimeMention(match.start(), match.end(), time, clock && match.group("lead") == null);
    }

    private static TimeMention dotted(Matcher match) {
        Optional<LocalTime> time = time(Integer.parseInt(match.group("hour")), match.group("minute"));
        return new TimeMention(match.start(), match.end(), time, false);
    }

    /** No box is open before 5h00: 2h is 2 in the afternoon or a slip of the hand, which only a person can tell. */
    private static Optional<LocalTime> time(int hour, String minuteText) {
        int minute = minuteText.isEmpty() ? 0 : Integer.parseInt(minuteText);
        return hour >= EARLIEST_HOUR && hour < 24 && minute < 60
                ? Optional.of(LocalTime.of(hour, minute))
                : Optional.empty();
    }
}
