package io.turnoutboard.store.files;

import io.turnoutboard.domain.election.Election;
import io.turnoutboard.domain.election.StationId;
import io.turnoutboard.domain.ledger.EntryBody.TallyParts;
import io.turnoutboard.domain.ledger.EntryBody.TallyRecorded;
import io.turnoutboard.service.FolderException;
import io.turnoutboard.service.setup.ElectionPlan.Happening;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;

/** {@code tallies.csv}: cumulative counts, each with the cut-off it is of and the time at which it was reported. */
final class TalliesFile {
    private static final int MOST = 10_000_000;

    private TalliesFile() {}

    private record Cell(StationId station, LocalTime asOf) {}

    static List<Happening> read(CsvFolder folder, Election election, StationsFile stations) throws FolderException {
        List<Happening> happenings = new ArrayList<>();
        Set<Cell> seen = new HashSet<>();
        CsvTable table = CsvTable.optional(
                folder,
                "tallies.csv",
                CsvTable.Head.of("station", "as_of", "reported_at", "voted", "mobile_box", "added", "reason")
                        .or(StationsFile.WARD, "men", "women"));
        for (CsvRow row : table.rows()) {
            StationId id = stations.named(row).about().id();
            LocalTime asOf = row.time("as_of");
            LocalTime reportedAt = row.time("reported_at");
            if (reportedAt.isBefore(asOf)) {
                throw row.fault(FileFault.REPORTED_BEFORE_COUNTED, "reported_at");
            }
            if (!seen.add(new Cell(id, asOf))) {
                throw row.fault(FileFault.DUPLICATE, "as_of");
            }
            happenings.add(new Happening(election.at(reportedAt), tally(row, id, election.at(asOf))));
        }
        return happenings;
    }

    private static TallyRecorded tally(CsvRow row, StationId id, Instant asOf) throws FolderException {
        int voted = row.number("voted", 0, MOST);
        TallyParts parts = new TallyParts(
                part(row, "mobile_box", voted),
                part(row, "added", voted),
                part(row, "men", voted),
                part(row, "women", voted));
        return new TallyRecorded(id, asOf, voted, parts, row.text("reason"), OptionalLong.empty());
    }

    private static OptionalInt part(CsvRow row, String column, int voted) throws FolderException {
        OptionalInt part = row.optionalNumber(column, 0, MOST);
        if (part.isPresent() && part.getAsInt() > voted) {
            throw row.fault(FileFault.PARTS_EXCEED_COUNT, column);
        }
        return part;
    }
}
