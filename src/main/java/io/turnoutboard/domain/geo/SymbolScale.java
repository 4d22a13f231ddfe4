package io.turnoutboard.domain.geo;

/**
 * How large a symbol is: its area grows with the number of voters, so that a station of twice the voters covers twice
 * the paper. Under the smallest readable radius, in pixels, all symbols are alike.
 */
public record SymbolScale(int mostVoters, double largest, double smallest) {
    public SymbolScale {
        if (mostVoters < 1 || !(smallest > 0) || !(largest >= smallest)) {
            throw new IllegalArgumentException(
                    "no scale from %s to %s for %d voters".formatted(smallest, largest, mostVoters));
        }
    }

    public double radius(int voters) {
        return Math.max(smallest, largest * Math.sqrt((double) Math.min(voters, mostVoters) / mostVoters));
    }
}
