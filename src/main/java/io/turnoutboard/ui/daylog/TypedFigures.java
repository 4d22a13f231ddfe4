package io.turnoutboard.ui.daylog;

import io.turnoutboard.domain.election.ClosingFigures;
import io.turnoutboard.domain.turnout.ClosingRule;
import io.turnoutboard.domain.turnout.ClosingRules;
import io.turnoutboard.domain.turnout.Rate;
import io.turnoutboard.service.TallyDesk;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Closing figures as far as they are typed: each is a number, blank, or something else. */
final class TypedFigures {
    /** Whether a check of the figures holds; it is open until all that it compares is there. */
    enum Check {
        OPEN,
        HOLDS,
        FAILS
    }

    private static final int MOST = 10_000_000;

    private final Map<ClosingField, Integer> numbers = new EnumMap<>(ClosingField.class);
    private final Map<ClosingField, String> faults = new EnumMap<>(ClosingField.class);

    TypedFigures(ClosingModel model) {
        for (ClosingField field : ClosingField.values()) {
            String text = model.text(field).get();
            OptionalInt number = TallyDesk.count(text == null ? "" : text);
            if (number.isPresent() && number.getAsInt() <= MOST) {
                numbers.put(field, number.getAsInt());
            } else if (text != null && !text.isBlank()) {
                faults.put(field, text);
            }
        }
    }

    Optional<Integer> number(ClosingField field) {
        return Optional.ofNullable(numbers.get(field));
    }

    /** The first field that lacks its number, or has something that is none. */
    Optional<ClosingField> missing() {
        for (ClosingField field : ClosingField.values()) {
            if (faults.containsKey(field) || (field.isNeeded() && !numbers.containsKey(field))) {
                return Optional.of(field);
            }
        }
        return Optional.empty();
    }

    boolean isFaulty(ClosingField field) {
        return faults.containsKey(field);
    }

    /** The figures; only where none is {@link #missing}. */
    ClosingFigures figures() {
        return new ClosingFigures(
                new ClosingFigures.Turnout(
                        whole(ClosingField.LIST),
                        whole(ClosingField.VOTED),
                        part(ClosingField.MEN),
                        part(ClosingField.WOMEN)),
                new ClosingFigures.Papers(
                        whole(ClosingField.ISSUED),
                        whole(ClosingField.COLLECTED),
                        whole(ClosingField.VALID),
                        whole(ClosingField.INVALID)));
    }

    Check check(ClosingRule rule) {
        if (!numbers.keySet().containsAll(ClosingField.comparedBy(rule))) {
            return Check.OPEN;
        }
        List<ClosingRule> broken = ClosingRules.disagreements(figures());
        return broken.contains(rule) ? Check.FAILS : Check.HOLDS;
    }

    /** The share that a form asks for beside a figure, with two decimals, half up. */
    Optional<Rate> rate(ClosingField field) {
        return switch (field) {
            case VOTED -> share(field, ClosingField.LIST);
            case VALID, INVALID -> share(field, ClosingField.COLLECTED);
            case LIST, MEN, WOMEN, ISSUED, COLLECTED -> Optional.empty();
        };
    }

    private Optional<Rate> share(ClosingField part, ClosingField whole) {
        return numbers.containsKey(part) && numbers.containsKey(whole)
                ? Rate.of(whole(part), whole(whole))
                : Optional.empty();
    }

    private int whole(ClosingField field) {
        return number(field).orElse(0);
    }

    private OptionalInt part(ClosingField field) {
        return number(field).map(OptionalInt::of).orElseGet(OptionalInt::empty);
    }
}
