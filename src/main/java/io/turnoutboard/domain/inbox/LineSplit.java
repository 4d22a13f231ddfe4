package io.turnoutboard.domain.inbox;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Parts a line that names several stations: each with the figures after it, or each with those before it, never both.
 * Names with no figure between them belong together.
 *
 * @param from where the line begins in the pasted text
 */
record LineSplit(LineScan scan, int from, Span span, int sum) {
    List<Draft> drafts() {
        List<Amount> amounts = scan.amounts(scan.whole());
        List<Mention> stations = together(scan.mentions(), amounts);
        if (stations.size() == 1) {
            return List.of(figure(scan, stations.getFirst(), scan.whole(), span, sum));
        }
        boolean figuresFirst = amounts.getFirst().from() < stations.getFirst().from();
        if (figuresFirst && amounts.getLast().from() > stations.getLast().from()) {
            return List.of(all(stations, amounts));
        }
        List<Timing> timings = timings(stations);
        List<Draft> drafts = new ArrayList<>();
        int start = 0;
        for (int k = 0; k < stations.size(); k++) {
            boolean last = k == stations.size() - 1;
            int end = last ? scan.whole().to() : figuresFirst ? stations.get(k).to() : beginning(stations, k + 1);
            Draft.Figure figure = figure(scan, stations.get(k), new Span(start, end), spanOf(start, end, last), sum);
            drafts.add(figure.at(timings.get(k)));
            start = end;
        }
        return drafts;
    }

    /** Where the part of a station begins: at its name, or at a time that stands right before it for it alone. */
    private int beginning(List<Mention> stations, int k) {
        Mention before = stations.get(k - 1);
        int name = stations.get(k).from();
        return areTimesFirst(stations)
                ? scan.times().stream()
                        .mapToInt(TimeMention::from)
                        .filter(time -> time > before.from() && time < name)
                        .max()
                        .orElse(name)
                : name;
    }

    private List<Timing> timings(List<Mention> stations) {
        Timing common = Timing.of(scan.times());
        boolean oneEach = scan.times().size() == stations.size() && scan.times().size() > 1;
        List<Timing> timings = new ArrayList<>();
        for (int k = 0; k < stations.size(); k++) {
            boolean paired = oneEach && (areTimesFirst(stations) || areTimesLast(stations));
            timings.add(paired ? Timing.of(scan.times().get(k)) : common);
        }
        return timings;
    }

    private boolean areTimesFirst(List<Mention> stations) {
        boolean each = scan.times().size() == stations.size();
        for (int k = 0; each && k < stations.size(); k++) {
            int time = scan.times().get(k).from();
            each = time < stations.get(k).from()
                    && (k == 0 || time > stations.get(k - 1).from());
        }
        return each;
    }

    private boolean areTimesLast(List<Mention> stations) {
        boolean each = scan.times().size() == stations.size();
        for (int k = 0; each && k < stations.size(); k++) {
            int time = scan.times().get(k).from();
            each = time > stations.get(k).from()
                    && (k == stations.size() - 1 || time < stations.get(k + 1).from());
        }
        return each;
    }

    private Span spanOf(int start, int end, boolean last) {
        int first = start == 0 ? span.from() : from + scan.folded().origin(start);
        return new Span(first, last ? span.to() : from + scan.folded().origin(end));
    }

    private Draft.Figure all(List<Mention> stations, List<Amount> amounts) {
        Set<Integer> named = new TreeSet<>();
        stations.forEach(mention -> named.addAll(mention.stations()));
        return figure(scan, Optional.of(named), amounts, Timing.of(scan.times()), span, sum);
    }

    private static List<Mention> together(List<Mention> mentions, List<Amount> amounts) {
        List<Mention> joined = new ArrayList<>();
        for (Mention next : mentions) {
            Mention before = joined.isEmpty() ? next : joined.getLast();
            boolean apart = joined.isEmpty()
                    || amounts.stream()
                            .anyMatch(amount -> amount.from() > before.from() && amount.from() < next.from());
            if (apart) {
                joined.add(next);
            } else {
                joined.set(joined.size() - 1, before.with(next));
            }
        }
        return joined;
    }

    /** The figures of one station in a part of a line. */
    static Draft.Figure figure(LineScan scan, Mention station, Span part, Span span, int sum) {
        List<Amount> amounts = scan.amounts(part);
        boolean announced = DoubtWords.announceIncreases(
                scan.plain(new Span(0, scan.mentions().getFirst().from())));
        Draft.Figure figure =
                figure(scan, Optional.of(station.stations()), amounts, Timing.of(scan.times(part)), span, sum);
        Optional<Doubt> words = DoubtWords.in(scan.left(part), amounts)
                .filter(doubt -> !(announced && doubt == Doubt.INCREASE_OR_TOTAL));
        Optional<Doubt> group = scan.groups().stream()
                .filter(each -> each.from() >= part.from() && each.from() < part.to())
                .findFirst()
                .map(each -> Doubt.GROUP_NOT_STATION);
        return new Draft.Figure(
                span, figure.stations(), amounts, figure.timing(), group.or(() -> words), announced, Set.of(), sum);
    }

    static Draft.Figure figure(
            LineScan scan, Optional<Set<Integer>> stations, List<Amount> amounts, Timing timing, Span span, int sum) {
        Optional<Doubt> words = DoubtWords.in(scan.left(scan.whole()), amounts);
        return new Draft.Figure(span, stations, amounts, timing, words, false, Set.of(), sum);
    }
}
