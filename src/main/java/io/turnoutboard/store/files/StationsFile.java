package io.turnoutboard.store.files;

import io.turnoutboard.domain.election.Election;
import io.turnoutboard.domain.election.GroupId;
import io.turnoutboard.domain.election.InvalidRecordException;
import io.turnoutboard.domain.election.OfficerId;
import io.turnoutboard.domain.election.OpeningHours;
import io.turnoutboard.domain.election.PollingPlace;
import io.turnoutboard.domain.election.Roll;
import io.turnoutboard.domain.election.Station;
import io.turnoutboard.domain.election.StationArea;
import io.turnoutboard.domain.election.StationId;
import io.turnoutboard.domain.election.StationKind;
import io.turnoutboard.domain.election.StationRules;
import io.turnoutboard.domain.geo.GeoPoint;
import io.turnoutboard.domain.ledger.EntryBody.StationRegistered;
import io.turnoutboard.service.FolderException;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * {@code stations.csv}: the stations, each with its list of voters as handed over. A column {@code county} has the code
 * of a station's ward where an election spans several.
 *
 * @param ward the code of stations for which none is said
 */
record StationsFile(SequencedMap<StationId, StationRegistered> byId, String ward) {
    static final String WARD = "county";
    private static final String FILE = "stations.csv";
    private static final int MOST_STATIONS = 9_999;
    private static final int MOST_VOTERS = 10_000_000;
    private static final Pattern DEGREES = Pattern.compile("-?[0-9]{1,3}(\\.[0-9]{1,17})?");
    private static final List<String> KINDS = Arrays.stream(StationKind.values())
            .map(kind -> kind.name().toLowerCase(Locale.ROOT))
            .toList();
    private static final String[] COLUMNS = {
        "number", "name", "place", "address", "former_ward", "constituency", "latitude", "longitude",
        "position_verified", "kind", "opens", "closes", "booths", "confidential", "groups", "officer",
        "voters_national", "voters_city", "voters_ward", "note"
    };

    static StationsFile read(CsvFolder folder, Election election, Registers registers) throws FolderException {
        SequencedMap<StationId, StationRegistered> stations = new LinkedHashMap<>();
        String ward = election.ward().code();
        CsvTable table =
                CsvTable.required(folder, FILE, CsvTable.Head.of(COLUMNS).or(WARD));
        for (CsvRow row : table.rows()) {
            StationId id = id(row, "number", ward);
            if (stations.put(id, station(row, id, election, registers)) != null) {
                throw row.fault(FileFault.DUPLICATE, "number");
            }
        }
        return new StationsFile(stations, ward);
    }

    List<StationRegistered> entries() {
        return List.copyOf(byId.sequencedValues());
    }

    /** The station that a line of another file names. */
    StationRegistered named(CsvRow row) throws FolderException {
        StationRegistered station = byId.get(id(row, "station", ward));
        if (station == null) {
            throw FileFault.NO_SUCH_REFERENCE.at(
                    row.file(), row.line(), "station", row.text("station") + " (" + FILE + ")");
        }
        return station;
    }

    private static StationId id(CsvRow row, String column, String usual) throws FolderException {
        int number = row.number(column, 1, MOST_STATIONS);
        try {
            return StationId.of(row.isBlank(WARD) ? usual : row.text(WARD), number);
        } catch (InvalidRecordException e) {
            throw row.fault(FileFault.NOT_A_CODE, WARD);
        }
    }

    private static StationRegistered station(CsvRow row, StationId id, Election election, Registers registers)
            throws FolderException {
        Station station = new Station(
                id,
                row.number("number", 1, MOST_STATIONS),
                row.required("name"),
                new PollingPlace(
                        row.required("place"), row.text("address"), position(row), row.truth("position_verified")),
                rules(row, election),
                area(row, registers),
                row.text("note"));
        Roll roll = new Roll(
                row.number("voters_national", 0, MOST_VOTERS),
                row.number("voters_city", 0, MOST_VOTERS),
                row.number("voters_ward", 0, MOST_VOTERS));
        return new StationRegistered(station, roll);
    }

    private static Optional<GeoPoint> position(CsvRow row) throws FolderException {
        if (row.isBlank("latitude") && row.isBlank("longitude")) {
            return Optional.empty();
        }
        if (row.isBlank("latitude") || row.isBlank("longitude")) {
            throw row.fault(FileFault.HALF_A_POSITION, row.isBlank("latitude") ? "latitude" : "longitude");
        }
        return Optional.of(new GeoPoint(degrees(row, "latitude", 90), degrees(row, "longitude", 180)));
    }

    private static double degrees(CsvRow row, String column, int most) throws FolderException {
        if (!DEGREES.matcher(row.text(column)).matches()) {
            throw row.fault(FileFault.NOT_A_NUMBER, column);
        }
        double degrees = Double.parseDouble(row.text(column));
        if (Math.abs(degrees) > most) {
            throw FileFault.OUT_OF_RANGE.at(FILE, row.line(), column, row.text(column) + " (±" + most + ")");
        }
        return degrees;
    }

    private static StationRules rules(CsvRow row, Election election) throws FolderException {
        StationKind kind = StationKind.valueOf(row.choice("kind", KINDS).toUpperCase(Locale.ROOT));
        LocalTime opens = row.isBlank("opens") ? election.hours().opens() : row.time("opens");
        LocalTime closes = row.isBlank("closes") ? election.hours().closes() : row.time("closes");
        int booths = row.optionalNumber("booths", 0, 100).orElse(0);
        try {
            return new StationRules(kind, new OpeningHours(opens, closes), booths, row.truth("confidential"));
        } catch (InvalidRecordException e) {
            throw row.fault(FileFault.HOURS_OUTSIDE_THE_LAW, row.isBlank("opens") ? "closes" : "opens");
        }
    }

    private static StationArea area(CsvRow row, Registers registers) throws FolderException {
        List<String> groups = codes(row, "groups", code -> registers.groups().containsKey(new GroupId(code)));
        List<String> officers =
                codes(row, "officer", code -> registers.officers().containsKey(new OfficerId(code)));
        return new StationArea(
                row.text("constituency"),
                row.text("former_ward"),
                groups.stream().map(GroupId::new).toList(),
                officers.stream().map(OfficerId::new).toList());
    }

    private static List<String> codes(CsvRow row, String column, Predicate<String> isKnown) throws FolderException {
        List<String> codes = new ArrayList<>();
        if (row.isBlank(column)) {
            return codes;
        }
        for (String part : row.text(column).split(";", -1)) {
            String code = part.strip();
            if (code.isEmpty() || codes.contains(code)) {
                throw row.fault(code.isEmpty() ? FileFault.BLANK : FileFault.DUPLICATE, column);
            }
            if (!isKnown.test(code)) {
                throw FileFault.NO_SUCH_REFERENCE.at(FILE, row.line(), column, code);
            }
            codes.add(code);
        }
        return codes;
    }
}
