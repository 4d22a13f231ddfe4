package io.turnoutboard.service;

import io.turnoutboard.domain.election.StationId;
import io.turnoutboard.domain.inbox.InboxReader;
import io.turnoutboard.domain.inbox.Piece;
import io.turnoutboard.domain.ledger.EntryBody.TallyRecorded;
import io.turnoutboard.domain.turnout.Board;
import io.turnoutboard.domain.turnout.CountKind;
import io.turnoutboard.domain.turnout.Finding;
import io.turnoutboard.domain.turnout.SlotCell;
import io.turnoutboard.domain.turnout.StationTurnout;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Reads what wards sent and keeps the counts of it that a clerk chose. Each count is judged and kept by itself through
 * the {@link TallyDesk}: the refusal of one stops no other. A count written with a plus, {@code +120}, is an increase
 * and is added to the station's last count before its time.
 */
public final class InboxDesk {
    private final Ledger ledger;
    private final TallyDesk tallies;

    public InboxDesk(Ledger ledger, TallyDesk tallies) {
        this.ledger = ledger;
        this.tallies = tallies;
    }

    /** The pieces of a text; {@code atHand} is the cut-off for those that give no time. Not for the FX thread. */
    public List<Piece> read(String text, Optional<LocalTime> atHand) {
        return InboxReader.read(text, ledger.board().value(), atHand);
    }

    /** What the rules say of a count now, without keeping it. */
    public List<Finding> check(TallyRequest request) {
        return tallies.check(whole(request, List.of()));
    }

    /** What an increase comes to; empty for a count that is none, or that has nothing to be added to. */
    public OptionalInt cumulative(TallyRequest request) {
        TallyRequest whole = whole(request, List.of());
        return whole.equals(request) ? OptionalInt.empty() : TallyDesk.count(whole.voted());
    }

    /**
     * Keeps the counts, the earliest time first so that each is judged by those before it, and tells what became of
     * each, in the order of the requests. Blocks for one disk sync a count: not for the FX thread.
     */
    public List<TallyOutcome> keep(List<TallyRequest> requests) {
        TreeMap<Integer, TallyOutcome> outcomes = new TreeMap<>();
        List<TallyRecorded> kept = new ArrayList<>();
        IntStream.range(0, requests.size())
                .boxed()
                .sorted(Comparator.comparing(
                        place -> TallyDesk.time(requests.get(place).time()).orElse(LocalTime.MIN)))
                .forEachOrdered(place -> {
                    TallyOutcome outcome = tallies.record(whole(requests.get(place), kept));
                    outcomes.put(place, outcome);
                    if (outcome instanceof TallyOutcome.Saved saved) {
                        kept.add(saved.tally());
                    }
                });
        return List.copyOf(outcomes.values());
    }

    /** The request with its increase added up, where it is one; what was just kept stands on no board yet. */
    private TallyRequest whole(TallyRequest request, List<TallyRecorded> kept) {
        String voted = request.voted().strip();
        if (!voted.startsWith("+")) {
            return request;
        }
        OptionalInt increase = TallyDesk.count(voted.substring(1));
        OptionalInt before = before(request, kept);
        if (increase.isEmpty() || before.isEmpty()) {
            return request;
        }
        String sum = Long.toString((long) before.getAsInt() + increase.getAsInt());
        return new TallyRequest(
                request.station(), request.time(), sum, request.reason(), request.parts(), CountKind.CUMULATIVE);
    }

    private OptionalInt before(TallyRequest request, List<TallyRecorded> kept) {
        Board board = ledger.board().value();
        Optional<LocalTime> time = TallyDesk.time(request.time());
        OptionalInt number = TallyDesk.count(request.station());
        if (time.isEmpty() || number.isEmpty()) {
            return OptionalInt.empty();
        }
        Instant asOf = board.election().at(time.get());
        return board.station(number.getAsInt())
                .map(station -> before(station, asOf, kept))
                .orElse(OptionalInt.empty());
    }

    private static OptionalInt before(StationTurnout station, Instant asOf, List<TallyRecorded> kept) {
        StationId id = station.station().id();
        Stream<TallyRecorded> own = kept.stream()
                .filter(tally -> tally.about().equals(id) && tally.time().isBefore(asOf));
        Stream<TallyRecorded> sealed = station.latest(asOf.minusMillis(1)).map(SlotCell::current).stream()
                .map(tally ->
                        new TallyRecorded(id, tally.asOf(), tally.voted(), tally.parts(), "", OptionalLong.empty()));
        return Stream.concat(sealed, own).max(Comparator.comparing(TallyRecorded::time)).stream()
                .mapToInt(TallyRecorded::voted)
                .findFirst();
    }
}
