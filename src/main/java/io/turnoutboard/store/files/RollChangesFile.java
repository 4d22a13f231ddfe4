package io.turnoutboard.store.files;

import io.turnoutboard.domain.election.Election;
import io.turnoutboard.domain.election.InvalidRecordException;
import io.turnoutboard.domain.election.Roll;
import io.turnoutboard.domain.election.RollChange;
import io.turnoutboard.domain.election.StationId;
import io.turnoutboard.domain.ledger.EntryBody.ListChanged;
import io.turnoutboard.domain.ledger.EntryBody.StationRegistered;
import io.turnoutboard.service.FolderException;
import io.turnoutboard.service.setup.ElectionPlan.Happening;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** {@code roll_changes.csv}: voters added to or struck from a list, on every ballot alike. */
final class RollChangesFile {
    private static final int MOST = 1_000_000;

    private RollChangesFile() {}

    static List<Happening> read(CsvFolder folder, Election election, StationsFile stations) throws FolderException {
        List<Happening> happenings = new ArrayList<>();
        Map<StationId, Roll> lists = new HashMap<>();
        CsvTable table = CsvTable.optional(
                folder,
                "roll_changes.csv",
                CsvTable.Head.of("station", "at", "added", "removed", "reason").or(StationsFile.WARD));
        for (CsvRow row : table.rows()) {
            StationRegistered station = stations.named(row);
            RollChange change = change(row, election);
            StationId id = station.about().id();
            lists.put(id, changed(row, lists.getOrDefault(id, station.roll()), change));
            happenings.add(new Happening(change.at(), new ListChanged(id, change)));
        }
        return happenings;
    }

    private static RollChange change(CsvRow row, Election election) throws FolderException {
        Instant at = row.dateTime("at").atZone(election.zone()).toInstant();
        int added = row.number("added", 0, MOST);
        int removed = row.number("removed", 0, MOST);
        if (added == 0 && removed == 0) {
            throw row.fault(FileFault.CHANGES_NOTHING, "added");
        }
        return new RollChange(at, Roll.ofAllBallots(added), Roll.ofAllBallots(removed), row.required("reason"));
    }

    private static Roll changed(CsvRow row, Roll list, RollChange change) throws FolderException {
        try {
            return list.plus(change.added()).minus(change.removed());
        } catch (InvalidRecordException e) {
            throw row.fault(FileFault.LIST_BELOW_ZERO, "removed");
        }
    }
}
