package io.turnoutboard.store;

import java.nio.ByteBuffer;
import java.util.zip.CRC32C;

/**
 * The frame of a journal's records: length, checksum of the length, checksum of the content, content. The length has a
 * checksum of its own, so that a damaged length is never taken for a record that was merely cut.
 * docs/ledger-format.md, section 5.
 */
final class JournalRecord {
    static final int HEAD = 3 * Integer.BYTES;
    private static final int MOST = 1 << 20;
    private static final int FEWEST_BLANKS = 8;

    private JournalRecord() {}

    static ByteBuffer frame(byte[] content) {
        ByteBuffer frame = ByteBuffer.allocate(HEAD + content.length);
        frame.putInt(content.length).putInt(lengthCheck(content.length)).putInt(check(content));
        return frame.put(content).flip();
    }

    /** What stands at the buffer's position. */
    sealed interface Found {
        @SuppressWarnings("ArrayRecordComponent") // read once and handed on, never compared
        record Whole(byte[] content) implements Found {}

        /** The file ends within this record: it was never reported as saved. */
        record Cut() implements Found {}

        record Damaged() implements Found {}
    }

    /** True when a record's head stands at the buffer's position. */
    static boolean mayBeginAt(ByteBuffer bytes) {
        int length = bytes.getInt(bytes.position());
        return length > 0 && length <= MOST && bytes.getInt(bytes.position() + Integer.BYTES) == lengthCheck(length);
    }

    static Found read(ByteBuffer bytes) {
        ByteBuffer rest = bytes.slice();
        if (isBlank(rest)) {
            return new Found.Cut();
        }
        if (rest.remaining() < HEAD) {
            return new Found.Cut();
        }
        int length = rest.getInt();
        if (rest.getInt() != lengthCheck(length) || length < 0 || length > MOST) {
            return new Found.Damaged();
        }
        int check = rest.getInt();
        if (rest.remaining() < length) {
            return new Found.Cut();
        }
        byte[] content = new byte[length];
        rest.get(content);
        if (check(content) != check) {
            return isBlankFromSomewhere(content) && isBlank(rest) ? new Found.Cut() : new Found.Damaged();
        }
        bytes.position(bytes.position() + HEAD + length);
        return new Found.Whole(content);
    }

    /** A file system may extend a file before the content reaches it: then zeros stand to its end. */
    private static boolean isBlank(ByteBuffer rest) {
        for (int i = rest.position(); i < rest.limit(); i++) {
            if (rest.get(i) != 0) {
                return false;
            }
        }
        return true;
    }

    /** More zeros than a changed byte could make: what follows them was never written. */
    private static boolean isBlankFromSomewhere(byte[] content) {
        if (content.length < FEWEST_BLANKS) {
            return false;
        }
        for (int i = content.length - FEWEST_BLANKS; i < content.length; i++) {
            if (content[i] != 0) {
                return false;
            }
        }
        return true;
    }

    private static int lengthCheck(int length) {
        return check(ByteBuffer.allocate(Integer.BYTES).putInt(length).array());
    }

    private static int check(byte[] bytes) {
        CRC32C checksum = new CRC32C();
        checksum.update(bytes);
        return (int) checksum.getValue();
    }
}
