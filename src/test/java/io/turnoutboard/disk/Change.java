package io.turnoutboard.disk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What a program did to a file and the disk may still forget. */
sealed interface Change {
    int SECTOR = 512;
    int PAGE = 4_096;

    void applyTo(Content content);

    /** In pieces that reach the disk each for itself. */
    List<Change> pages();

    /** What is there of it when the power goes in the middle; {@code share} is from 0 to 1. */
    Change torn(double share);

    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Write(long position, byte[] bytes) implements Change {
        @Override
        public void applyTo(Content content) {
            content.write(position, bytes);
        }

        @Override
        public List<Change> pages() {
            List<Change> pages = new ArrayList<>();
            for (int from = 0; from < bytes.length; ) {
                int to = (int) Math.min(bytes.length, from + PAGE - (position + from) % PAGE);
                pages.add(new Write(position + from, Arrays.copyOfRange(bytes, from, to)));
                from = to;
            }
            return pages;
        }

        @Override
        public Change torn(double share) {
            long end = (position + (long) (bytes.length * share)) / SECTOR * SECTOR;
            return new Write(position, Arrays.copyOf(bytes, (int) Math.max(0, end - position)));
        }
    }

    record Truncate(long size) implements Change {
        @Override
        public void applyTo(Content content) {
            content.truncate(size);
        }

        @Override
        public List<Change> pages() {
            return List.of(this);
        }

        @Override
        public Change torn(double share) {
            return this;
        }
    }
}
