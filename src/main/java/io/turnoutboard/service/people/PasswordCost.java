package io.turnoutboard.service.people;

/**
 * What one try of a password costs with Argon2id (RFC 9106): memory in KiB, passes over it, and lanes. It is written
 * beside each wrapped key, so it may grow without touching older ones.
 */
public record PasswordCost(int memoryKib, int passes, int lanes) {
    /** A third of a second on an office machine; more than OWASP asks for (46 MiB, one pass). */
    public static final PasswordCost STANDARD = new PasswordCost(65_536, 3, 1);

    private static final int MOST_KIB = 1_048_576;
    private static final int MOST_PASSES = 64;

    /** Whether trying a password costs no less than this. */
    boolean isAtLeast(PasswordCost least) {
        return memoryKib >= least.memoryKib && passes >= least.passes;
    }

    public PasswordCost {
        if (memoryKib < 8 * lanes || memoryKib > MOST_KIB || passes < 1 || passes > MOST_PASSES || lanes < 1) {
            throw new IllegalArgumentException("not a cost: " + memoryKib + " KiB, " + passes + ", " + lanes);
        }
    }
}
