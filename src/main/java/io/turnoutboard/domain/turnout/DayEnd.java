package io.turnoutboard.domain.turnout;

import io.turnoutboard.domain.ledger.DayEndBody;
import io.turnoutboard.domain.ledger.DayEndBody.DayClosed;
import io.turnoutboard.domain.ledger.DayEndBody.DayReopened;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How the day ended: every time that it was closed, and opened again, in sealed order. */
public record DayEnd(List<Step> steps) {
    static final DayEnd NONE = new DayEnd(List.of());

    public DayEnd {
        steps = List.copyOf(steps);
    }

    /** The day was closed or opened again at a seal. */
    public record Step(long seq, DayEndBody body, Tally.Origin origin) {}

    /** True while the day is closed: nothing of it changes any more. */
    public boolean isClosed() {
        return closing().isPresent();
    }

    /** The closing that holds; none while the day is open. */
    public Optional<Step> closing() {
        return steps.isEmpty()
                ? Optional.empty()
                : Optional.of(steps.getLast()).filter(step -> step.body() instanceof DayClosed);
    }

    DayEnd with(Step step) {
        List<Step> longer = new ArrayList<>(steps);
        longer.add(step);
        return new DayEnd(longer);
    }

    DayEnd knownAt(long seq) {
        return new DayEnd(steps.stream().filter(step -> step.seq() <= seq).toList());
    }

    /** Without the words of who opened the day again. */
    DayEnd forThePublic() {
        return new DayEnd(steps.stream()
                .map(step -> step.body() instanceof DayReopened
                        ? new Step(step.seq(), new DayReopened(""), step.origin())
                        : step)
                .toList());
    }
}
