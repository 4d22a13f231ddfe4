package io.turnoutboard.host.backup;

import io.turnoutboard.domain.ledger.Hash;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of a proved backup: when it was taken (UTC, by the folder's clock), the number of its last line, and the first
 * digits of that line's hash.
 */
record BackupName(Instant takenAt, long seq, String hash) implements Comparable<BackupName> {
    private static final Pattern FORM = Pattern.compile("backup-(\\d{8}-\\d{6})Z-(\\d{1,18})-([0-9a-f]{8})\\.zip");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss", Locale.ROOT);
    private static final Comparator<BackupName> ORDER =
            Comparator.comparing(BackupName::takenAt).thenComparingLong(BackupName::seq);

    static BackupName of(Instant takenAt, long seq, Hash hash) {
        return new BackupName(takenAt.truncatedTo(ChronoUnit.SECONDS), seq, hash.shortForm());
    }

    static Optional<BackupName> of(Path file) {
        Matcher name = FORM.matcher(String.valueOf(file.getFileName()));
        if (!name.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new BackupName(
                    LocalDateTime.parse(name.group(1), TIME).toInstant(ZoneOffset.UTC),
                    Long.parseLong(name.group(2)),
                    name.group(3)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    String text() {
        return "backup-%sZ-%d-%s.zip"
                .formatted(TIME.format(LocalDateTime.ofInstant(takenAt, ZoneOffset.UTC)), seq, hash);
    }

    @Override
    public int compareTo(BackupName other) {
        return ORDER.compare(this, other);
    }
}
