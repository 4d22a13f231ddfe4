package io.turnoutboard.domain.turnout;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.turnoutboard.domain.election.OpeningHours;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;

/** Real turnout of other countries, which lies beside this repository and not in it. */
final class RealTurnout {
    static final OpeningHours LONGEST = new OpeningHours(LocalTime.of(7, 0), LocalTime.of(21, 0));
    private static final Path FILES = Path.of("..", "shared", "turnout");
    private static final List<String> REFERENDUM = List.of(
            "2018-10-06 10:00",
            "2018-10-06 13:00",
            "2018-10-06 16:00",
            "2018-10-06 19:00",
            "2018-10-06 21:00",
            "2018-10-07 10:00",
            "2018-10-07 13:00",
            "2018-10-07 16:00",
            "2018-10-07 19:00",
            "2018-10-07 21:00");
    /** So that ten cut-offs of two days fit into one. */
    private static final int MINUTES_APART = 75;

    private RealTurnout() {}

    /** The rows of a file; where it is missing the test is left out, and says so. */
    static List<NamedCsvRecord> rows(String file, char separator) {
        Path path = FILES.resolve(file);
        assumeTrue(Files.exists(path), "SKIPPED: real turnout is not beside this repository: " + path);
        try (CsvReader<NamedCsvRecord> reader =
                CsvReader.builder().fieldSeparator(separator).ofNamedCsvRecord(path)) {
            return reader.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the real turnout cannot be read: " + path, e);
        }
    }

    static int number(NamedCsvRecord row, String column) {
        return Integer.parseInt(row.getField(column));
    }

    /** Where a row of the referendum stands among the ten cut-offs of its two days. */
    static int cutOff(NamedCsvRecord row) {
        return REFERENDUM.indexOf(row.getField("date") + " " + row.getField("slot"));
    }

    /** The two days of the referendum laid upon one, since its counts run on from the first day to the second. */
    static List<LocalTime> cutOffsOfReferendum() {
        return IntStream.range(0, REFERENDUM.size())
                .mapToObj(index -> LocalTime.of(8, 0).plusMinutes((long) MINUTES_APART * index))
                .toList();
    }

    static Instant at(int cutOff) {
        LocalTime time = cutOffsOfReferendum().get(cutOff);
        return SealedDay.at(time.getHour(), time.getMinute());
    }

    /** Fifty stations of one town: the size of a big ward. */
    static List<NamedCsvRecord> albaIulia() {
        return rows("alba_iulia_50_stations_2018_long.csv", ',');
    }
}
