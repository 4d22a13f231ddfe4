package io.turnoutboard.ui.control;

import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.domain.turnout.Finding;
import io.turnoutboard.domain.turnout.TallyRule;
import java.util.List;
import java.util.stream.Collectors;

/** What the rules say of a count, as a clerk reads it at the field: the code and a sentence. */
public record FindingWords(Messages messages) {
    /** The field that a finding speaks of. */
    public enum Field {
        STATION,
        TIME,
        COUNT,
        REASON
    }

    public static Field field(Finding finding) {
        if (!finding.stops()) {
            return Field.REASON;
        }
        return switch (finding.rule()) {
            case NO_SUCH_STATION, NOT_YOUR_STATION -> Field.STATION;
            case NOT_A_TIME, IN_THE_FUTURE, BEFORE_OPENING -> Field.TIME;
            case NOT_A_WHOLE_NUMBER,
                    NEGATIVE,
                    OVER_LIST,
                    PARTS_EXCEED_COUNT,
                    LOWER_THAN_BEFORE,
                    HIGHER_THAN_LATER,
                    REPLACES_A_COUNT,
                    LOCKED,
                    OUT_OF_PROPORTION,
                    UNCHANGED,
                    LATER_SLOT_FIRST,
                    LOOKS_PER_HOUR,
                    LOOKS_CUMULATIVE,
                    DAY_NOT_READY,
                    DAY_IS_CLOSED,
                    NOT_YOURS_TO_KEY,
                    SEXES_DIFFER -> Field.COUNT;
        };
    }

    public static boolean asksReason(List<Finding> findings) {
        return findings.stream().allMatch(finding -> !finding.stops()) && !findings.isEmpty();
    }

    /** The sentences for one field, a line each; blank where there are none. */
    public String at(Field field, List<Finding> findings) {
        return findings.stream()
                .filter(finding -> field(finding) == field)
                .map(this::sentence)
                .collect(Collectors.joining("\n"));
    }

    /** All sentences, wherever they belong, a line each. */
    public String all(List<Finding> findings) {
        return findings.stream().map(this::sentence).collect(Collectors.joining("\n"));
    }

    private String sentence(Finding finding) {
        TallyRule rule = finding.rule();
        String against = finding.against().isPresent()
                ? messages.formats().count(finding.against().getAsLong())
                : "";
        return messages.text(
                "finding.line.text", rule.code(), messages.text("rule." + rule.code() + ".clerk", against));
    }
}
