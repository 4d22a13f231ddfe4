package io.turnoutboard.domain.turnout;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * A reason that a clerk can choose instead of typing one, and the rules that it answers. On election day there is no
 * time to write, and reasons in the same words can be counted afterwards. The ledger holds the words, not the choice:
 * a list that changes later changes no reason that was given.
 */
public enum ReadyReason {
    CORRECTED,
    CHECKED_WITH_LIST,
    WRONG_STATION_BEFORE,
    VOTERS_ADDED,
    CAUGHT_UP,
    VOTED_TOGETHER,
    MOBILE_BOX_BACK,
    NOBODY_CAME,
    INTERRUPTED,
    CUT_OFF_NOT_REPORTED,
    IS_CUMULATIVE,
    IS_SINCE_LAST,
    CONFIRMED_BY_PHONE;

    /** The key of its words. */
    public String key() {
        return "reason." + name() + ".text";
    }

    public boolean fits(TallyRule rule) {
        return answering(rule).contains(this);
    }

    private static List<ReadyReason> answering(TallyRule rule) {
        return switch (rule) {
            case OVER_LIST -> List.of(VOTERS_ADDED, CHECKED_WITH_LIST);
            case LOWER_THAN_BEFORE, HIGHER_THAN_LATER, REPLACES_A_COUNT ->
                List.of(CORRECTED, CHECKED_WITH_LIST, WRONG_STATION_BEFORE, CONFIRMED_BY_PHONE);
            case OUT_OF_PROPORTION -> List.of(CAUGHT_UP, VOTED_TOGETHER, MOBILE_BOX_BACK, CONFIRMED_BY_PHONE);
            case UNCHANGED -> List.of(NOBODY_CAME, INTERRUPTED, CONFIRMED_BY_PHONE);
            case LATER_SLOT_FIRST -> List.of(CAUGHT_UP, INTERRUPTED, CUT_OFF_NOT_REPORTED, CONFIRMED_BY_PHONE);
            case LOOKS_PER_HOUR -> List.of(IS_CUMULATIVE, CORRECTED, CONFIRMED_BY_PHONE);
            case LOOKS_CUMULATIVE -> List.of(IS_SINCE_LAST, CONFIRMED_BY_PHONE);
            case NOT_A_WHOLE_NUMBER,
                    NEGATIVE,
                    IN_THE_FUTURE,
                    BEFORE_OPENING,
                    NO_SUCH_STATION,
                    NOT_YOUR_STATION,
                    PARTS_EXCEED_COUNT,
                    NOT_A_TIME,
                    LOCKED,
                    DAY_NOT_READY,
                    DAY_IS_CLOSED,
                    NOT_YOURS_TO_KEY,
                    SEXES_DIFFER -> List.of();
        };
    }

    /** The reasons to offer for what was found: those that answer the most of it first, none where a rule stops. */
    public static List<ReadyReason> fitting(List<Finding> findings) {
        if (findings.stream().anyMatch(Finding::stops)) {
            return List.of();
        }
        return Arrays.stream(values())
                .filter(reason -> reason.answered(findings) > 0)
                .sorted(Comparator.comparingLong((ReadyReason reason) -> reason.answered(findings))
                        .reversed())
                .toList();
    }

    private long answered(List<Finding> findings) {
        return findings.stream().map(Finding::rule).filter(this::fits).count();
    }
}
