package io.turnoutboard.domain.ledger;

import io.turnoutboard.domain.election.ElectionId;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The sealer's signed word that its ledger had come to {@code hash} at {@code seq}. Kept outside (printed, sent), it
 * shows a tail that was cut, which the chain alone cannot. Its text form is one line that may be pasted anywhere.
 */
public record Checkpoint(ElectionId election, int epoch, long seq, Hash hash, Instant time, String signature) {
    private static final String FORM = "TB-CHECKPOINT-1";
    private static final Pattern SPACES = Pattern.compile("\\s+");

    public static Checkpoint signed(ElectionId election, int epoch, Seal head, Instant time, SigningKey key) {
        Instant whole = Timestamps.whole(time);
        byte[] bytes = bytes(election, epoch, head.seq(), head.hash(), whole);
        return new Checkpoint(election, epoch, head.seq(), head.hash(), whole, key.sign(bytes));
    }

    public boolean isSignedBy(PublicKeyText key) {
        return key.verifies(bytes(election, epoch, seq, hash, time), signature);
    }

    /** The one line that {@link #parse} reads. */
    public String text() {
        return String.join(
                " ",
                FORM,
                election.toString(),
                Integer.toString(epoch),
                Long.toString(seq),
                hash.hex(),
                Timestamps.text(time),
                signature);
    }

    /** @throws MalformedEntryException when the text is not a checkpoint's */
    public static Checkpoint parse(String text) {
        List<String> part = SPACES.splitAsStream(text.strip()).toList();
        if (part.size() != 7 || !part.getFirst().equals(FORM)) {
            throw new MalformedEntryException("not the text of a checkpoint");
        }
        try {
            return new Checkpoint(
                    ElectionId.of(part.get(1)),
                    Integer.parseInt(part.get(2)),
                    Long.parseLong(part.get(3)),
                    new Hash(part.get(4)),
                    Timestamps.parse(part.get(5)),
                    part.get(6));
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new MalformedEntryException("a field of the checkpoint is wrong", e);
        }
    }

    private static byte[] bytes(ElectionId election, int epoch, long seq, Hash hash, Instant time) {
        return new FieldWriter()
                .text(FORM)
                .text(election.toString())
                .number(epoch)
                .number(seq)
                .text(hash.hex())
                .instant(time)
                .bytes();
    }
}
