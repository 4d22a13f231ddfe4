package io.turnoutboard.store.files;

import io.turnoutboard.domain.election.Election;
import io.turnoutboard.domain.election.ElectionId;
import io.turnoutboard.domain.election.InvalidRecordException;
import io.turnoutboard.domain.election.OpeningHours;
import io.turnoutboard.domain.election.Purpose;
import io.turnoutboard.domain.election.Ward;
import io.turnoutboard.service.FolderException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** {@code election.csv}: a key and its value a line. */
record ElectionFile(Election election, Optional<LocalDateTime> clock) {
    private static final String FILE = "election.csv";
    private static final String VALUE = "value";
    private static final List<String> REQUIRED = List.of(
            "id",
            "name",
            "ward",
            "ward_code",
            "city",
            "place",
            "issuer",
            "date",
            "time_zone",
            "opens",
            "closes",
            "purpose");
    private static final List<String> OPTIONAL = List.of("clock", "notice");
    private static final Pattern WARD_CODE = Pattern.compile("[0-9A-Za-z]{1,10}");
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    static ElectionFile read(CsvFolder folder) throws FolderException {
        Map<String, CsvRow> rows = rows(folder);
        Purpose purpose = purpose(row(rows, "purpose"));
        Election election = new Election(
                id(row(rows, "id")),
                text(rows, "name"),
                ward(rows),
                date(row(rows, "date")),
                zone(row(rows, "time_zone")),
                hours(rows),
                purpose);
        return new ElectionFile(election, clock(rows, purpose));
    }

    private static Map<String, CsvRow> rows(CsvFolder folder) throws FolderException {
        Map<String, CsvRow> rows = new LinkedHashMap<>();
        for (CsvRow row : CsvTable.required(folder, FILE, "key", VALUE).rows()) {
            String key = row.required("key");
            if (!REQUIRED.contains(key) && !OPTIONAL.contains(key)) {
                throw row.fault(FileFault.UNKNOWN_KEY, "key");
            }
            if (rows.put(key, row) != null) {
                throw row.fault(FileFault.DUPLICATE, "key");
            }
        }
        return rows;
    }

    private static CsvRow row(Map<String, CsvRow> rows, String key) throws FolderException {
        CsvRow row = rows.get(key);
        if (row == null) {
            throw FileFault.MISSING_KEY.at(FILE, 0, "", key);
        }
        return row;
    }

    private static String text(Map<String, CsvRow> rows, String key) throws FolderException {
        return row(rows, key).required(VALUE);
    }

    private static Ward ward(Map<String, CsvRow> rows) throws FolderException {
        if (!WARD_CODE.matcher(text(rows, "ward_code")).matches()) {
            throw row(rows, "ward_code").fault(FileFault.NOT_A_CODE, VALUE);
        }
        return new Ward(
                text(rows, "ward_code"),
                text(rows, "ward"),
                text(rows, "city"),
                text(rows, "place"),
                text(rows, "issuer"));
    }

    private static ElectionId id(CsvRow row) throws FolderException {
        try {
            UUID id = UUID.fromString(row.required(VALUE));
            if (id.toString().equals(row.text(VALUE).toLowerCase(Locale.ROOT))) {
                return new ElectionId(id);
            }
        } catch (IllegalArgumentException e) {
            // told below: Java also takes shortened ids, which nobody means
        }
        throw row.fault(FileFault.NOT_A_UUID, VALUE);
    }

    private static LocalDate date(CsvRow row) throws FolderException {
        try {
            if (DATE.matcher(row.required(VALUE)).matches()) {
                return LocalDate.parse(row.text(VALUE));
            }
        } catch (DateTimeException e) {
            // told below, like any other text that is not a date
        }
        throw row.fault(FileFault.NOT_A_DATE, VALUE);
    }

    private static ZoneId zone(CsvRow row) throws FolderException {
        try {
            return ZoneId.of(row.required(VALUE));
        } catch (DateTimeException e) {
            throw row.fault(FileFault.NOT_A_ZONE, VALUE);
        }
    }

    private static OpeningHours hours(Map<String, CsvRow> rows) throws FolderException {
        CsvRow closes = row(rows, "closes");
        try {
            return new OpeningHours(row(rows, "opens").time(VALUE), closes.time(VALUE));
        } catch (InvalidRecordException e) {
            throw closes.fault(FileFault.HOURS_OUTSIDE_THE_LAW, VALUE);
        }
    }

    private static Purpose purpose(CsvRow row) throws FolderException {
        return Purpose.valueOf(
                row.choice(VALUE, List.of("demo", "drill", "real")).toUpperCase(Locale.ROOT));
    }

    /** A standing clock on a real day would let figures bear a wrong time. */
    private static Optional<LocalDateTime> clock(Map<String, CsvRow> rows, Purpose purpose) throws FolderException {
        CsvRow row = rows.get("clock");
        if (row == null || row.isBlank(VALUE)) {
            return Optional.empty();
        }
        if (purpose == Purpose.REAL) {
            throw row.fault(FileFault.CLOCK_OF_A_REAL_DAY, VALUE);
        }
        return Optional.of(row.dateTime(VALUE));
    }
}
