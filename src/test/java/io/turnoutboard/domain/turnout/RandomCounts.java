package io.turnoutboard.domain.turnout;

import io.turnoutboard.domain.election.Ballot;
import io.turnoutboard.domain.election.ClosingFigures;
import io.turnoutboard.domain.election.DayEvent;
import io.turnoutboard.domain.election.StationId;
import io.turnoutboard.domain.ledger.EntryBody;
import io.turnoutboard.domain.ledger.EntryBody.TallyParts;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Random;

/** What a random day's people say of counts: keyed, withdrawn, corrected, decided, chosen, and what else happens at a station. */
final class RandomCounts {
    private final Random random;
    private final SealedDay day;

    RandomCounts(Random random, SealedDay day) {
        this.random = random;
        this.day = day;
    }

    EntryBody next(StationId station, Instant moment) {
        return switch (random.nextInt(12)) {
            case 0, 1 -> withdrawn(station, moment);
            case 2, 3 -> corrected(station, moment);
            case 4, 5 -> decided(station, moment);
            case 6 -> chosen(station, moment);
            case 7 -> noted(station, moment);
            case 8 -> closing(station);
            default -> recorded(station, moment);
        };
    }

    private EntryBody recorded(StationId station, Instant moment) {
        boolean seen = random.nextInt(3) > 0;
        return new EntryBody.TallyRecorded(
                station, moment, voted(), parts(), reason(), seen ? seen(station, moment) : OptionalLong.empty());
    }

    private EntryBody withdrawn(StationId station, Instant moment) {
        Optional<SlotCell> cell = cell(station);
        return new EntryBody.TallyWithdrawn(station, cell.map(SlotCell::asOf).orElse(moment), count(cell), reason());
    }

    private EntryBody corrected(StationId station, Instant moment) {
        Instant time = cell(station).map(SlotCell::asOf).orElse(moment);
        long replaces = random.nextInt(5) == 0 ? anySeal() : seen(station, time).orElse(anySeal());
        return new EntryBody.TallyCorrected(station, time, voted(), parts(), reason(), replaces);
    }

    private EntryBody decided(StationId station, Instant moment) {
        boolean approved = random.nextInt(4) > 0;
        Optional<SlotCell> corrected = one(cells(station).stream()
                .filter(cell -> !cell.corrections().isEmpty())
                .toList());
        List<Proposal<io.turnoutboard.domain.election.RollChange>> changes = day.board()
                .station(station)
                .map(turnout -> turnout.list().proposals())
                .orElse(List.of());
        if (random.nextInt(3) == 0 && !changes.isEmpty()) {
            var change = changes.get(random.nextInt(changes.size()));
            return new EntryBody.ProposalDecided(station, change.value().at(), change.seq(), approved, reason());
        }
        long proposal = corrected
                .map(cell -> cell.corrections().getLast().seq())
                .filter(seq -> random.nextInt(6) > 0)
                .orElse(anySeal());
        return new EntryBody.ProposalDecided(
                station, corrected.map(SlotCell::asOf).orElse(moment), proposal, approved, reason());
    }

    private EntryBody chosen(StationId station, Instant moment) {
        Optional<SlotCell> cell = cell(station);
        return new EntryBody.ConflictResolved(station, cell.map(SlotCell::asOf).orElse(moment), count(cell), "gọi lại");
    }

    private EntryBody noted(StationId station, Instant moment) {
        DayEvent event = List.of(DayEvent.values()).get(random.nextInt(DayEvent.values().length));
        boolean ofWard = random.nextInt(3) == 0;
        return new EntryBody.EventNoted(ofWard ? Optional.empty() : Optional.of(station), event, moment, reason());
    }

    /** Figures that agree, one of them sometimes wrong. */
    private EntryBody closing(StationId station) {
        int wrong = random.nextInt(8);
        int voted = 20 + random.nextInt(10);
        var turnout = new ClosingFigures.Turnout(
                wrong == 5 ? voted - 1 : 40, voted, OptionalInt.of(wrong == 4 ? 11 : 10), OptionalInt.of(voted - 10));
        int issued = wrong == 3 ? 41 : voted - 3;
        int collected = wrong == 2 ? voted - 2 : voted - 5;
        var papers = new ClosingFigures.Papers(issued, collected, collected - 2, wrong == 1 ? 1 : 2);
        Ballot ballot = List.of(Ballot.values()).get(random.nextInt(Ballot.values().length));
        OptionalLong seen = day
                .board()
                .station(station)
                .flatMap(each -> each.day().figures(ballot))
                .stream()
                .mapToLong(ClosingEntry::seq)
                .findFirst();
        return new EntryBody.ClosingRecorded(
                station,
                ballot,
                new ClosingFigures(turnout, papers),
                reason(),
                random.nextInt(5) == 0 ? OptionalLong.empty() : seen);
    }

    private long count(Optional<SlotCell> cell) {
        return cell.map(SlotCell::eligible)
                .filter(counts -> !counts.isEmpty() && random.nextInt(8) > 0)
                .map(counts -> counts.get(random.nextInt(counts.size())).seq())
                .orElse(anySeal());
    }

    private Optional<SlotCell> cell(StationId station) {
        return one(cells(station));
    }

    private List<SlotCell> cells(StationId station) {
        return day.board().station(station).map(StationTurnout::cells).orElse(List.of());
    }

    private Optional<SlotCell> one(List<SlotCell> cells) {
        return cells.isEmpty() ? Optional.empty() : Optional.of(cells.get(random.nextInt(cells.size())));
    }

    private OptionalLong seen(StationId station, Instant moment) {
        return day.board().station(station).flatMap(turnout -> turnout.count(moment)).stream()
                .mapToLong(Tally::seq)
                .findFirst();
    }

    private long anySeal() {
        return random.nextInt(day.lines().size());
    }

    private int voted() {
        return random.nextInt(70);
    }

    private TallyParts parts() {
        return random.nextInt(12) == 0
                ? new TallyParts(OptionalInt.empty(), OptionalInt.empty(), OptionalInt.of(1), OptionalInt.of(2))
                : TallyParts.NONE;
    }

    private String reason() {
        return random.nextInt(4) == 0 ? "" : "đính chính";
    }
}
