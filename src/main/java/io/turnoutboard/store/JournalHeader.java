package io.turnoutboard.store;

import io.turnoutboard.domain.election.ElectionId;
import io.turnoutboard.domain.ledger.DeskId;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The first record of a journal: whose it is. {@code binding} ties it to its machine and folder, so that a copy is
 * known as a copy and never goes on numbering beside the original.
 */
public record JournalHeader(DeskId desk, ElectionId election, String binding) {
    private static final String FORMAT = "turnout-board journal 1";
    private static final String ANY_FORMAT = "turnout-board journal ";

    byte[] bytes() {
        return String.join("\n", FORMAT, desk.toString(), election.toString(), binding)
                .getBytes(StandardCharsets.UTF_8);
    }

    static JournalHeader of(byte[] bytes) throws JournalException {
        List<String> lines = new String(bytes, StandardCharsets.UTF_8).lines().toList();
        if (lines.isEmpty() || !lines.getFirst().startsWith(ANY_FORMAT)) {
            throw new JournalException(JournalException.NOT_A_JOURNAL, "the file is not a journal");
        }
        if (!lines.getFirst().equals(FORMAT) || lines.size() != 4) {
            throw new JournalException(
                    JournalException.NEWER_FORMAT, "the journal has a newer format: " + lines.getFirst());
        }
        return new JournalHeader(DeskId.of(lines.get(1)), ElectionId.of(lines.get(2)), lines.get(3));
    }
}
