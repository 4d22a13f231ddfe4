package io.turnoutboard.ui.tally;

import io.turnoutboard.domain.election.StationId;
import io.turnoutboard.service.Draft;
import io.turnoutboard.service.EntryProgress;
import io.turnoutboard.service.EntryProgress.Stage;
import java.time.Instant;

/**
 * A count that was keyed at this desk since the window opened, and how far it has come.
 *
 * @param number counts the counts of this desk, to find this one again
 * @param draft what was typed, until it is on the disk
 * @param seen true once a person has looked at its end, or where there is nothing to look at
 */
record OwnCount(long number, About about, int voted, Way way, Draft draft, boolean seen) {
    /** Which station, by its number too, and which time. */
    record About(StationId station, int stationNumber, Instant time) {}

    /** How far it has come. */
    sealed interface Way {
        /** On its way to this machine's disk. */
        record Keeping() implements Way {}

        /** Saved at least. */
        record Kept(EntryProgress progress) implements Way {}

        /** Never reached the disk: {@code reason} is a sentence. */
        record NotKept(String reason) implements Way {}
    }

    OwnCount with(Way next) {
        OwnCount changed = new OwnCount(number, about, voted, next, draft, seen);
        return new OwnCount(number, about, voted, next, draft, !changed.isRefused());
    }

    OwnCount lookedAt() {
        return new OwnCount(number, about, voted, way, draft, true);
    }

    /** True where it does not count: refused, never kept, or against another count. */
    boolean isRefused() {
        return switch (way) {
            case Way.Keeping _ -> false;
            case Way.NotKept _ -> true;
            case Way.Kept(EntryProgress progress) ->
                progress.stage() == Stage.REFUSED || progress.stage() == Stage.DISPUTED;
        };
    }

    /** True while it is neither on the board nor refused; {@code head} is the board's last seal. */
    boolean isUnderWay(long head) {
        return switch (way) {
            case Way.Keeping _ -> true;
            case Way.NotKept _ -> false;
            case Way.Kept(EntryProgress progress) ->
                !progress.isFinal()
                        || (progress.stage() == Stage.SEALED && progress.seq().orElse(0) > head);
        };
    }

    Mark mark() {
        return switch (way) {
            case Way.Keeping _ -> Mark.KEEPING;
            case Way.NotKept _ -> Mark.REFUSED;
            case Way.Kept(EntryProgress progress) ->
                switch (progress.stage()) {
                    case SAVED -> Mark.SAVED;
                    case RECEIVED, SEALED -> Mark.RECEIVED;
                    case REFUSED, DISPUTED -> Mark.REFUSED;
                };
        };
    }
}
