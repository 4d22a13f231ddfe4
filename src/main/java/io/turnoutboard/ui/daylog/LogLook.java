package io.turnoutboard.ui.daylog;

import io.turnoutboard.ui.control.SheetLook;
import java.util.Set;

/** Each kind of line has its own sign; what is still open or waits for a person stands out. */
final class LogLook implements SheetLook<LogRow> {
    @Override
    public String sign(String column, LogRow row) {
        return column.equals("matter") ? "log-" + row.line().kind().id() : "";
    }

    @Override
    public Set<String> states(LogRow row) {
        if (row.isOpen() || row.isWaiting()) {
            return Set.of("late");
        }
        return row.isPast() ? Set.of("missing") : Set.of();
    }
}
