package io.turnoutboard.service;

import io.turnoutboard.domain.turnout.CountKind;

/**
 * A count that was typed and not kept yet, as the texts that stand in the fields: what is half typed may be anything.
 *
 * @param parts the optional parts as texts, blank where nothing was typed
 */
public record Draft(String station, String time, String voted, CountKind kind, String reason, Parts parts) {
    public static final Draft EMPTY = new Draft("", "", "", CountKind.CUMULATIVE, "", Parts.NONE);

    /** The optional parts of a count as they were typed. */
    public record Parts(String mobileBox, String addedVoters, String men, String women) {
        public static final Parts NONE = new Parts("", "", "", "");

        public boolean isBlank() {
            return (mobileBox + addedVoters + men + women).isBlank();
        }
    }

    /** True where nothing was typed that would have to be typed anew: a station alone is soon found again. */
    public boolean isBlank() {
        return voted.isBlank() && reason.isBlank() && parts.isBlank();
    }
}
