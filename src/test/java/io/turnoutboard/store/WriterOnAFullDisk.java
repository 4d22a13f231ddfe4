package io.turnoutboard.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** The process of {@link FullDiskTest}: appends until the disk refuses, again once more, and tells how many it saved. */
final class WriterOnAFullDisk {
    static final int MOST = 10_000;

    private WriterOnAFullDisk() {}

    public static void main(String[] arguments) throws IOException, JournalException {
        try (Journal journal = Journal.open(Path.of(arguments[0]))) {
            while (journal.size() < MOST && isSaved(journal)) {
                // the next
            }
            if (isSaved(journal)) {
                throw new IllegalStateException("an entry found room after one that did not");
            }
            System.out.write(Long.toString(journal.size()).getBytes(StandardCharsets.UTF_8));
            System.out.flush();
        }
    }

    private static boolean isSaved(Journal journal) {
        try {
            journal.append(JournalTest.entry((int) journal.size() + 1));
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
