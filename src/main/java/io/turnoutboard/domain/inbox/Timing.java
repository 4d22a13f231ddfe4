package io.turnoutboard.domain.inbox;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/** The time that a part of a text gives for its figures, or why it is not certain; neither where it gives none. */
record Timing(Optional<LocalTime> time, Optional<Doubt> doubt) {
    static final Timing NONE = new Timing(Optional.empty(), Optional.empty());

    static Timing of(LocalTime time) {
        return new Timing(Optional.of(time), Optional.empty());
    }

    static Timing doubtful(Doubt doubt) {
        return new Timing(Optional.empty(), Optional.of(doubt));
    }

    static Timing of(TimeMention mention) {
        return mention.time().map(Timing::of).orElseGet(() -> doubtful(Doubt.TIME_NOT_UNDERSTOOD));
    }

    /** What several times in one place come to: one of them where all are the same. */
    static Timing of(List<TimeMention> mentions) {
        if (mentions.isEmpty()) {
            return NONE;
        }
        List<Timing> different = mentions.stream().map(Timing::of).distinct().toList();
        return different.size() == 1 ? different.getFirst() : doubtful(Doubt.SEVERAL_TIMES);
    }

    boolean isStated() {
        return time.isPresent() || doubt.isPresent();
    }

    /** This time, or the other where this is none. */
    Timing or(Timing other) {
        return isStated() ? this : other;
    }
}
