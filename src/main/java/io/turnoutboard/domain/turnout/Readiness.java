package io.turnoutboard.domain.turnout;

import io.turnoutboard.domain.geo.GeoPoint;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The checklist of a preparation: what is done, missing or doubtful, item by item, and whether the day can open. It is
 * reckoned from the board and never written, so it is never out of date. Pure function.
 */
public record Readiness(List<ReadinessFinding> findings) {
    public Readiness {
        findings = List.copyOf(findings);
    }

    /** How a line of the checklist stands. */
    public enum State {
        DONE,
        /** It is about stations, of which there is none yet. */
        WAITING,
        DOUBTFUL,
        MISSING
    }

    /** One line of the checklist, with what there is against it: what stops first. */
    public record Line(ReadinessItem item, State state, List<ReadinessFinding> findings) {
        /** True when the day cannot open as long as this line stands so. */
        public boolean stops() {
            return findings.stream().anyMatch(ReadinessFinding::stops);
        }
    }

    /** @param outline the ward's boundary as a closed ring; empty where no map is known, and no position is then outside */
    public static Readiness of(Board board, Optional<List<GeoPoint>> outline) {
        List<ReadinessFinding> all = new ArrayList<>(WardReadiness.of(board));
        all.addAll(StationReadiness.of(board, outline));
        return new Readiness(all);
    }

    /** Every line, in the order of the work. */
    public List<Line> lines() {
        return Arrays.stream(ReadinessItem.values()).map(this::line).toList();
    }

    public Line line(ReadinessItem item) {
        List<ReadinessFinding> own = findings.stream()
                .filter(finding -> finding.rule().item() == item)
                .sorted((one, other) ->
                        other.rule().weight().compareTo(one.rule().weight()))
                .toList();
        if (own.isEmpty()) {
            return new Line(item, waits(item) ? State.WAITING : State.DONE, own);
        }
        boolean doubtful = own.stream().allMatch(finding -> finding.rule().weight() == ReadinessRule.Weight.DOUBTFUL);
        return new Line(item, doubtful ? State.DOUBTFUL : State.MISSING, own);
    }

    private boolean waits(ReadinessItem item) {
        boolean ofStations = switch (item) {
            case OFFICERS, ROLLS, BOOTHS, CONFIDENTIALITY, POSITIONS -> true;
            case ELECTION, CUT_OFFS, STATIONS, GROUPS, PEOPLE -> false;
        };
        return ofStations && findings.stream().anyMatch(finding -> finding.rule() == ReadinessRule.NO_STATION);
    }

    /** What keeps the day from being ready. */
    public List<ReadinessFinding> stopping() {
        return findings.stream().filter(ReadinessFinding::stops).toList();
    }

    /** What a person has to accept before the day is ready: it is doubtful, or missing where the day can do without. */
    public List<ReadinessFinding> toAccept() {
        return findings.stream().filter(finding -> !finding.stops()).toList();
    }
}
