package io.turnoutboard.ui.daylog;

import io.turnoutboard.domain.election.Station;
import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.domain.text.SearchText;
import io.turnoutboard.domain.turnout.Board;
import io.turnoutboard.domain.turnout.StationTurnout;
import io.turnoutboard.ui.control.StationFinder;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads several stations from one field: numbers, ranges ({@code 1-6}), names without tones, and "tất cả" for every station
 * that something can happen at now. A clerk notes 21 openings in one line.
 */
record StationChooser(Messages messages, Board board) {
    private static final Pattern RANGE = Pattern.compile("(\\d{1,4})\\s*[-–]\\s*(\\d{1,4})");
    private static final Pattern BETWEEN = Pattern.compile("\\s*[,;]\\s*");
    private static final Set<String> ALL = Set.of("tat ca", "all", "*");

    /** @param fits whether something can happen at a station now, for "tất cả" */
    StationChoice read(String text, Predicate<Station> fits) {
        Set<Station> found = new TreeSet<>(Comparator.comparingInt(Station::number));
        for (String part : BETWEEN.splitAsStream(text.strip()).toList()) {
            if (part.isBlank()) {
                continue;
            }
            switch (part(part, fits)) {
                case StationChoice.Chosen(var stations) -> found.addAll(stations);
                case StationChoice.Unknown unknown -> {
                    return unknown;
                }
                case StationChoice.Ambiguous ambiguous -> {
                    return ambiguous;
                }
                case StationChoice.Nothing nothing -> {
                    return nothing;
                }
            }
        }
        return found.isEmpty() ? new StationChoice.Nothing() : new StationChoice.Chosen(List.copyOf(found));
    }

    private StationChoice part(String part, Predicate<Station> fits) {
        if (ALL.contains(SearchText.of(part).plain())) {
            return chosen(part, all().stream().filter(fits).toList());
        }
        Matcher range = RANGE.matcher(part);
        if (range.matches()) {
            return range(part, Integer.parseInt(range.group(1)), Integer.parseInt(range.group(2)));
        }
        List<Station> found = new StationFinder(messages).find(part, board);
        return found.size() > 1 ? new StationChoice.Ambiguous(part, found.size()) : chosen(part, found);
    }

    /** A range with a number that does not exist is a slip, not a shorter range. */
    private StationChoice range(String part, int from, int to) {
        List<Station> found = all().stream()
                .filter(station -> station.number() >= from && station.number() <= to)
                .toList();
        return found.size() == to - from + 1 ? chosen(part, found) : new StationChoice.Unknown(part);
    }

    private static StationChoice chosen(String part, List<Station> found) {
        return found.isEmpty() ? new StationChoice.Unknown(part) : new StationChoice.Chosen(found);
    }

    private List<Station> all() {
        return board.stations().stream().map(StationTurnout::station).toList();
    }

    /** Lines to take for the part that is being typed; none while it is a number or a range. */
    List<String> suggestions(String text) {
        String part = text.substring(lastPart(text)).strip();
        if (part.isEmpty() || Character.isDigit(part.charAt(0))) {
            return List.of();
        }
        StationFinder finder = new StationFinder(messages);
        return finder.find(part, board).stream().map(finder::line).toList();
    }

    /** The text with the part that is being typed replaced by the station of a taken line. */
    static String with(String text, String line) {
        String number = line.substring(0, line.indexOf(' '));
        String before = text.substring(0, lastPart(text)).strip();
        return before.isEmpty() ? number : before + " " + number;
    }

    private static int lastPart(String text) {
        return Math.max(text.lastIndexOf(','), text.lastIndexOf(';')) + 1;
    }

    /** Stations by their numbers, neighbours as a range: {@code 1–6, 9}. */
    static String numbers(List<Station> stations) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < stations.size(); i++) {
            int first = stations.get(i).number();
            while (i + 1 < stations.size()
                    && stations.get(i + 1).number() == stations.get(i).number() + 1) {
                i++;
            }
            int last = stations.get(i).number();
            text.append(text.isEmpty() ? "" : ", ").append(first);
            if (last > first) {
                text.append(last == first + 1 ? ", " : "–").append(last);
            }
        }
        return text.toString();
    }

    static String names(List<Station> stations) {
        return stations.stream().map(station -> station.place().name()).collect(Collectors.joining(", "));
    }
}
