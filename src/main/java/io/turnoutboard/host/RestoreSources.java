package io.turnoutboard.host;

import io.turnoutboard.domain.election.ElectionId;
import io.turnoutboard.host.backup.BackupContent;
import io.turnoutboard.service.FolderException;
import io.turnoutboard.store.CopiedLedger;
import io.turnoutboard.store.Journal;
import io.turnoutboard.store.JournalException;
import io.turnoutboard.store.JournalHeader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What desks still have of an election: copies of the ledger and journals, in files that were given or in the folders that
 * were given. What is of another election, or neither, is left out.
 */
record RestoreSources(List<CopiedLedger> copies, Map<Path, JournalHeader> journals) {
    private static final Logger LOG = LoggerFactory.getLogger(RestoreSources.class);
    private static final int DEPTH = 5;

    /** @throws FolderException TB-F06 when a given file or folder cannot be read */
    static RestoreSources of(List<Path> given, ElectionId election) throws FolderException {
        RestoreSources sources = new RestoreSources(new ArrayList<>(), new LinkedHashMap<>());
        for (Path place : given) {
            try (Stream<Path> files = Files.walk(place, DEPTH)) {
                for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                    sources.add(file, election);
                }
            } catch (IOException e) {
                throw new FolderException("TB-F06", List.of(place.toString(), String.valueOf(e.getMessage())), e);
            }
        }
        return sources;
    }

    private void add(Path file, ElectionId election) throws IOException {
        String name = String.valueOf(file.getFileName());
        if (name.startsWith(FolderLayout.COPY)) {
            CopiedLedger copied = CopiedLedger.read(file);
            if (copied.election().filter(election::equals).isPresent()) {
                copies.add(copied);
            }
        } else if (name.endsWith(".zip")) {
            backup(file, election).ifPresent(copies::add);
        } else if (name.startsWith("journal") && !name.contains(".cut-")) {
            try {
                JournalHeader header = Journal.headerOf(file);
                if (header.election().equals(election)) {
                    journals.put(file, header);
                }
            } catch (JournalException e) {
                LOG.warn("{} is no journal that can be read ({})", file, e.code());
            }
        }
    }

    private static Optional<CopiedLedger> backup(Path file, ElectionId election) {
        try {
            return Optional.of(BackupContent.read(file).lines())
                    .filter(copied -> copied.election().filter(election::equals).isPresent());
        } catch (FolderException e) {
            LOG.info("{} is no backup ({})", file, e.code());
            return Optional.empty();
        }
    }
}
