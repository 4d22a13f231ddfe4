package io.turnoutboard.host;

import io.turnoutboard.domain.election.ElectionId;
import io.turnoutboard.domain.election.InvalidRecordException;
import io.turnoutboard.domain.election.StationId;
import io.turnoutboard.domain.turnout.CountKind;
import io.turnoutboard.service.DeskNotes;
import io.turnoutboard.service.Draft;
import io.turnoutboard.service.PaperDraft;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Notes of a desk in small files: {@code draftsFile} and {@code papersFile} in the desk's own folder, since two desks of
 * a machine type different things, {@code waysFile} with this machine's user, since stations report to each desk in the same way.
 */
record NotesHere(Path draftsFile, Path papersFile, Path waysFile) implements DeskNotes {
    private static final String DRAFTS = "drafts.properties";
    private static final String PAPERS = "prepared.properties";
    private static final String SINCE_LAST = "since-last";

    static NotesHere of(Path desk, Path userFolder, ElectionId election) {
        return new NotesHere(
                desk.resolve(DRAFTS),
                desk.resolve(PAPERS),
                userFolder.resolve("settings").resolve(election + ".stations.properties"));
    }

    @Override
    public List<Draft> drafts() throws IOException {
        Optional<Properties> values = PropertiesFile.read(draftsFile);
        List<Draft> read = new ArrayList<>();
        for (int i = 1; values.isPresent() && values.get().containsKey(i + ".station"); i++) {
            read.add(draft(values.get(), i + "."));
        }
        return read;
    }

    private static Draft draft(Properties values, String prefix) {
        return new Draft(
                values.getProperty(prefix + "station", ""),
                values.getProperty(prefix + "time", ""),
                values.getProperty(prefix + "voted", ""),
                SINCE_LAST.equals(values.getProperty(prefix + "kind")) ? CountKind.SINCE_LAST : CountKind.CUMULATIVE,
                values.getProperty(prefix + "reason", ""),
                new Draft.Parts(
                        values.getProperty(prefix + "mobile-box", ""),
                        values.getProperty(prefix + "added-voters", ""),
                        values.getProperty(prefix + "men", ""),
                        values.getProperty(prefix + "women", "")));
    }

    @Override
    public void keepDrafts(List<Draft> kept) throws IOException {
        Map<String, String> values = new TreeMap<>();
        for (int i = 1; i <= kept.size(); i++) {
            Draft draft = kept.get(i - 1);
            values.put(i + ".station", draft.station());
            values.put(i + ".time", draft.time());
            values.put(i + ".voted", draft.voted());
            values.put(i + ".kind", draft.kind() == CountKind.SINCE_LAST ? SINCE_LAST : "cumulative");
            values.put(i + ".reason", draft.reason());
            values.put(i + ".mobile-box", draft.parts().mobileBox());
            values.put(i + ".added-voters", draft.parts().addedVoters());
            values.put(i + ".men", draft.parts().men());
            values.put(i + ".women", draft.parts().women());
        }
        PropertiesFile.write(draftsFile, values);
    }

    @Override
    public List<PaperDraft> paperDrafts() throws IOException {
        return PaperNotes.read(PropertiesFile.read(papersFile).orElseGet(Properties::new));
    }

    @Override
    public void keepPaperDrafts(List<PaperDraft> kept) throws IOException {
        PropertiesFile.write(papersFile, PaperNotes.write(kept));
    }

    @Override
    public Set<StationId> reportSinceLast() throws IOException {
        Optional<Properties> values = PropertiesFile.read(waysFile);
        Set<StationId> stations = new TreeSet<>();
        for (String id : values.map(Properties::stringPropertyNames).orElse(Set.of())) {
            if (SINCE_LAST.equals(values.get().getProperty(id))) {
                station(id).ifPresent(stations::add);
            }
        }
        return stations;
    }

    /** A wrong line counts as missing: what is only a convenience never keeps a desk from starting. */
    private static Optional<StationId> station(String id) {
        try {
            return Optional.of(new StationId(id));
        } catch (InvalidRecordException e) {
            return Optional.empty();
        }
    }

    @Override
    public void keepReportSinceLast(Set<StationId> stations) throws IOException {
        Map<String, String> values = new TreeMap<>();
        stations.forEach(station -> values.put(station.value(), SINCE_LAST));
        Files.createDirectories(waysFile.toAbsolutePath().getParent());
        PropertiesFile.write(waysFile, values);
    }
}
