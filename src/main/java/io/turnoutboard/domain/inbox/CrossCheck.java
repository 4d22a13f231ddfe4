package io.turnoutboard.domain.inbox;

import io.turnoutboard.domain.election.StationId;
import io.turnoutboard.domain.inbox.Reading.Caution;
import io.turnoutboard.domain.inbox.Reading.Counted;
import io.turnoutboard.domain.inbox.Reading.Known;
import io.turnoutboard.domain.inbox.Reading.Passing;
import io.turnoutboard.domain.inbox.Reading.Unclear;
import io.turnoutboard.domain.turnout.CountKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Holds the readings of one text against each other: totals against their rows, and each station against itself. */
final class CrossCheck {
    private final List<Draft> drafts;
    private final List<Reading> readings;

    CrossCheck(List<Draft> drafts, List<Reading> readings) {
        this.drafts = drafts;
        this.readings = new ArrayList<>(readings);
    }

    List<Reading> checked() {
        checkTotals();
        checkStations();
        return List.copyOf(readings);
    }

    private void checkTotals() {
        Map<Integer, Long> sums = new HashMap<>();
        for (int i = 0; i < drafts.size(); i++) {
            if (drafts.get(i) instanceof Draft.Figure figure) {
                sums.merge(figure.sum(), (long) voted(readings.get(i)).orElse(0), Long::sum);
            }
        }
        for (int i = 0; i < drafts.size(); i++) {
            if (drafts.get(i) instanceof Draft.Total total) {
                readings.set(i, total(total, sums));
            }
        }
    }

    private Reading total(Draft.Total total, Map<Integer, Long> sums) {
        Reading reading = new Reading.PassedOver(Passing.TOTAL_AGREES);
        for (Map.Entry<Integer, List<Long>> said : total.values().entrySet()) {
            Long sum = sums.get(said.getKey());
            if (sum == null) {
                return new Unclear(Doubt.NO_STATION, List.of(), Known.NOTHING);
            }
            if (!said.getValue().contains(sum)) {
                caution(said.getKey());
                String value = said.getValue().isEmpty()
                        ? "0"
                        : Long.toString(said.getValue().getLast());
                reading = new Unclear(Doubt.TOTAL_DIFFERS, List.of(value, Long.toString(sum)), Known.NOTHING);
            }
        }
        return reading;
    }

    private void caution(int sum) {
        for (int i = 0; i < drafts.size(); i++) {
            if (drafts.get(i) instanceof Draft.Figure figure
                    && figure.sum() == sum
                    && readings.get(i) instanceof Counted counted) {
                Set<Caution> cautions = EnumSet.of(Caution.TOTAL_DIFFERS);
                cautions.addAll(counted.cautions());
                readings.set(
                        i,
                        new Counted(
                                counted.station(),
                                counted.time(),
                                counted.voted(),
                                counted.kind(),
                                counted.parts(),
                                cautions));
            }
        }
    }

    private static OptionalInt voted(Reading reading) {
        return switch (reading) {
            case Counted counted -> OptionalInt.of(counted.voted());
            case Unclear unclear -> unclear.known().voted();
            case Reading.PassedOver passed -> OptionalInt.empty();
        };
    }

    private void checkStations() {
        Map<StationId, List<Integer>> byStation = new HashMap<>();
        for (int i = 0; i < readings.size(); i++) {
            if (readings.get(i) instanceof Counted counted) {
                byStation
                        .computeIfAbsent(counted.station(), station -> new ArrayList<>())
                        .add(i);
            }
        }
        byStation.values().stream().filter(same -> same.size() > 1).forEach(this::checkSame);
    }

    /** Counts of one station in one text: each time once, at most one increase, and never falling. */
    private void checkSame(List<Integer> places) {
        List<Integer> byTime = new ArrayList<>(places);
        byTime.sort(Comparator.comparing(place -> counted(place).time()));
        boolean increases = byTime.stream().anyMatch(place -> counted(place).kind() == CountKind.SINCE_LAST);
        Map<Integer, Doubt> doubts = new HashMap<>();
        for (int i = 1; i < byTime.size(); i++) {
            Counted before = counted(byTime.get(i - 1));
            Counted after = counted(byTime.get(i));
            boolean repeated = increases || before.time().equals(after.time());
            if (repeated || after.voted() < before.voted()) {
                Doubt doubt = repeated ? Doubt.REPEATED : Doubt.FALLS;
                doubts.merge(byTime.get(i - 1), doubt, CrossCheck::graver);
                doubts.merge(byTime.get(i), doubt, CrossCheck::graver);
            }
        }
        doubts.forEach((place, doubt) -> readings.set(place, unclear(counted(place), doubt)));
    }

    private static Doubt graver(Doubt one, Doubt other) {
        return one == Doubt.REPEATED ? one : other;
    }

    private Counted counted(int place) {
        return (Counted) readings.get(place);
    }

    private static Unclear unclear(Counted counted, Doubt doubt) {
        Known known = new Known(
                Optional.of(counted.station()),
                Optional.of(counted.time()),
                OptionalInt.of(counted.voted()),
                counted.kind());
        return new Unclear(doubt, List.of(), known);
    }
}
