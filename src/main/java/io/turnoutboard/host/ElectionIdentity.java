package io.turnoutboard.host;

import io.turnoutboard.domain.election.ElectionId;
import io.turnoutboard.domain.election.Purpose;
import io.turnoutboard.domain.ledger.HashChain;
import io.turnoutboard.service.FolderException;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a folder says of its election before its ledger is open. The ledger's genesis is what counts. */
record ElectionIdentity(ElectionId id, LocalDate date, ZoneId zone, Purpose purpose) {
    private static final Logger LOG = LoggerFactory.getLogger(ElectionIdentity.class);

    /**
     * @throws FolderException TB-F01 when there is no election in the folder, TB-F05 when a newer program made it
     */
    static ElectionIdentity read(FolderLayout layout) throws FolderException {
        try {
            Properties values = PropertiesFile.read(layout.election())
                    .orElseThrow(() -> new FolderException(
                            "TB-F01", List.of(layout.folder().toString())));
            if (Integer.parseInt(values.getProperty("format")) > HashChain.FORMAT_VERSION) {
                throw new FolderException("TB-F05", List.of(layout.folder().toString()));
            }
            return new ElectionIdentity(
                    ElectionId.of(values.getProperty("election")),
                    LocalDate.parse(values.getProperty("date")),
                    ZoneId.of(values.getProperty("zone")),
                    Purpose.valueOf(values.getProperty("purpose")));
        } catch (IOException e) {
            throw new FolderException("TB-F06", List.of(layout.folder().toString(), String.valueOf(e.getMessage())), e);
        } catch (RuntimeException e) {
            throw new FolderException("TB-F08", List.of(layout.election().toString()), e);
        }
    }

    /**
     * Writes down another date that the election was described with while it was prepared: by it the folder's clock knows
     * from its next opening on when the day ends. A folder that cannot be written keeps the old one.
     */
    void follow(LocalDate described, FolderLayout layout) {
        if (described.equals(date)) {
            return;
        }
        try {
            Properties values = PropertiesFile.read(layout.election()).orElseGet(Properties::new);
            values.setProperty("date", described.toString());
            Map<String, String> all = new TreeMap<>();
            values.stringPropertyNames().forEach(name -> all.put(name, values.getProperty(name)));
            PropertiesFile.write(layout.election(), all);
        } catch (IOException e) {
            LOG.warn("The new date of the election could not be written beside its ledger", e);
        }
    }
}
