package io.turnoutboard.domain.turnout;

import io.turnoutboard.domain.election.Station;
import io.turnoutboard.domain.election.StationId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/**
 * A board as the public may see it: stations whose numbers are confidential (Thông tư 21/2025/TT-BNV) have left it, so
 * that every total, rate and course of the day drawn from {@link #board} is over the visible stations only and nothing
 * can be reckoned back; words about events and reasons have left it too. Whoever shows it must say how many stations are
 * {@link #masked}. Pure function.
 */
public record PublicBoard(Board board, List<Station> masked) {
    public PublicBoard {
        masked = List.copyOf(masked);
    }

    public static PublicBoard of(Board full) {
        SequencedMap<StationId, StationTurnout> visible = new LinkedHashMap<>();
        full.byStation().forEach((id, turnout) -> {
            if (!turnout.station().rules().confidential()) {
                visible.put(id, WordsLeftOut.of(turnout));
            }
        });
        List<Station> masked = full.stations().stream()
                .map(StationTurnout::station)
                .filter(station -> station.rules().confidential())
                .toList();
        return new PublicBoard(
                new Board(
                        full.genesis(),
                        full.head(),
                        full.plans(),
                        full.registry().forThePublic(),
                        full.preparation().forThePublic(),
                        Collections.unmodifiableSequencedMap(visible),
                        List.of(),
                        full.papers(),
                        full.end().forThePublic(),
                        full.epochs(),
                        full.unknownSince()),
                masked);
    }
}
