package io.turnoutboard.store.files;

import io.turnoutboard.domain.election.Slot;
import io.turnoutboard.domain.election.SlotPlan;
import io.turnoutboard.service.FolderException;
import java.time.LocalTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** {@code slots.csv}: the cut-offs of the day. */
final class SlotsFile {
    private SlotsFile() {}

    static SlotPlan read(CsvFolder folder) throws FolderException {
        Set<Slot> slots = new LinkedHashSet<>();
        for (CsvRow row : CsvTable.required(folder, "slots.csv", "at").rows()) {
            LocalTime at = row.time("at");
            if (at.getSecond() != 0) {
                throw row.fault(FileFault.NOT_A_TIME, "at");
            }
            if (!slots.add(new Slot(at))) {
                throw row.fault(FileFault.DUPLICATE, "at");
            }
        }
        return new SlotPlan(List.copyOf(slots));
    }
}
