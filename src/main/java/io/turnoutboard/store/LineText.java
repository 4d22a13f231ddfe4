package io.turnoutboard.store;

import io.turnoutboard.domain.ledger.Entry;
import io.turnoutboard.domain.ledger.Hash;
import io.turnoutboard.domain.ledger.MalformedEntryException;
import io.turnoutboard.domain.ledger.Seal;
import io.turnoutboard.domain.ledger.SealedEntry;
import io.turnoutboard.domain.ledger.Timestamps;
import io.turnoutboard.domain.ledger.Verdict;
import java.time.DateTimeException;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;

/** A sealed line as one line of text, as it stands in archives and in copies of the ledger. docs/ledger-format.md, section 9. */
public final class LineText {
    private static final String NO_REASON = "-";
    private static final Pattern SPACE = Pattern.compile(" ");
    private static final int FIELDS = 7;

    private LineText() {}

    public static String of(SealedEntry line) {
        Seal seal = line.seal();
        return String.join(
                " ",
                Long.toString(seal.seq()),
                seal.verdict().name(),
                seal.reason().isEmpty() ? NO_REASON : seal.reason(),
                Timestamps.text(seal.sealedAt()),
                seal.previousHash().hex(),
                seal.hash().hex(),
                Base64.getEncoder().encodeToString(line.entry().bytes()));
    }

    /** @throws MalformedEntryException when the text is no such line, or spelled in another way */
    public static SealedEntry read(String text) {
        List<String> field = List.of(SPACE.split(text, -1));
        if (field.size() != FIELDS) {
            throw new MalformedEntryException("not a line of an archive");
        }
        try {
            Entry entry = Entry.of(Base64.getDecoder().decode(field.get(6)));
            Seal seal = new Seal(
                    Long.parseLong(field.get(0)),
                    entry.head().id(),
                    Verdict.valueOf(field.get(1)),
                    field.get(2).equals(NO_REASON) ? "" : field.get(2),
                    new Hash(field.get(5)),
                    new Hash(field.get(4)),
                    Timestamps.parse(field.get(3)));
            SealedEntry line = new SealedEntry(seal, entry);
            if (!of(line).equals(text)) {
                throw new MalformedEntryException("a line of an archive is not in canonical form");
            }
            return line;
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new MalformedEntryException("a field of an archive's line is wrong", e);
        }
    }
}
