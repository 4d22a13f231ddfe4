package io.turnoutboard.domain.turnout;

/**
 * What can be wrong with a preparation. The code is stable and has a sentence ({@code readiness.<code>.text}). What
 * {@link Weight#STOPS} keeps the day from being ready; the rest can be accepted by a person, and is then written down.
 */
public enum ReadinessRule {
    UNUSUAL_WARD_CODE("TB-B01", ReadinessItem.ELECTION, Weight.DOUBTFUL),
    /** Election day is a Sunday (Luật Bầu cử, Điều 5). */
    NOT_A_SUNDAY("TB-B02", ReadinessItem.ELECTION, Weight.DOUBTFUL),
    NO_BALLOT("TB-B03", ReadinessItem.ELECTION, Weight.STOPS),
    NO_CUT_OFF("TB-B05", ReadinessItem.CUT_OFFS, Weight.STOPS),
    CUT_OFF_BEFORE_OPENING("TB-B06", ReadinessItem.CUT_OFFS, Weight.DOUBTFUL),
    NO_STATION("TB-B10", ReadinessItem.STATIONS, Weight.STOPS),
    NUMBER_LEFT_OUT("TB-B11", ReadinessItem.STATIONS, Weight.STOPS),
    NUMBER_TWICE("TB-B12", ReadinessItem.STATIONS, Weight.STOPS),
    STATION_OF_ANOTHER_WARD("TB-B13", ReadinessItem.STATIONS, Weight.STOPS),
    NAME_TWICE("TB-B14", ReadinessItem.STATIONS, Weight.DOUBTFUL),
    NO_ADDRESS("TB-B15", ReadinessItem.STATIONS, Weight.DOUBTFUL),
    NO_GROUP("TB-B20", ReadinessItem.GROUPS, Weight.DOUBTFUL),
    GROUP_UNASSIGNED("TB-B21", ReadinessItem.GROUPS, Weight.STOPS),
    GROUP_TWICE("TB-B22", ReadinessItem.GROUPS, Weight.DOUBTFUL),
    GROUP_NOT_REGISTERED("TB-B23", ReadinessItem.GROUPS, Weight.STOPS),
    NO_OFFICER("TB-B25", ReadinessItem.OFFICERS, Weight.STOPS),
    OFFICER_NOT_REGISTERED("TB-B26", ReadinessItem.OFFICERS, Weight.STOPS),
    NO_TELEPHONE("TB-B27", ReadinessItem.OFFICERS, Weight.STOPS),
    ODD_TELEPHONE("TB-B28", ReadinessItem.OFFICERS, Weight.DOUBTFUL),
    NO_LIST("TB-B30", ReadinessItem.ROLLS, Weight.STOPS),
    /** Soldiers do not vote for the ward's council: their station's list for it may be empty. */
    NO_LIST_OF_A_BALLOT("TB-B31", ReadinessItem.ROLLS, Weight.STOPS),
    /** Nobody votes for the ward's council alone (domain fact 7). */
    WARD_LIST_IS_LARGER("TB-B32", ReadinessItem.ROLLS, Weight.STOPS),
    /** An ordinary station has 300 to 4,000 voters (domain fact 10). */
    UNUSUAL_SIZE("TB-B33", ReadinessItem.ROLLS, Weight.DOUBTFUL),
    NO_BOOTHS("TB-B35", ReadinessItem.BOOTHS, Weight.DOUBTFUL),
    /** The numbers of military stations are confidential (Thông tư 21/2025/TT-BNV). */
    MILITARY_NOT_CONFIDENTIAL("TB-B36", ReadinessItem.CONFIDENTIALITY, Weight.DOUBTFUL),
    /** The day can be counted without a map. */
    NO_POSITION("TB-B40", ReadinessItem.POSITIONS, Weight.MISSING),
    OUTSIDE_THE_WARD("TB-B41", ReadinessItem.POSITIONS, Weight.DOUBTFUL),
    POSITION_UNVERIFIED("TB-B42", ReadinessItem.POSITIONS, Weight.DOUBTFUL),
    ONE_PERSON_ALONE("TB-B45", ReadinessItem.PEOPLE, Weight.DOUBTFUL);

    /** How much it weighs. */
    public enum Weight {
        DOUBTFUL,
        /** Missing, and the day can do without it once that is accepted. */
        MISSING,
        /** Missing, and the day cannot open. */
        STOPS
    }

    private final String code;
    private final ReadinessItem item;
    private final Weight weight;

    ReadinessRule(String code, ReadinessItem item, Weight weight) {
        this.code = code;
        this.item = item;
        this.weight = weight;
    }

    public String code() {
        return code;
    }

    public ReadinessItem item() {
        return item;
    }

    public Weight weight() {
        return weight;
    }
}
