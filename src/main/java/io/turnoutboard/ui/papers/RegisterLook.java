package io.turnoutboard.ui.papers;

import io.turnoutboard.ui.control.SheetLook;
import java.util.Set;

/** Each standing has its own sign; what calls for a hand stands out. */
final class RegisterLook implements SheetLook<RegisterRow> {
    @Override
    public String sign(String column, RegisterRow row) {
        return column.equals("standing") ? row.sign() : "";
    }

    @Override
    public Set<String> states(RegisterRow row) {
        return switch (row.standing().status()) {
            case VALID -> Set.of("reached");
            case CORRECTED -> Set.of("disputed");
            case OPEN -> Set.of("late");
            case VOID, REPLACED -> Set.of("missing");
        };
    }
}
