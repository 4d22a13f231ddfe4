package io.turnoutboard.domain.turnout;

import java.util.Optional;

/** The classes by which maps and legends colour a rate: each from its lower bound up to the next. */
public enum TurnoutClass {
    NO_COUNT(0, 0),
    UNDER_25(1, 0),
    FROM_25(2, 2_500),
    FROM_50(3, 5_000),
    FROM_75(4, 7_500),
    FROM_90(5, 9_000),
    WHOLE(6, 10_000);

    private final int step;
    private final int fromHundredths;

    TurnoutClass(int step, int fromHundredths) {
        this.step = step;
        this.fromHundredths = fromHundredths;
    }

    public static TurnoutClass of(Optional<Rate> rate) {
        if (rate.isEmpty()) {
            return NO_COUNT;
        }
        TurnoutClass found = UNDER_25;
        for (TurnoutClass each : values()) {
            if (each != NO_COUNT && rate.get().hundredths() >= each.fromHundredths) {
                found = each;
            }
        }
        return found;
    }

    /** 0 for none, 1 (lowest) to 6 (100 %): the number in the colour tokens' names. */
    public int step() {
        return step;
    }
}
