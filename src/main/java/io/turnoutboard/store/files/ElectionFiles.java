package io.turnoutboard.store.files;

import io.turnoutboard.domain.election.SlotPlan;
import io.turnoutboard.domain.ledger.EntryBody;
import io.turnoutboard.service.FolderException;
import io.turnoutboard.service.setup.ElectionPlan;
import io.turnoutboard.service.setup.ElectionPlan.Happening;
import io.turnoutboard.service.setup.PlanReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Reads an election's plan from a folder of CSV files. {@code election.csv}, {@code stations.csv} and {@code slots.csv}
 * must be there; a ward that has no groups, officers or happenings yet leaves those files out. Stateless.
 */
public final class ElectionFiles implements PlanReader {
    @Override
    public ElectionPlan read(Path path) throws FolderException {
        CsvFolder folder = CsvFolder.of(path);
        ElectionFile election = ElectionFile.read(folder);
        Registers registers = Registers.read(folder);
        SlotPlan slots = SlotsFile.read(folder);
        StationsFile stations = StationsFile.read(folder, election.election(), registers);
        List<EntryBody> preparation = new ArrayList<>();
        registers.groups().values().forEach(group -> preparation.add(new EntryBody.GroupRegistered(group)));
        registers.officers().values().forEach(officer -> preparation.add(new EntryBody.OfficerRegistered(officer)));
        preparation.addAll(stations.entries());
        preparation.add(new EntryBody.SlotsPlanned(slots));
        return new ElectionPlan(
                election.election(), preparation, happenings(folder, election, stations), election.clock());
    }

    private static List<Happening> happenings(CsvFolder folder, ElectionFile election, StationsFile stations)
            throws FolderException {
        List<Happening> happenings = new ArrayList<>();
        happenings.addAll(RollChangesFile.read(folder, election.election(), stations));
        happenings.addAll(EventsFile.read(folder, election.election(), stations));
        happenings.addAll(TalliesFile.read(folder, election.election(), stations));
        happenings.sort(Comparator.comparing(Happening::reportedAt));
        return happenings;
    }
}
