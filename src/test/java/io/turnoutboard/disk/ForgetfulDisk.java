package io.turnoutboard.disk;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * A model of a disk whose power is cut: it keeps what was forced, and of everything else forgets, tears or reorders some.
 * What it has then stands in the real files. The program goes on as if nothing were, so that it can be ended in the usual
 * way; whatever it does after the cut has no effect, and what it was told then does not count. Safe on any thread.
 */
public final class ForgetfulDisk {
    private final Map<Path, ForgetfulFile> files = new TreeMap<>();
    private final Random random;
    private final CutFigures figures;
    private long stepsLeft = Long.MAX_VALUE;
    private boolean dead;

    public ForgetfulDisk(Random random, CutFigures figures) {
        this.random = random;
        this.figures = figures;
    }

    /**
     * A file on this disk, made where it is missing; what stands in the real file counts as forced.
     *
     * @param inPages whether of one write any pages may be missing; else only its end may
     */
    public synchronized FileChannel open(Path path, boolean inPages) throws IOException {
        return new ForgetfulChannel(this, file(path, inPages));
    }

    synchronized ForgetfulFile file(Path path) throws IOException {
        return file(path, false);
    }

    private ForgetfulFile file(Path path, boolean inPages) throws IOException {
        Path real = path.toAbsolutePath().normalize();
        ForgetfulFile known = files.get(real);
        if (known == null) {
            if (!Files.exists(real)) {
                Files.createFile(real);
            }
            known = new ForgetfulFile(Files.readAllBytes(real), inPages);
            files.put(real, known);
        }
        return known;
    }

    synchronized boolean has(Path path) {
        return files.containsKey(path.toAbsolutePath().normalize());
    }

    /** What stood in a file that is taken away does not count any more. */
    public synchronized void forget(Path path) {
        files.remove(path.toAbsolutePath().normalize());
    }

    /** The power goes with the write, the truncation or the force that comes after so many more of them. */
    public synchronized void cutAfter(long steps) {
        stepsLeft = steps;
    }

    public synchronized boolean isDead() {
        return dead;
    }

    /** True when there is nothing that a cut could still take. */
    public synchronized boolean isForced() {
        return files.values().stream().allMatch(ForgetfulFile::isForced);
    }

    public synchronized void cut() throws IOException {
        if (dead) {
            return;
        }
        dead = true;
        figures.cut();
        for (Map.Entry<Path, ForgetfulFile> file : files.entrySet()) {
            Files.write(file.getKey(), file.getValue().afterTheCut(random, figures));
        }
    }

    synchronized void change(ForgetfulFile file, Change change) throws IOException {
        file.add(change);
        step();
    }

    synchronized void force(ForgetfulFile file) throws IOException {
        step();
        file.force();
    }

    private void step() throws IOException {
        stepsLeft--;
        if (stepsLeft <= 0) {
            cut();
        }
    }
}
