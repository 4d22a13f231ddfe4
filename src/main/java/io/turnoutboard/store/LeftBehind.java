package io.turnoutboard.store;

import io.turnoutboard.domain.election.ElectionId;
import io.turnoutboard.domain.ledger.DeskId;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A desk whose journal lies in this folder while no program works at it, such as one of another account of this machine. On
 * a machine that is not the host nobody delivers it.
 *
 * @param saved how many entries are kept in it
 */
public record LeftBehind(DeskId desk, long saved) {
    private static final Logger LOG = LoggerFactory.getLogger(LeftBehind.class);

    /**
     * The desks of an election in {@code desks} at which nobody works now. One whose journal cannot be read is named in the
     * log alone: opening it tells more.
     *
     * @throws IOException when the folder cannot be listed
     */
    public static List<LeftBehind> in(Path desks, ElectionId election) throws IOException {
        List<LeftBehind> found = new ArrayList<>();
        for (Path folder : DeskFolder.all(desks)) {
            look(folder).filter(header -> header.election.equals(election)).ifPresent(each -> found.add(each.desk));
        }
        return found;
    }

    private record Found(ElectionId election, LeftBehind desk) {}

    private static Optional<Found> look(Path folder) {
        try {
            Optional<DeskFolder> free = DeskFolder.open(folder);
            if (free.isEmpty()) {
                return Optional.empty();
            }
            try (DeskFolder desk = free.get()) {
                Journal journal = desk.journal();
                return Optional.of(new Found(
                        journal.header().election(),
                        new LeftBehind(journal.header().desk(), journal.size())));
            }
        } catch (IOException | JournalException e) {
            LOG.warn("The journal in {} cannot be read: {}", folder, e.getMessage());
            return Optional.empty();
        }
    }
}
