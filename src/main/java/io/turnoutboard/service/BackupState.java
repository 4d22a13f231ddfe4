package io.turnoutboard.service;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How the backups of an election stand, always true and never hopeful.
 *
 * @param last the last backup that was proved; none where there is none yet
 * @param warnings what is wrong now, each once
 * @param freeBytes on the disk of the election's folder; −1 where that is not known
 * @param secondPlace where backups are copied to, too
 */
public record BackupState(
        Optional<ProvedBackup> last, List<Warning> warnings, long freeBytes, Optional<Path> secondPlace) {
    public BackupState {
        warnings = List.copyOf(warnings);
    }

    /** Before anything is known of backups. */
    public static BackupState unknown(long freeBytes) {
        return new BackupState(Optional.empty(), List.of(), freeBytes, Optional.empty());
    }

    /** The same at a moment when so much is free. */
    public BackupState withFree(long bytes) {
        return new BackupState(last, warnings, bytes, secondPlace);
    }

    /**
     * A backup that was opened and compared with the ledger, line by line and table by table.
     *
     * @param takenAt by the clock of the election's folder
     * @param seq of the last line in it
     * @param hash the first digits of that line's hash
     */
    public record ProvedBackup(Path file, Instant takenAt, long seq, String hash) {}

    /** Something is wrong: {@code folder.<code>.text} says what, with the details in it. */
    public record Warning(String code, List<String> details) {
        public Warning {
            details = List.copyOf(details);
        }
    }
}
