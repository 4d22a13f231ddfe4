package io.turnoutboard.service;

import io.turnoutboard.domain.election.DayEvent;
import io.turnoutboard.domain.election.StationId;
import io.turnoutboard.domain.ledger.EntryBody;
import io.turnoutboard.domain.ledger.EntryBody.EventNoted;
import io.turnoutboard.domain.ledger.EntryBody.StationClosed;
import io.turnoutboard.domain.ledger.EntryBody.StationOpened;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a clerk can note about the day, in the order in which a day brings it; its id is how commands ask for it. */
public enum EventKind {
    OPENED(Words.NONE, true),
    BOX_EMPTY(Words.OPTIONAL, true),
    FIRST_VOTER(Words.OPTIONAL, true),
    INTERRUPTED(Words.OPTIONAL, true),
    RESUMED(Words.OPTIONAL, true),
    BOX_OUT(Words.OPTIONAL, true),
    BOX_BACK(Words.OPTIONAL, true),
    INCIDENT(Words.NEEDED, false),
    ASK(Words.NEEDED, false),
    ANSWER(Words.NEEDED, false),
    CLOSED(Words.NONE, true);

    /** Whether something is written beside the event. */
    public enum Words {
        NONE,
        OPTIONAL,
        NEEDED
    }

    private final Words words;
    private final boolean atStation;

    EventKind(Words words, boolean atStation) {
        this.words = words;
        this.atStation = atStation;
    }

    public Words words() {
        return words;
    }

    /** False where it may concern the ward as a whole. */
    public boolean isAtStation() {
        return atStation;
    }

    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<EventKind> of(String id) {
        return Arrays.stream(values()).filter(each -> each.id().equals(id)).findFirst();
    }

    public static List<String> ids() {
        return Arrays.stream(values()).map(EventKind::id).toList();
    }

    /**
     * The entry that notes it.
     *
     * @param station empty for the whole ward, which only what is not {@link #isAtStation} may concern
     */
    public EntryBody body(Optional<StationId> station, Instant at, String text) {
        return switch (this) {
            case OPENED -> new StationOpened(station.orElseThrow(), at);
            case CLOSED -> new StationClosed(station.orElseThrow(), at);
            case BOX_EMPTY -> new EventNoted(station, DayEvent.BOX_SHOWN_EMPTY, at, text);
            case FIRST_VOTER -> new EventNoted(station, DayEvent.FIRST_VOTER, at, text);
            case INTERRUPTED -> new EventNoted(station, DayEvent.INTERRUPTED, at, text);
            case RESUMED -> new EventNoted(station, DayEvent.RESUMED, at, text);
            case BOX_OUT -> new EventNoted(station, DayEvent.MOBILE_BOX_OUT, at, text);
            case BOX_BACK -> new EventNoted(station, DayEvent.MOBILE_BOX_BACK, at, text);
            case INCIDENT -> new EventNoted(station, DayEvent.INCIDENT, at, text);
            case ASK -> new EventNoted(station, DayEvent.DIRECTION_ASKED, at, text);
            case ANSWER -> new EventNoted(station, DayEvent.DIRECTION_GIVEN, at, text);
        };
    }
}
