package io.turnoutboard.domain.turnout;

import io.turnoutboard.domain.election.DayEvent;
import io.turnoutboard.domain.ledger.EntryBody.EventNoted;
import io.turnoutboard.domain.turnout.SealingRules.Context;
import java.util.Optional;

/** What the sealer asks of an event: not in the future, at a station that exists, and in an order that can be. */
final class DayEventRules {
    private DayEventRules() {}

    static Judgement judge(EventNoted noted, Context context) {
        if (noted.at().isAfter(context.now().plus(TallyRules.CLOCK_TOLERANCE))) {
            return Judgement.refused(TallyRule.IN_THE_FUTURE.code());
        }
        Optional<StationTurnout> station = noted.about().flatMap(context.board()::station);
        if (station.isEmpty()) {
            boolean ofWard = noted.about().isEmpty() && !noted.event().isAtStation();
            return ofWard ? words(noted) : Judgement.refused(TallyRule.NO_SUCH_STATION.code());
        }
        StationDay day = station.get().day();
        return switch (noted.event()) {
            case BOX_SHOWN_EMPTY, FIRST_VOTER -> once(noted.event(), day);
            case INTERRUPTED -> when(!day.isInterrupted());
            case RESUMED -> when(day.isInterrupted());
            case MOBILE_BOX_OUT -> when(!day.isMobileBoxOut());
            case MOBILE_BOX_BACK -> when(day.isMobileBoxOut());
            case INCIDENT, DIRECTION_ASKED, DIRECTION_GIVEN -> words(noted);
        };
    }

    private static Judgement once(DayEvent event, StationDay day) {
        boolean noted = day.events().stream().anyMatch(each -> each.event() == event);
        return noted ? Judgement.refused(LedgerRule.NOTED_ALREADY) : Judgement.ACCEPTED;
    }

    private static Judgement when(boolean inOrder) {
        return inOrder ? Judgement.ACCEPTED : Judgement.refused(LedgerRule.OUT_OF_ORDER);
    }

    /** An incident without words says nothing. */
    private static Judgement words(EventNoted noted) {
        return noted.text().isBlank() ? Judgement.refused(LedgerRule.UNREADABLE) : Judgement.ACCEPTED;
    }
}
