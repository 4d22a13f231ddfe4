package io.turnoutboard.service.intake;

import io.turnoutboard.domain.ledger.EntryBody;
import io.turnoutboard.service.intake.IntakeFault.Severity;
import java.util.List;
import java.util.Optional;

/**
 * What would come in from a table.
 *
 * @param layout empty where its headings were not understood, or what it is of
 * @param form how its counts are read; empty where it has none
 * @param findings what is not answered yet, and notes
 * @param entries none while anything stops it or is to be answered; also none where the ledger says all of it already
 */
public record IntakePlan(
        RawTable table,
        Optional<Layout> layout,
        Optional<CountForm> form,
        List<IntakeFinding> findings,
        List<EntryBody> entries) {
    public IntakePlan {
        findings = List.copyOf(findings);
        entries = List.copyOf(entries);
    }

    /** True when nothing stops it and nothing is to be answered. */
    public boolean isReady() {
        return findings.stream().allMatch(IntakeFinding::isNote);
    }

    public long count(Severity severity) {
        return findings.stream()
                .filter(each -> each.fault().severity() == severity)
                .count();
    }
}
