package io.turnoutboard.domain.turnout;

import io.turnoutboard.domain.ledger.EntryBody.TallyRecorded;
import io.turnoutboard.domain.ledger.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The rules for an hourly count (domain facts, section 3). {@link #judge} is what the sealer enforces at sealing order;
 * {@link #judgeOnDesk} is that and what the desk asks besides. A rule that needs a reason, or asks, is met when the count
 * bears a reason. Pure functions.
 */
public final class TallyRules {
    /** How far a desk's clock may be ahead of the sealer's before a count is "in the future". */
    public static final Duration CLOCK_TOLERANCE = Duration.ofMinutes(2);

    private TallyRules() {}

    /**
     * What the sealer enforces: every rule that the count breaks, stops first; none when it may be kept. It finds no rule
     * of severity {@link TallyRule.Severity#ASKS}. {@code now} is the judge's own clock.
     */
    public static List<Finding> judge(TallyRecorded tally, Board board, Instant now) {
        Optional<StationTurnout> station = board.station(tally.about());
        if (station.isEmpty()) {
            return List.of(Finding.of(TallyRule.NO_SUCH_STATION));
        }
        List<Finding> findings = new ArrayList<>();
        stops(tally, station.get(), board, now, findings);
        if (tally.reason().isBlank()) {
            needsReason(tally, station.get(), findings);
        }
        return List.copyOf(findings);
    }

    /**
     * What the desk asks before a count is kept: what the sealer enforces, and whether the count is likely. Where a
     * question says why a rule is broken it stands in the rule's place, so that a clerk reads one sentence about one
     * matter; the reason that answers it also meets the rule.
     */
    public static List<Finding> judgeOnDesk(KeyedCount keyed, Board board, Instant now) {
        if (board.preparation().isOpen()) {
            return List.of(Finding.of(TallyRule.DAY_NOT_READY));
        }
        if (board.end().isClosed()) {
            return List.of(Finding.of(TallyRule.DAY_IS_CLOSED));
        }
        List<Finding> enforced = judge(keyed.tally(), board, now);
        Optional<StationTurnout> station = board.station(keyed.tally().about());
        boolean stopped = enforced.stream().anyMatch(Finding::stops);
        if (stopped || station.isEmpty() || !keyed.tally().reason().isBlank()) {
            return enforced;
        }
        List<Finding> asked = PlausibilityRules.judge(keyed, station.get(), board);
        List<TallyRule> questions = asked.stream().map(Finding::rule).toList();
        return Stream.concat(
                        enforced.stream().filter(finding -> !isExplained(finding.rule(), questions)), asked.stream())
                .toList();
    }

    /** What forbids a person to key this count: it is another's station, or nothing is theirs to key. */
    public static List<Finding> forbidden(TallyRecorded tally, PersonId author, Board board) {
        return Rights.refusal(tally, author, board).stream()
                .map(code -> code.equals(TallyRule.NOT_YOUR_STATION.code())
                        ? TallyRule.NOT_YOUR_STATION
                        : TallyRule.NOT_YOURS_TO_KEY)
                .map(Finding::of)
                .toList();
    }

    private static boolean isExplained(TallyRule rule, List<TallyRule> questions) {
        return (rule == TallyRule.LOWER_THAN_BEFORE && questions.contains(TallyRule.LOOKS_PER_HOUR))
                || (rule == TallyRule.OVER_LIST && questions.contains(TallyRule.LOOKS_CUMULATIVE));
    }

    /** True when the count's author saw the cell as it is now, or agrees with what stands there. */
    public static boolean isUpToDate(TallyRecorded tally, Board board) {
        return board.station(tally.about())
                .flatMap(turnout -> turnout.count(tally.time()))
                .map(current -> tally.replaces().orElse(-1) == current.seq() || tally.voted() == current.voted())
                .orElse(true);
    }

    private static void stops(
            TallyRecorded tally, StationTurnout station, Board board, Instant now, List<Finding> findings) {
        if (tally.time().isAfter(now.plus(CLOCK_TOLERANCE))) {
            findings.add(Finding.of(TallyRule.IN_THE_FUTURE));
        }
        Instant opens = board.election().at(station.station().rules().hours().opens());
        Instant from = station.openedAt().filter(opens::isAfter).orElse(opens);
        if (tally.time().isBefore(from)) {
            findings.add(Finding.of(TallyRule.BEFORE_OPENING));
        }
        int mobileBox = tally.parts().mobileBox().orElse(0);
        int added = tally.parts().addedVoters().orElse(0);
        if (mobileBox < 0 || added < 0) {
            findings.add(Finding.of(TallyRule.NEGATIVE));
        }
        if (mobileBox > tally.voted() || added > tally.voted()) {
            findings.add(Finding.of(TallyRule.PARTS_EXCEED_COUNT, tally.voted()));
        }
        sexes(tally, findings);
        station.count(tally.time())
                .filter(current -> current.voted() != tally.voted() && SlotLock.isLocked(tally.time(), now))
                .ifPresent(current -> findings.add(Finding.of(TallyRule.LOCKED, current.voted())));
    }

    /** Where both are given they are the whole count; one alone is a part of it. */
    private static void sexes(TallyRecorded tally, List<Finding> findings) {
        int men = tally.parts().men().orElse(0);
        int women = tally.parts().women().orElse(0);
        if (men < 0 || women < 0) {
            findings.add(Finding.of(TallyRule.NEGATIVE));
        }
        boolean both = tally.parts().men().isPresent() && tally.parts().women().isPresent();
        long sum = (long) men + women;
        if (both ? sum != tally.voted() : sum > tally.voted()) {
            findings.add(Finding.of(TallyRule.SEXES_DIFFER, sum));
        }
    }

    private static void needsReason(TallyRecorded tally, StationTurnout station, List<Finding> findings) {
        int list = station.rollAt(tally.time()).voters();
        if (tally.voted() > list) {
            findings.add(Finding.of(TallyRule.OVER_LIST, list));
        }
        Optional<Tally> same = station.count(tally.time()).filter(current -> current.voted() != tally.voted());
        same.ifPresent(current -> findings.add(Finding.of(TallyRule.REPLACES_A_COUNT, current.voted())));
        station.latest(tally.time().minusMillis(1))
                .map(SlotCell::current)
                .filter(earlier -> earlier.voted() > tally.voted())
                .ifPresent(earlier -> findings.add(Finding.of(TallyRule.LOWER_THAN_BEFORE, earlier.voted())));
        station.next(tally.time())
                .map(SlotCell::current)
                .filter(later -> later.voted() < tally.voted())
                .ifPresent(later -> findings.add(Finding.of(TallyRule.HIGHER_THAN_LATER, later.voted())));
    }
}
