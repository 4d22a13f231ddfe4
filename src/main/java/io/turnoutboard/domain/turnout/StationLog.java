package io.turnoutboard.domain.turnout;

import io.turnoutboard.domain.election.DayEvent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The lines of one station, drawn from all that the board keeps of it. Pure. */
final class StationLog {
    private final StationTurnout turnout;
    private final List<LogLine> lines = new ArrayList<>();

    private StationLog(StationTurnout turnout) {
        this.turnout = turnout;
    }

    static List<LogLine> of(StationTurnout turnout) {
        StationLog log = new StationLog(turnout);
        turnout.day().openings().values().forEach(each -> log.at(each.value(), each.seq(), new LogMatter.Opened()));
        turnout.day().closings().values().forEach(each -> log.at(each.value(), each.seq(), new LogMatter.Closed()));
        turnout.day().events().forEach(log::event);
        turnout.day().figures().forEach(log::figures);
        turnout.cells().forEach(log::cell);
        log.list(turnout.list());
        return List.copyOf(log.lines);
    }

    private void event(NotedEvent noted) {
        add(
                noted.seq(),
                noted.at(),
                noted.at(),
                new LogMatter.Noted(noted, counterpart(noted)),
                Optional.of(noted.origin()));
    }

    private Optional<Instant> counterpart(NotedEvent noted) {
        List<NotedEvent> events = turnout.day().events();
        List<NotedEvent> earlier = events.subList(0, events.indexOf(noted));
        List<NotedEvent> later = events.subList(events.indexOf(noted) + 1, events.size());
        return switch (noted.event()) {
            case INTERRUPTED -> first(later, DayEvent.RESUMED);
            case RESUMED -> first(earlier.reversed(), DayEvent.INTERRUPTED);
            case MOBILE_BOX_OUT -> first(later, DayEvent.MOBILE_BOX_BACK);
            case MOBILE_BOX_BACK -> first(earlier.reversed(), DayEvent.MOBILE_BOX_OUT);
            case BOX_SHOWN_EMPTY, FIRST_VOTER, INCIDENT, DIRECTION_ASKED, DIRECTION_GIVEN -> Optional.empty();
        };
    }

    private static Optional<Instant> first(List<NotedEvent> events, DayEvent wanted) {
        return events.stream()
                .filter(each -> each.event() == wanted)
                .map(NotedEvent::at)
                .findFirst();
    }

    private void figures(ClosingEntry entry) {
        boolean holds = turnout.day()
                .figures(entry.ballot())
                .filter(last -> last.seq() == entry.seq())
                .isPresent();
        Instant made = entry.origin().madeAt();
        add(entry.seq(), made, made, new LogMatter.FiguresRecorded(entry, holds), Optional.of(entry.origin()));
    }

    private void cell(SlotCell cell) {
        Instant asOf = cell.asOf();
        for (Tally tally : cell.tallies()) {
            LogMatter counted = new LogMatter.Counted(tally, state(cell, tally));
            add(tally.seq(), asOf, asOf, counted, Optional.of(tally.origin()));
        }
        cell.acts()
                .withdrawals()
                .forEach(taken -> cell.tally(taken.withdrawnSeq())
                        .ifPresent(
                                tally -> act(taken.seq(), asOf, new LogMatter.CountWithdrawn(tally, taken.reason()))));
        cell.acts()
                .choices()
                .forEach(choice -> cell.tally(choice.chosenSeq())
                        .ifPresent(
                                tally -> act(choice.seq(), asOf, new LogMatter.CountChosen(tally, choice.reason()))));
        for (Proposal<Tally> correction : cell.corrections()) {
            Tally.Origin origin = correction.origin();
            add(
                    correction.seq(),
                    origin.madeAt(),
                    asOf,
                    new LogMatter.CorrectionProposed(correction),
                    Optional.of(origin));
            correction
                    .decision()
                    .ifPresent(made -> act(made.seq(), asOf, new LogMatter.CorrectionDecided(correction, made)));
        }
    }

    private static LogMatter.CountState state(SlotCell cell, Tally tally) {
        if (cell.isWithdrawn(tally)) {
            return LogMatter.CountState.WITHDRAWN;
        }
        if (cell.holds().filter(holds -> holds.seq() == tally.seq()).isPresent()) {
            return LogMatter.CountState.HOLDS;
        }
        return cell.disputed().contains(tally) ? LogMatter.CountState.WAITS : LogMatter.CountState.REPLACED;
    }

    private void list(RollHistory list) {
        list.changes()
                .values()
                .forEach(each -> at(each.value().at(), each.seq(), new LogMatter.ListChanged(each.value())));
        list.proposals().forEach(proposal -> {
            Instant from = proposal.value().at();
            LogMatter proposed = new LogMatter.ListChangeProposed(proposal);
            add(proposal.seq(), from, from, proposed, Optional.of(proposal.origin()));
            proposal.decision()
                    .ifPresent(made -> act(made.seq(), from, new LogMatter.ListChangeDecided(proposal, made)));
        });
    }

    /** Something with a time of its own. */
    private void at(Instant time, long seq, LogMatter matter) {
        add(seq, time, time, matter, Optional.ofNullable(turnout.day().origins().get(seq)));
    }

    /** What a person did about something else, at the time at which they did it. */
    private void act(long seq, Instant moment, LogMatter matter) {
        Optional<Tally.Origin> origin =
                Optional.ofNullable(turnout.day().origins().get(seq));
        add(seq, origin.map(Tally.Origin::madeAt).orElse(moment), moment, matter, origin);
    }

    private void add(long seq, Instant time, Instant moment, LogMatter matter, Optional<Tally.Origin> origin) {
        lines.add(new LogLine(seq, time, Optional.of(turnout.station()), moment, matter, origin));
    }
}
