package io.turnoutboard.ui.tally;

import io.turnoutboard.domain.election.StationId;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * Ways out of the tally desk to panes that other packages offer; where there is none the desk shows no way to it.
 *
 * @param cell opens the history of one station's counts of a moment, with what can be done to them
 * @param messages takes a text from the clipboard in which counts were sent
 */
public record TallyDoors(Optional<BiConsumer<StationId, Instant>> cell, Optional<Consumer<String>> messages) {
    public static final TallyDoors NONE = new TallyDoors(Optional.empty(), Optional.empty());
}
