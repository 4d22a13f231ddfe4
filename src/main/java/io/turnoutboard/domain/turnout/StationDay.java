package io.turnoutboard.domain.turnout;

import io.turnoutboard.domain.election.Ballot;
import io.turnoutboard.domain.election.DayEvent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What happened at a station besides counting: opened and closed, events in sealed order, closing figures a ballot.
 *
 * @param origins who keyed what bears no origin of its own (opening, closing, list change, withdrawal, choice, decision),
 *     by its seal number
 */
public record StationDay(
        History<Instant> openings,
        History<Instant> closings,
        List<NotedEvent> events,
        List<ClosingEntry> figures,
        Map<Long, Tally.Origin> origins) {
    static final StationDay NONE = new StationDay(History.none(), History.none(), List.of(), List.of(), Map.of());

    public Optional<Instant> openedAt() {
        return openings.latest();
    }

    public Optional<Instant> closedAt() {
        return closings.latest();
    }

    /** The closing figures of a ballot that hold. */
    public Optional<ClosingEntry> figures(Ballot ballot) {
        return figures.stream().filter(each -> each.ballot() == ballot).reduce((earlier, later) -> later);
    }

    /** True while voting is interrupted: the box is sealed and voting has not resumed. */
    public boolean isInterrupted() {
        return isOn(DayEvent.INTERRUPTED, DayEvent.RESUMED);
    }

    /** True while a mobile box is on its way ("đang đi"). */
    public boolean isMobileBoxOut() {
        return isOn(DayEvent.MOBILE_BOX_OUT, DayEvent.MOBILE_BOX_BACK);
    }

    /** The latest event of one of two kinds that end each other is the one that begins. */
    private boolean isOn(DayEvent begins, DayEvent ends) {
        return events.stream()
                .filter(noted -> noted.event() == begins || noted.event() == ends)
                .reduce((earlier, later) -> later)
                .filter(noted -> noted.event() == begins)
                .isPresent();
    }

    StationDay opened(long seq, Instant at) {
        return new StationDay(openings.with(seq, at), closings, events, figures, origins);
    }

    StationDay closed(long seq, Instant at) {
        return new StationDay(openings, closings.with(seq, at), events, figures, origins);
    }

    StationDay with(NotedEvent event) {
        List<NotedEvent> longer = new ArrayList<>(events);
        longer.add(event);
        return new StationDay(openings, closings, List.copyOf(longer), figures, origins);
    }

    StationDay with(ClosingEntry closing) {
        List<ClosingEntry> longer = new ArrayList<>(figures);
        longer.add(closing);
        return new StationDay(openings, closings, events, List.copyOf(longer), origins);
    }

    StationDay signed(long seq, Tally.Origin origin) {
        Map<Long, Tally.Origin> more = new HashMap<>(origins);
        more.put(seq, origin);
        return new StationDay(openings, closings, events, figures, Map.copyOf(more));
    }

    StationDay knownAt(long seq) {
        Map<Long, Tally.Origin> known = new HashMap<>(origins);
        known.keySet().removeIf(each -> each > seq);
        return new StationDay(
                openings.knownAt(seq),
                closings.knownAt(seq),
                events.stream().filter(each -> each.seq() <= seq).toList(),
                figures.stream().filter(each -> each.seq() <= seq).toList(),
                Map.copyOf(known));
    }
}
