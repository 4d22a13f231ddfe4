package io.turnoutboard.store.files;

import io.turnoutboard.domain.election.Election;
import io.turnoutboard.domain.election.StationId;
import io.turnoutboard.domain.ledger.EntryBody.StationClosed;
import io.turnoutboard.domain.ledger.EntryBody.StationOpened;
import io.turnoutboard.service.FolderException;
import io.turnoutboard.service.setup.ElectionPlan.Happening;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** {@code events.csv}: when each station was opened and when its box was closed, once each. */
final class EventsFile {
    private EventsFile() {}

    static List<Happening> read(CsvFolder folder, Election election, StationsFile stations) throws FolderException {
        List<Happening> happenings = new ArrayList<>();
        Map<StationId, Instant> opened = new HashMap<>();
        Map<StationId, CsvRow> closed = new HashMap<>();
        CsvTable.Head head = CsvTable.Head.of("station", "kind", "at", "note").or(StationsFile.WARD);
        for (CsvRow row : CsvTable.optional(folder, "events.csv", head).rows()) {
            StationId id = stations.named(row).about().id();
            Instant at = at(row, election);
            if (row.choice("kind", List.of("opened", "closed")).equals("opened")) {
                requireFirst(row, opened.put(id, at) == null);
                happenings.add(new Happening(at, new StationOpened(id, at)));
            } else {
                requireFirst(row, closed.put(id, row) == null);
                happenings.add(new Happening(at, new StationClosed(id, at)));
            }
        }
        for (Map.Entry<StationId, CsvRow> each : closed.entrySet()) {
            Instant from = opened.get(each.getKey());
            if (from != null && at(each.getValue(), election).isBefore(from)) {
                throw each.getValue().fault(FileFault.CLOSED_BEFORE_OPENED, "at");
            }
        }
        return happenings;
    }

    private static void requireFirst(CsvRow row, boolean first) throws FolderException {
        if (!first) {
            throw row.fault(FileFault.DUPLICATE, "kind");
        }
    }

    private static Instant at(CsvRow row, Election election) throws FolderException {
        LocalDateTime at = row.dateTime("at");
        if (!at.toLocalDate().equals(election.date())) {
            throw row.fault(FileFault.NOT_ON_THE_DAY, "at");
        }
        return at.atZone(election.zone()).toInstant();
    }
}
