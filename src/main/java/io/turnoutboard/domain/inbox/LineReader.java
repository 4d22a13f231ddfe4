package io.turnoutboard.domain.inbox;

import io.turnoutboard.domain.inbox.Reading.Passing;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads one line of a message, or one row of a table without a heading. */
record LineReader(StationWording wording, SlotTimes slots, int largestList) {
    private static final int LONGEST = 4_000;
    private static final Pattern TOTAL = Pattern.compile("^[^\\p{L}\\d]*+(?:tong|cong|toan phuong|ca phuong)\\b");
    private static final Pattern TOTAL_OF_LISTS = Pattern.compile("^[^\\p{L}\\d]*+tong (?:so )?cu tri(?! da)\\b");
    /** What may stand between a station's bare number and its count: "7 có 1234", "7: 1.234". */
    private static final Pattern BETWEEN_PAIR =
            Pattern.compile("(?:[\\s.:)=,;>\u0001→–—-]|\\bco\\b|\\bla\\b|\\bduoc\\b)++");

    private static final Pattern BEFORE_PAIR = Pattern.compile("[^\\p{L}\\d+]*+");

    List<Draft> read(String line, int from, Span span, int sum) {
        if (line.length() > LONGEST) {
            return List.of(Draft.Figure.unclear(span, Doubt.LINE_TOO_LONG));
        }
        LineScan scan = LineScan.of(line, wording);
        List<Amount> amounts = scan.amounts(scan.whole());
        if (scan.mentions().isEmpty() && amounts.isEmpty()) {
            return List.of(withoutFigures(scan, span));
        }
        if (scan.mentions().isEmpty() && scan.groups().isEmpty() && isTotal(scan)) {
            return List.of(new Draft.Total(span, Map.of(sum, values(amounts))));
        }
        if (scan.mentions().size() > 1) {
            return new LineSplit(scan, from, span, sum).drafts();
        }
        Draft.Figure figure = scan.mentions().isEmpty()
                ? withoutMention(scan, amounts, span, sum)
                : LineSplit.figure(scan, scan.mentions().getFirst(), scan.whole(), span, sum);
        return List.of(figure);
    }

    private Draft withoutFigures(LineScan scan, Span span) {
        List<TimeMention> times = scan.times();
        boolean increases = DoubtWords.announceIncreases(scan.folded().plain());
        if (times.isEmpty() && !increases) {
            return new Draft.Passed(span, Passing.NO_FIGURES);
        }
        boolean stamp = times.size() == 1
                && times.getFirst().bareClock()
                && !times.getFirst().time().map(slots::has).orElse(false);
        return stamp ? new Draft.Opening(span) : new Draft.Heading(span, Timing.of(times), increases);
    }

    private static boolean isTotal(LineScan scan) {
        String plain = scan.folded().plain();
        return TOTAL.matcher(plain).find() && !TOTAL_OF_LISTS.matcher(plain).find();
    }

    private static List<Long> values(List<Amount> amounts) {
        return amounts.stream()
                .filter(amount -> amount.role() == Amount.Role.COUNT || amount.role() == Amount.Role.TOTAL_SO_FAR)
                .flatMap(amount -> amount.whole().stream().mapToObj(value -> (long) value))
                .toList();
    }

    /** No word says that a station is meant: the number that begins the line may be one, "7 1234". */
    private Draft.Figure withoutMention(LineScan scan, List<Amount> amounts, Span span, int sum) {
        Draft.Figure plain = LineSplit.figure(scan, Optional.empty(), amounts, Timing.of(scan.times()), span, sum);
        Amount first = amounts.getFirst();
        if (!scan.groups().isEmpty()) {
            return plain.with(Doubt.GROUP_NOT_STATION);
        }
        if (!BEFORE_PAIR.matcher(scan.rest().text(0, first.from())).matches() || first.role() != Amount.Role.COUNT) {
            return plain;
        }
        if (first.isSpaced(scan.rest())) {
            return spaced(scan, first, plain, amounts);
        }
        boolean pair = amounts.size() > 1
                && first.to() - first.from() <= 3
                && BETWEEN_PAIR
                        .matcher(scan.rest().text(first.to(), amounts.get(1).from()))
                        .matches();
        return pair && first.whole().isPresent()
                ? paired(plain, first.whole().getAsInt(), amounts.subList(1, amounts.size()))
                : plain;
    }

    /** "7 234" is station 7 with 234, unless a station could have 7.234. */
    private Draft.Figure spaced(LineScan scan, Amount first, Draft.Figure plain, List<Amount> amounts) {
        String digits = scan.rest().text(first.from(), first.to());
        int blank = digits.indexOf(' ');
        int station = Integer.parseInt(digits.substring(0, blank));
        boolean pair = digits.lastIndexOf(' ') == blank
                && (amounts.size() == 1 || amounts.get(1).role() != Amount.Role.COUNT)
                && wording.book().has(station);
        if (!pair) {
            return plain;
        }
        if (first.whole().orElse(0) <= largestList) {
            return plain.with(Doubt.STATION_OR_THOUSANDS);
        }
        OptionalInt voted = OptionalInt.of(Integer.parseInt(digits.substring(blank + 1)));
        List<Amount> rest = new ArrayList<>(amounts);
        rest.set(0, new Amount(first.from() + blank + 1, first.to(), first.role(), voted, Optional.empty()));
        return paired(plain, station, rest);
    }

    private Draft.Figure paired(Draft.Figure plain, int station, List<Amount> amounts) {
        return plain.of(wording.book().has(station) ? Set.of(station) : Set.of(), amounts);
    }
}
