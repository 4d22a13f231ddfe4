package io.turnoutboard.store;

import io.turnoutboard.domain.ledger.BodyText;
import io.turnoutboard.domain.ledger.DeskId;
import io.turnoutboard.domain.ledger.Entry;
import io.turnoutboard.domain.ledger.EntryId;
import io.turnoutboard.domain.ledger.Hash;
import io.turnoutboard.domain.ledger.MalformedEntryException;
import io.turnoutboard.domain.ledger.PersonId;
import io.turnoutboard.domain.ledger.Seal;
import io.turnoutboard.domain.ledger.SealedEntry;
import io.turnoutboard.domain.ledger.Timestamps;
import io.turnoutboard.domain.ledger.Verdict;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.statement.SqlStatement;

/** How entries and seals stand in rows. What cannot be read exactly is malformed, so a changed row is always seen. */
final class LedgerRows {
    private LedgerRows() {}

    static <S extends SqlStatement<S>> S bind(S statement, Entry entry) {
        Entry.Head head = entry.head();
        BodyText body = entry.body();
        return statement
                .bind("id", head.id().value())
                .bind("desk", head.desk().value())
                .bind("deskSeq", head.deskSeq())
                .bind("author", head.author().value())
                .bind("madeAt", Timestamps.text(head.madeAt()))
                .bind("clockOffset", head.clockOffsetMillis())
                .bind("kind", body.kind())
                .bind("version", body.version())
                .bind("stationId", body.station().orElse(null))
                .bind("asOf", body.asOf().map(Timestamps::text).orElse(null))
                .bind("body", body.text())
                .bind("signature", entry.signature());
    }

    static Entry entry(ResultSet row) throws SQLException {
        try {
            Entry.Head head = new Entry.Head(
                    new EntryId(row.getObject("id", UUID.class)),
                    new DeskId(row.getObject("desk", UUID.class)),
                    row.getLong("desk_seq"),
                    new PersonId(row.getString("author")),
                    Timestamps.parse(row.getString("made_at")),
                    row.getLong("clock_offset"));
            BodyText body = new BodyText(
                    row.getString("kind"),
                    row.getInt("version"),
                    Optional.ofNullable(row.getString("station_id")),
                    Optional.ofNullable(row.getString("as_of")).map(Timestamps::parse),
                    row.getString("body"));
            return new Entry(head, body, row.getString("signature"));
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new MalformedEntryException("a row of the entries is damaged", e);
        }
    }

    /** The entry of a row; none where it cannot be read exactly. */
    static Optional<Entry> readable(ResultSet row) throws SQLException {
        try {
            return Optional.of(entry(row));
        } catch (MalformedEntryException e) {
            return Optional.empty();
        }
    }

    /** The line of a row; none where it was damaged. */
    static Optional<SealedEntry> line(ResultSet row) throws SQLException {
        try {
            return Optional.of(new SealedEntry(seal(row), entry(row)));
        } catch (MalformedEntryException e) {
            return Optional.empty();
        }
    }

    static Seal seal(ResultSet row) throws SQLException {
        try {
            return new Seal(
                    row.getLong("seq"),
                    new EntryId(row.getObject("entry_id", UUID.class)),
                    Verdict.valueOf(row.getString("verdict")),
                    row.getString("reason"),
                    new Hash(row.getString("hash")),
                    new Hash(row.getString("previous_hash")),
                    Timestamps.parse(row.getString("sealed_at")));
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new MalformedEntryException("a row of the seals is damaged", e);
        }
    }
}
