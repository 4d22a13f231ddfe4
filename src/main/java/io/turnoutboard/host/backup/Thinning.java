package io.turnoutboard.host.backup;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which backups are kept: all of the last two hours, one an hour before that, the first and the last of each day. Where
 * hardly any space is left: the latest two, the first and the last of each day. Pure.
 */
record Thinning(ZoneId zone) {
    private static final Duration ALL = Duration.ofHours(2);
    private static final int LATEST = 2;

    /** What may go, the oldest first. {@code now} is the folder's clock. */
    List<BackupName> superfluous(Collection<BackupName> all, Instant now, boolean hard) {
        TreeSet<BackupName> sorted = new TreeSet<>(all);
        Set<BackupName> kept = new HashSet<>(firstAndLastOfEachDay(sorted));
        if (hard) {
            sorted.descendingSet().stream().limit(LATEST).forEach(kept::add);
        } else {
            Map<LocalDateTime, BackupName> hours = new TreeMap<>();
            for (BackupName name : sorted) {
                if (name.takenAt().isBefore(now.minus(ALL))) {
                    hours.put(local(name).truncatedTo(ChronoUnit.HOURS), name);
                } else {
                    kept.add(name);
                }
            }
            kept.addAll(hours.values());
        }
        return sorted.stream().filter(name -> !kept.contains(name)).toList();
    }

    private Collection<BackupName> firstAndLastOfEachDay(TreeSet<BackupName> sorted) {
        Map<LocalDate, BackupName> first = new TreeMap<>();
        Map<LocalDate, BackupName> last = new TreeMap<>();
        for (BackupName name : sorted) {
            first.putIfAbsent(local(name).toLocalDate(), name);
            last.put(local(name).toLocalDate(), name);
        }
        Set<BackupName> both = new HashSet<>(first.values());
        both.addAll(last.values());
        return both;
    }

    private LocalDateTime local(BackupName name) {
        return LocalDateTime.ofInstant(name.takenAt(), zone);
    }
}
