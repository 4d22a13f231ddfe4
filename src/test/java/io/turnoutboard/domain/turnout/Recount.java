package io.turnoutboard.domain.turnout;

import io.turnoutboard.domain.election.StationId;
import io.turnoutboard.domain.ledger.EntryBody;
import io.turnoutboard.domain.ledger.SealedEntry;
import io.turnoutboard.domain.ledger.Verdict;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The figures of a ledger, reckoned a second time in the simplest way: line by line with the recorded verdicts, the last
 * word on a cell that was not taken back holds; where there is none, the first count that was not.
 */
final class Recount {
    private record Place(StationId station, Instant time) {}

    private final Map<Long, Integer> voted = new HashMap<>();
    private final Map<Place, List<Long>> counts = new HashMap<>();
    private final Map<Place, List<Long>> words = new HashMap<>();
    private final Map<Long, Place> corrections = new HashMap<>();
    private final Map<Place, List<Long>> waiting = new HashMap<>();
    private final Set<Long> takenBack = new HashSet<>();

    static Recount of(List<SealedEntry> lines) {
        Recount recount = new Recount();
        lines.stream().filter(line -> line.seal().verdict() != Verdict.REFUSED).forEach(recount::hear);
        return recount;
    }

    Optional<Integer> figure(StationId station, Instant time) {
        Place place = new Place(station, time);
        List<Long> left = new ArrayList<>(words.getOrDefault(place, List.of()));
        left.removeAll(takenBack);
        if (!left.isEmpty()) {
            return Optional.of(voted.get(left.getLast()));
        }
        return counts.getOrDefault(place, List.of()).stream()
                .filter(seq -> !takenBack.contains(seq))
                .findFirst()
                .map(voted::get);
    }

    /** The moments of a station of which anything was ever said, earliest first. */
    List<Instant> cells(StationId station) {
        return counts.keySet().stream()
                .filter(place -> place.station().equals(station))
                .map(Place::time)
                .sorted()
                .toList();
    }

    List<Long> waiting(SlotCell cell) {
        return waiting.entrySet().stream()
                .filter(entry -> entry.getKey().time().equals(cell.asOf()))
                .flatMap(entry -> entry.getValue().stream())
                .filter(seq -> cell.tally(seq).isPresent())
                .toList();
    }

    private void hear(SealedEntry line) {
        long seq = line.seq();
        switch (line.entry().body().decode()) {
            case EntryBody.TallyRecorded tally -> {
                Place place = new Place(tally.about(), tally.time());
                voted.put(seq, tally.voted());
                add(counts, place, seq);
                if (line.isAccepted()) {
                    add(words, place, seq);
                }
            }
            case EntryBody.ConflictResolved choice ->
                add(words, new Place(choice.about(), choice.time()), choice.chosenSeq());
            case EntryBody.TallyWithdrawn taken -> takenBack.add(taken.withdrawnSeq());
            case EntryBody.TallyCorrected corrected -> {
                Place place = new Place(corrected.about(), corrected.time());
                voted.put(seq, corrected.voted());
                corrections.put(seq, place);
                add(waiting, place, seq);
            }
            case EntryBody.ProposalDecided decided
            when corrections.containsKey(decided.proposalSeq()) -> {
                Place place = corrections.get(decided.proposalSeq());
                waiting.get(place).remove(Long.valueOf(decided.proposalSeq()));
                if (decided.approved()) {
                    add(words, place, decided.proposalSeq());
                }
            }
            default -> {}
        }
    }

    private static void add(Map<Place, List<Long>> to, Place place, long seq) {
        to.computeIfAbsent(place, none -> new ArrayList<>()).add(seq);
    }
}
