package io.turnoutboard.service.people;

/**
 * What a desk needs to make the proof that opens a person's wrapped key at the office; it gives nothing of the key away.
 *
 * @param first whether the password is a first one, from paper, which is read with more patience
 * @param salt in Base64
 * @param number of the key that is kept: the next one of this person bears a greater
 */
public record KeyChallenge(boolean first, PasswordCost cost, String salt, long number) {
    /** One line, for sending. */
    public String text() {
        return String.join(
                " ",
                first ? "first" : "own",
                cost.memoryKib() + "/" + cost.passes() + "/" + cost.lanes(),
                salt,
                Long.toString(number));
    }

    /** @throws IllegalArgumentException when the text is not one of {@link #text} */
    public static KeyChallenge of(String text) {
        String[] parts = text.split(" ", -1);
        if (parts.length != 4) {
            throw new IllegalArgumentException("not a challenge");
        }
        return new KeyChallenge(
                parts[0].equals("first"), WrappedKey.cost(parts[1]), parts[2], Long.parseLong(parts[3]));
    }
}
