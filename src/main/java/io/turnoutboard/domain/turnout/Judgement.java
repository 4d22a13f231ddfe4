package io.turnoutboard.domain.turnout;

import io.turnoutboard.domain.ledger.Verdict;

/** The sealer's decision on an entry, with the code of the rule where it does not simply count. */
public record Judgement(Verdict verdict, String reason) {
    static final Judgement ACCEPTED = new Judgement(Verdict.ACCEPTED, "");

    static Judgement refused(LedgerRule rule) {
        return refused(rule.code());
    }

    static Judgement disputed(LedgerRule rule) {
        return disputed(rule.code());
    }

    static Judgement refused(String code) {
        return new Judgement(Verdict.REFUSED, code);
    }

    static Judgement disputed(String code) {
        return new Judgement(Verdict.DISPUTED, code);
    }
}
