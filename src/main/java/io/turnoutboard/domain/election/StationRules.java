package io.turnoutboard.domain.election;

/**
 * What holds for one station only. {@code confidential}: its numbers are masked on every public screen and export
 * (Thông tư 21/2025/TT-BNV). {@code booths} is 0 where unknown.
 */
public record StationRules(StationKind kind, OpeningHours hours, int booths, boolean confidential) {
    public StationRules {
        Required.that(booths >= 0 && booths <= 100, "booths outside 0–100: " + booths);
    }
}
