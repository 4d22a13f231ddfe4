package io.turnoutboard.disk;

import java.util.Arrays;

/** The bytes of a file. */
final class Content {
    private byte[] bytes;
    private int size;

    Content(byte[] bytes) {
        this.bytes = bytes;
        size = bytes.length;
    }

    /** Zeros stand where nothing was ever written. */
    void write(long position, byte[] more) {
        int end = Math.toIntExact(position) + more.length;
        if (more.length == 0) {
            return;
        }
        if (end > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(end, 2 * bytes.length));
        }
        System.arraycopy(more, 0, bytes, (int) position, more.length);
        size = Math.max(size, end);
    }

    void truncate(long to) {
        if (to < size) {
            Arrays.fill(bytes, (int) to, size, (byte) 0);
            size = (int) to;
        }
    }

    int size() {
        return size;
    }

    byte[] copy(long from, int length) {
        int to = (int) Math.min(size, from + length);
        return Arrays.copyOfRange(bytes, (int) Math.min(from, to), to);
    }

    byte[] all() {
        return Arrays.copyOf(bytes, size);
    }
}
