package io.turnoutboard.domain.turnout;

/**
 * What can stand against closing the day. The code is stable and has a sentence ({@code dayEnd.<code>.text}). What
 * {@link #stops} keeps the day from being closed; the rest can be accepted by a person, and is then written down.
 */
public enum DayEndRule {
    /** The box of a station closes at its hour, never earlier because all have voted (Luật Bầu cử, Điều 71). */
    HOUR_NOT_COME("TB-K01", Weight.STOPS),
    CLOSING_NOT_NOTED("TB-K02", Weight.DOUBTFUL),
    COUNTS_CONTRADICT("TB-K03", Weight.STOPS),
    PROPOSAL_WAITS("TB-K04", Weight.STOPS),
    NEVER_COUNTED("TB-K05", Weight.DOUBTFUL),
    LAST_CUT_OFF_BLANK("TB-K06", Weight.DOUBTFUL),
    CLOSING_FIGURES_MISSING("TB-K07", Weight.DOUBTFUL),
    INTERRUPTED("TB-K08", Weight.DOUBTFUL),
    /** A mobile box must come back at once (domain fact 12). */
    MOBILE_BOX_OUT("TB-K09", Weight.DOUBTFUL),
    /** Of each number that was taken the register says what became of it (Nghị định 30/2020/NĐ-CP). */
    NUMBER_OPEN("TB-K10", Weight.STOPS),
    /** A figure of an issued paper was corrected, and no paper stands in its place. */
    PAPER_OUTDATED("TB-K11", Weight.DOUBTFUL),
    /** Lines of a newer program may change any figure. */
    NOT_UNDERSTOOD("TB-K12", Weight.STOPS),
    /** Nobody has adopted what somebody withdrawn, or a withdrawn desk, had keyed: after the closing nobody can. */
    WORK_WAITS("TB-K13", Weight.DOUBTFUL);

    private enum Weight {
        DOUBTFUL,
        STOPS
    }

    private final String code;
    private final Weight weight;

    DayEndRule(String code, Weight weight) {
        this.code = code;
        this.weight = weight;
    }

    public String code() {
        return code;
    }

    public boolean stops() {
        return weight == Weight.STOPS;
    }
}
