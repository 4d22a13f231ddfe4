package io.turnoutboard.host;

import io.turnoutboard.service.DayClock;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/**
 * The clock of an election's folder. A real day goes by the machine's clock. A demo's or drill's stands in the folder's
 * {@code clock.properties}, or runs from there at a chosen speed; every program that has the folder open reads the same
 * file, so all agree. It stops by itself at {@code last}.
 */
final class FolderClock extends Clock implements DayClock {
    private static final Duration REREAD = Duration.ofMillis(200);

    private final Path file;
    private final Clock machine;
    private final ZoneId zone;
    private final Instant last;
    private Optional<Pace> pace;
    private Instant readAt;

    /** From {@code since} on the machine's clock, the day runs from {@code day} at {@code speed}. */
    private record Pace(Instant day, Instant since, int speed) {
        Instant at(Instant machineNow, Instant last) {
            Instant now = day.plus(Duration.between(since, machineNow).multipliedBy(speed));
            return now.isAfter(last) && !day.isAfter(last) ? last : now;
        }
    }

    FolderClock(Path file, Clock machine, ZoneId zone, Instant last) {
        this(file, machine, zone, last, read(file));
    }

    private FolderClock(Path file, Clock machine, ZoneId zone, Instant last, Optional<Pace> pace) {
        this.file = file;
        this.machine = machine;
        this.zone = zone;
        this.last = last;
        this.pace = pace;
        readAt = machine.instant();
    }

    /** The machine's clock, whatever lies in the folder: a file that appears there must not move a real day. */
    static FolderClock ofRealDay(Path file, Clock machine, ZoneId zone, Instant last) {
        return new FolderClock(file, machine, zone, last, Optional.empty());
    }

    /** Lets the folder's clock stand at a moment. */
    static void standAt(Path file, Instant day, Instant machineNow) throws IOException {
        write(file, new Pace(day, machineNow, 0));
    }

    @Override
    public Clock clock() {
        return this;
    }

    @Override
    public synchronized Instant instant() {
        Instant now = machine.instant();
        return current(now).map(running -> running.at(now, last)).orElse(now);
    }

    @Override
    public synchronized int speed() {
        Instant now = machine.instant();
        return current(now)
                .map(running -> running.at(now, last).equals(last) ? 0 : running.speed())
                .orElse(1);
    }

    @Override
    public synchronized boolean canRun() {
        return pace.isPresent();
    }

    @Override
    public synchronized void runAt(int speed) {
        if (pace.isEmpty()) {
            throw new IllegalStateException("the clock of a real day runs by itself");
        }
        Pace next = new Pace(instant(), machine.instant(), speed);
        try {
            write(file, next);
        } catch (IOException e) {
            throw new UncheckedIOException("the clock could not be set", e);
        }
        pace = Optional.of(next);
    }

    /** Goes by another machine's clock from here on: a drill's day is the host's. */
    synchronized void follow(Instant day, int speed) throws IOException {
        Pace next = new Pace(day, machine.instant(), speed);
        write(file, next);
        pace = Optional.of(next);
    }

    private Optional<Pace> current(Instant now) {
        if (pace.isPresent() && now.isAfter(readAt.plus(REREAD))) {
            pace = read(file).or(() -> pace);
            readAt = now;
        }
        return pace;
    }

    private static Optional<Pace> read(Path file) {
        try {
            return PropertiesFile.read(file).map(FolderClock::pace);
        } catch (IOException e) {
            throw new UncheckedIOException("the clock could not be read", e);
        }
    }

    private static Pace pace(Properties values) {
        return new Pace(
                Instant.parse(values.getProperty("day")),
                Instant.parse(values.getProperty("since")),
                Integer.parseInt(values.getProperty("speed")));
    }

    private static void write(Path file, Pace pace) throws IOException {
        PropertiesFile.write(
                file,
                Map.of(
                        "day", pace.day().toString(),
                        "since", pace.since().toString(),
                        "speed", Integer.toString(pace.speed())));
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new FolderClock(file, machine, other, last, pace);
    }
}
