package io.turnoutboard.domain.turnout;

import java.util.OptionalLong;

/** A rule that a count breaks, with the number it was measured against (the list, the earlier count) where there is one. */
public record Finding(TallyRule rule, OptionalLong against) {
    static Finding of(TallyRule rule) {
        return new Finding(rule, OptionalLong.empty());
    }

    static Finding of(TallyRule rule, long against) {
        return new Finding(rule, OptionalLong.of(against));
    }

    public boolean stops() {
        return rule.severity() == TallyRule.Severity.STOP;
    }
}
