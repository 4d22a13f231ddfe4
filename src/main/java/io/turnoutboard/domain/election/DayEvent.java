package io.turnoutboard.domain.election;

/**
 * What can happen on the day besides opening, counts and closing. An interruption seals the box, is reported to the Ban
 * bầu cử and is resumed (domain fact 14); the box is shown empty before two voters who are not candidates (fact 15);
 * a mobile box (hòm phiếu phụ) must come back at once (fact 12).
 */
public enum DayEvent {
    BOX_SHOWN_EMPTY(true),
    FIRST_VOTER(true),
    INTERRUPTED(true),
    RESUMED(true),
    MOBILE_BOX_OUT(true),
    MOBILE_BOX_BACK(true),
    /** Tình huống phát sinh. */
    INCIDENT(false),
    /** Xin ý kiến chỉ đạo. */
    DIRECTION_ASKED(false),
    /** Ý kiến chỉ đạo đã nhận. */
    DIRECTION_GIVEN(false);

    private final boolean atStation;

    DayEvent(boolean atStation) {
        this.atStation = atStation;
    }

    /** True when it can only happen at a station; the others may concern the whole ward, and then say what in words. */
    public boolean isAtStation() {
        return atStation;
    }
}
