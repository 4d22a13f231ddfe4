package io.turnoutboard.service.intake;

import java.util.Map;
import java.util.Optional;

/**
 * What a person answered, by {@link IntakeFinding#key()}. An answer under the code alone holds for all findings of that
 * code that have it among their alternatives.
 */
public record IntakeAnswers(Map<String, String> byKey) {
    public static final IntakeAnswers NONE = new IntakeAnswers(Map.of());
    public static final String YES = "yes";

    public IntakeAnswers {
        byKey = Map.copyOf(byKey);
    }

    Optional<String> to(IntakeFinding finding) {
        String one = byKey.get(finding.key());
        return Optional.ofNullable(one == null ? byKey.get(finding.fault().code()) : one);
    }
}
