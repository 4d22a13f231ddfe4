package io.turnoutboard.domain.ledger;

import io.turnoutboard.domain.ledger.DayEndBody.DayClosed;
import io.turnoutboard.domain.ledger.DayEndBody.DayReopened;
import java.util.Optional;

/** Writes and reads the bodies of the day's end. docs/ledger-format.md, section 3. */
final class DayEndBodies {
    private DayEndBodies() {}

    static String kind(DayEndBody body) {
        return switch (body) {
            case DayClosed _ -> "day-closed";
            case DayReopened _ -> "day-reopened";
        };
    }

    static void write(BodyLines out, DayEndBody body) {
        switch (body) {
            case DayClosed(var stations, var voters, var voted, var doubts) ->
                out.put("stations", stations)
                        .put("voters", voters)
                        .put("voted", voted)
                        .putAll("doubt", doubts);
            case DayReopened(var reason) -> out.put("reason", reason);
        }
    }

    /** The body of one of these kinds; none for any other kind. */
    static Optional<EntryBody> read(String kind, BodyValues in) {
        return switch (kind) {
            case "day-closed" ->
                Optional.of(new DayClosed(
                        in.integer("stations"), in.integer("voters"), in.integer("voted"), in.all("doubt")));
            case "day-reopened" -> Optional.of(new DayReopened(in.text("reason")));
            default -> Optional.empty();
        };
    }
}
