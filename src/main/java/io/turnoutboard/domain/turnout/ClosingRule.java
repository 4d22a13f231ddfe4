package io.turnoutboard.domain.turnout;

/**
 * A check of the closing figures of a ballot (Mẫu 18/HĐBC-QH, 23/HĐBC-HĐND): thu vào = hợp lệ + không hợp lệ; thu vào ≤
 * phát ra ≤ tổng số cử tri; nam + nữ = tổng. They stop, since a record that contradicts itself is sent back to be read
 * again; only figures in place of others are let through with a reason. Desk and sealer judge alike; the codes are
 * stable.
 */
public enum ClosingRule {
    COLLECTED_IS_VALID_AND_INVALID("TB-R31"),
    COLLECTED_NOT_OVER_ISSUED("TB-R32"),
    ISSUED_NOT_OVER_LIST("TB-R33"),
    MEN_AND_WOMEN_ARE_THE_VOTED("TB-R34"),
    VOTED_NOT_OVER_LIST("TB-R35"),
    NOT_BEFORE_CLOSING("TB-R36"),
    REPLACING_NEEDS_A_REASON("TB-R37"),
    /** The election was described without this ballot. */
    BALLOT_NOT_HELD("TB-R38");

    private final String code;

    ClosingRule(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public TallyRule.Severity severity() {
        return this == REPLACING_NEEDS_A_REASON ? TallyRule.Severity.NEEDS_REASON : TallyRule.Severity.STOP;
    }
}
