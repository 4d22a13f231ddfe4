package io.turnoutboard.store;

import io.turnoutboard.domain.election.StationId;
import io.turnoutboard.domain.ledger.EntryBody.PaperNumberReserved;
import io.turnoutboard.domain.ledger.EntryBody.PaperNumberVoided;
import io.turnoutboard.domain.ledger.EntryBody.ReportIssued;
import io.turnoutboard.domain.ledger.SealedEntry;
import io.turnoutboard.domain.paper.PaperNumber;
import org.jdbi.v3.core.Handle;

/** The rows of the register of papers. One connection, one thread. */
final class PaperRows {
    private final Handle handle;

    PaperRows(Handle handle) {
        this.handle = handle;
    }

    void add(SealedEntry line, PaperNumberReserved reserved) {
        row("paper_number", line, reserved.number())
                .with("kind", reserved.kind().id())
                .with("as_of", reserved.time())
                .insert(handle);
    }

    void add(SealedEntry line, ReportIssued issued) {
        row("paper", line, issued.number())
                .with("kind", issued.request().kind().id())
                .with("as_of", issued.request().cutOff())
                .with("station_id", issued.request().station().map(StationId::value))
                .with("recipient", issued.request().recipient())
                .with("signer", issued.request().closing().signature().name())
                .with("checkpoint_seq", issued.proof().checkpoint().seq())
                .with("template", issued.proof().template())
                .with("hash", issued.proof().hash().hex())
                .with("size", issued.proof().size())
                .with(
                        "replaces_letterhead",
                        issued.replaces().map(old -> old.letterhead().id()))
                .with("replaces_number", issued.replaces().map(PaperNumber::number))
                .insert(handle);
    }

    void add(SealedEntry line, PaperNumberVoided voided) {
        row("paper_void", line, voided.number()).with("reason", voided.reason()).insert(handle);
    }

    private static TableRow row(String table, SealedEntry line, PaperNumber number) {
        return TableRow.of(table, line.seq())
                .with("letterhead", number.letterhead().id())
                .with("number", number.number())
                .with("author", line.entry().head().author().value());
    }
}
