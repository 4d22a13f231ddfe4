package io.turnoutboard.ui.daylog;

import io.turnoutboard.domain.turnout.ClosingRule;
import java.util.EnumSet;
import java.util.Set;

/** The figures of a closing record, in the order of Mẫu 18/HĐBC-QH and 23/HĐBC-HĐND. */
enum ClosingField {
    LIST,
    VOTED,
    MEN,
    WOMEN,
    ISSUED,
    COLLECTED,
    VALID,
    INVALID;

    /** False for men and women, who are not counted apart everywhere. */
    boolean isNeeded() {
        return this != MEN && this != WOMEN;
    }

    /** The field that a failed check is said at. */
    static ClosingField of(ClosingRule rule) {
        return switch (rule) {
            case COLLECTED_IS_VALID_AND_INVALID, COLLECTED_NOT_OVER_ISSUED -> COLLECTED;
            case ISSUED_NOT_OVER_LIST -> ISSUED;
            case MEN_AND_WOMEN_ARE_THE_VOTED -> WOMEN;
            case VOTED_NOT_OVER_LIST, NOT_BEFORE_CLOSING, REPLACING_NEEDS_A_REASON, BALLOT_NOT_HELD -> VOTED;
        };
    }

    /** The figures that a check compares: it says nothing before they are there. */
    static Set<ClosingField> comparedBy(ClosingRule rule) {
        return switch (rule) {
            case COLLECTED_IS_VALID_AND_INVALID -> EnumSet.of(COLLECTED, VALID, INVALID);
            case COLLECTED_NOT_OVER_ISSUED -> EnumSet.of(COLLECTED, ISSUED);
            case ISSUED_NOT_OVER_LIST -> EnumSet.of(ISSUED, LIST);
            case MEN_AND_WOMEN_ARE_THE_VOTED -> EnumSet.of(MEN, WOMEN, VOTED);
            case VOTED_NOT_OVER_LIST -> EnumSet.of(VOTED, LIST);
            case NOT_BEFORE_CLOSING, REPLACING_NEEDS_A_REASON, BALLOT_NOT_HELD -> EnumSet.noneOf(ClosingField.class);
        };
    }
}
