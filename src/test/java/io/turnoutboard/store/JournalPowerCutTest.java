package io.turnoutboard.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.turnoutboard.disk.CutFigures;
import io.turnoutboard.disk.ForgetfulDisk;
import io.turnoutboard.domain.ledger.Entry;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A journal on a disk whose power goes in the middle of a write: what was saved is there, of the rest all or nothing. */
class JournalPowerCutTest {
    private static final int CUTS = 400;
    private static final int LARGE_BATCH = 40;
    private static final List<Entry> ENTRIES =
            IntStream.rangeClosed(1, 300).mapToObj(JournalTest::entry).toList();

    @TempDir
    Path folder;

    @Test
    void whateverTheDiskForgetsItOpensWithAllThatWasSaved() throws Exception {
        CutFigures figures = new CutFigures();
        int saved = 0;
        for (int seed = 0; seed < CUTS; seed++) {
            Path path = folder.resolve("journal-" + seed);
            List<Entry> known = writeUntilTheCut(path, new Random(seed), figures);
            try (Journal journal = Journal.open(path)) {
                assertThat(journal.size()).as("seed %d", seed).isGreaterThanOrEqualTo(known.size());
                assertThat(journal.entries()).isEqualTo(ENTRIES.subList(0, (int) journal.size()));
                int next = (int) journal.size() + 1;
                journal.append(JournalTest.entry(next));
            }
            saved += known.size();
        }
        System.out.println("power cut of journals: " + figures + "; entries saved " + saved + ", lost 0");
    }

    /** What was saved before the power went. */
    private static List<Entry> writeUntilTheCut(Path path, Random random, CutFigures figures) throws Exception {
        Journal.create(path, JournalTest.HEADER).close();
        ForgetfulDisk disk = new ForgetfulDisk(random, figures);
        disk.cutAfter(1 + random.nextInt(12));
        List<Entry> known = new ArrayList<>();
        try (Journal journal = new JournalsOnADisk(disk).open(path, JournalTest.HEADER)) {
            while (true) {
                int from = (int) journal.size();
                int size = random.nextBoolean() ? 1 : 2 + random.nextInt(LARGE_BATCH);
                List<Entry> batch = ENTRIES.subList(from, Math.min(ENTRIES.size(), from + size));
                journal.appendAll(batch);
                if (disk.isDead()) {
                    return known;
                }
                known.addAll(batch);
            }
        }
    }

    @Test
    void sectorsThatAreGoneBeforeSavedEntriesAreDamage() throws Exception {
        Path path = folder.resolve("journal");
        try (Journal journal = Journal.create(path, JournalTest.HEADER)) {
            for (Entry entry : ENTRIES.subList(0, 20)) {
                journal.append(entry);
            }
            journal.appendAll(ENTRIES.subList(20, 40));
            journal.append(ENTRIES.get(40));
        }
        byte[] whole = Files.readAllBytes(path);
        for (int sector = 512; sector < whole.length - 1_024; sector += 512) {
            byte[] holed = whole.clone();
            Arrays.fill(holed, sector, sector + 512, (byte) 0);
            Files.write(path, holed);
            assertThatExceptionOfType(JournalException.class)
                    .as("without the sector at %d", sector)
                    .isThrownBy(() -> Journal.open(path))
                    .extracting(JournalException::code)
                    .isEqualTo(JournalException.DAMAGED);
            assertThat(Files.readAllBytes(path)).isEqualTo(holed);
        }
    }
}
