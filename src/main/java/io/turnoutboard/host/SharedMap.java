package io.turnoutboard.host;

import io.turnoutboard.domain.ledger.Hash;
import io.turnoutboard.host.door.Message;
import io.turnoutboard.service.FolderException;
import io.turnoutboard.service.basemap.BasemapException;
import io.turnoutboard.service.setup.WardMap;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The ward's map on its way from the host's folder to a desk's: desks ask for it when they open, and have it from then on
 * without the host. Nothing is counted by it, so a desk without one works.
 */
record SharedMap(Path folder) {
    private static final Logger LOG = LoggerFactory.getLogger(SharedMap.class);
    /** A desk asks for the map, unless it has the host's already. */
    static final String MAP = "map";

    private static final String KNOWN = "known";
    private static final String PARTS = "parts";
    /** Characters; a message's value holds 65,535 bytes of UTF-8. */
    private static final int PART = 20_000;
    /** A message's answer is no longer. */
    private static final long LARGEST = 3_000_000;

    /** The host's answer: the map in parts, or none where the asker has it or there is none. */
    Message answer(Message question) {
        Path file = WardMap.in(folder);
        Map<String, String> values = new TreeMap<>();
        int parts = 0;
        try {
            if (Files.exists(file) && Files.size(file) <= LARGEST) {
                byte[] content = Files.readAllBytes(file);
                if (!Hash.of(content).hex().equals(question.value(KNOWN))) {
                    String text = new String(content, StandardCharsets.UTF_8);
                    for (int from = 0; from < text.length(); from += PART) {
                        values.put("part." + parts++, text.substring(from, Math.min(from + PART, text.length())));
                    }
                }
            }
        } catch (IOException e) {
            LOG.warn("The ward's map cannot be read for desks", e);
            return new Message(Map.of(PARTS, "0"));
        }
        values.put(PARTS, Integer.toString(parts));
        return new Message(values);
    }

    /** Brings the host's map into this desk's folder where it is another; where it cannot be brought nothing changes. */
    void bring(JoinedSeat seat) {
        Path file = WardMap.in(folder);
        try {
            String known =
                    Files.exists(file) ? Hash.of(Files.readAllBytes(file)).hex() : "";
            Message answer = seat.ask(MAP, Map.of(KNOWN, known));
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < Integer.parseInt(answer.value(PARTS)); i++) {
                text.append(answer.value("part." + i));
            }
            if (!text.isEmpty()) {
                take(text.toString());
            }
        } catch (FolderException | IOException | BasemapException | NumberFormatException e) {
            LOG.info("The ward's map was not brought from the host: {}", e.getMessage());
        }
    }

    private void take(String text) throws IOException, BasemapException {
        Path fresh = Files.createTempFile(folder, "map-", ".part");
        try {
            Files.writeString(fresh, text, StandardCharsets.UTF_8);
            WardMap.take(fresh, folder);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }
}
