package io.turnoutboard.domain.election;

/**
 * How many voters stand on a station's list for each ballot. Temporary residents of under 12 months and soldiers vote
 * only for the first two, so the three differ. The hourly tally counts heads: its denominator is {@link #voters()}.
 */
public record Roll(int nationalAssembly, int cityCouncil, int wardCouncil) {
    private static final int MOST = 10_000_000;
    public static final Roll EMPTY = new Roll(0, 0, 0);

    public Roll {
        for (int voters : new int[] {nationalAssembly, cityCouncil, wardCouncil}) {
            Required.that(voters >= 0 && voters <= MOST, "voters outside 0–" + MOST + ": " + voters);
        }
    }

    /** The same number of voters for every ballot. */
    public static Roll ofAllBallots(int voters) {
        return new Roll(voters, voters, voters);
    }

    public int voters(Ballot ballot) {
        return switch (ballot) {
            case NATIONAL_ASSEMBLY -> nationalAssembly;
            case CITY_COUNCIL -> cityCouncil;
            case WARD_COUNCIL -> wardCouncil;
        };
    }

    /** Heads on the list: the largest of the three, since nobody votes for a lower ballot alone. */
    public int voters() {
        return Math.max(nationalAssembly, Math.max(cityCouncil, wardCouncil));
    }

    public Roll plus(Roll other) {
        return new Roll(
                nationalAssembly + other.nationalAssembly,
                cityCouncil + other.cityCouncil,
                wardCouncil + other.wardCouncil);
    }

    /** @throws InvalidRecordException when more would be struck than stand on the list */
    public Roll minus(Roll other) {
        return new Roll(
                nationalAssembly - other.nationalAssembly,
                cityCouncil - other.cityCouncil,
                wardCouncil - other.wardCouncil);
    }
}
