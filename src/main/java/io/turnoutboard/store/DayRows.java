package io.turnoutboard.store;

import io.turnoutboard.domain.election.ClosingFigures;
import io.turnoutboard.domain.election.RollChange;
import io.turnoutboard.domain.election.StationId;
import io.turnoutboard.domain.ledger.DayEndBody;
import io.turnoutboard.domain.ledger.EntryBody.ClosingRecorded;
import io.turnoutboard.domain.ledger.EntryBody.ConflictResolved;
import io.turnoutboard.domain.ledger.EntryBody.EventNoted;
import io.turnoutboard.domain.ledger.EntryBody.ProposalDecided;
import io.turnoutboard.domain.ledger.EntryBody.TallyCorrected;
import io.turnoutboard.domain.ledger.EntryBody.TallyParts;
import io.turnoutboard.domain.ledger.EntryBody.TallyRecorded;
import io.turnoutboard.domain.ledger.EntryBody.TallyWithdrawn;
import io.turnoutboard.domain.ledger.SealedEntry;
import java.time.Instant;
import org.jdbi.v3.core.Handle;

/** The rows of what is keyed during the day: counts, corrections, lists, events, closing figures. One connection, one thread. */
final class DayRows {
    private final Handle handle;

    DayRows(Handle handle) {
        this.handle = handle;
    }

    void listChange(long seq, StationId station, RollChange change) {
        change(TableRow.of("list_change", seq), station, change);
    }

    void listProposal(long seq, StationId station, RollChange change) {
        change(TableRow.of("list_proposal", seq), station, change);
    }

    void event(long seq, StationId station, String kind, Instant at) {
        TableRow.of("station_event", seq)
                .with("station_id", station.value())
                .with("kind", kind)
                .with("happened_at", at)
                .insert(handle);
    }

    void add(SealedEntry line, TallyRecorded tally) {
        TableRow row = cell("tally", line.seq(), tally.about(), tally.time()).with("voted", tally.voted());
        parts(row, tally.parts())
                .with("reason", tally.reason())
                .with("replaces", tally.replaces())
                .with("verdict", line.seal().verdict().name())
                .with("author", line.entry().head().author().value())
                .with("desk", line.entry().head().desk().value())
                .with("made_at", line.entry().head().madeAt())
                .with("sealed_at", line.seal().sealedAt())
                .insert(handle);
    }

    void add(long seq, TallyWithdrawn taken) {
        cell("tally_withdrawal", seq, taken.about(), taken.time())
                .with("withdrawn_seq", taken.withdrawnSeq())
                .with("reason", taken.reason())
                .insert(handle);
    }

    void add(SealedEntry line, TallyCorrected corrected) {
        TableRow row = cell("tally_correction", line.seq(), corrected.about(), corrected.time())
                .with("voted", corrected.voted());
        parts(row, corrected.parts())
                .with("reason", corrected.reason())
                .with("replaces", corrected.replaces())
                .with("author", line.entry().head().author().value())
                .insert(handle);
    }

    void add(SealedEntry line, ProposalDecided decided) {
        cell("proposal_decision", line.seq(), decided.about(), decided.time())
                .with("proposal_seq", decided.proposalSeq())
                .with("approved", decided.approved())
                .with("reason", decided.reason())
                .with("author", line.entry().head().author().value())
                .insert(handle);
    }

    void add(long seq, ConflictResolved choice) {
        cell("conflict_choice", seq, choice.about(), choice.time())
                .with("chosen_seq", choice.chosenSeq())
                .with("reason", choice.reason())
                .insert(handle);
    }

    void add(long seq, EventNoted noted) {
        TableRow.of("day_event", seq)
                .with("station_id", noted.about().map(StationId::value))
                .with("event", noted.event().name())
                .with("happened_at", noted.at())
                .with("note", noted.text())
                .insert(handle);
    }

    void add(long seq, ClosingRecorded closing) {
        ClosingFigures.Turnout turnout = closing.figures().turnout();
        ClosingFigures.Papers papers = closing.figures().papers();
        TableRow.of("closing_figure", seq)
                .with("station_id", closing.about().value())
                .with("ballot", closing.ballot().name())
                .with("voters", turnout.list())
                .with("voted", turnout.voted())
                .with("men", turnout.men())
                .with("women", turnout.women())
                .with("issued", papers.issued())
                .with("collected", papers.collected())
                .with("valid", papers.valid())
                .with("invalid", papers.invalid())
                .with("reason", closing.reason())
                .with("replaces", closing.replaces())
                .insert(handle);
    }

    private void change(TableRow row, StationId station, RollChange change) {
        row.with("station_id", station.value())
                .with("changed_at", change.at())
                .with("added_national", change.added().nationalAssembly())
                .with("added_city", change.added().cityCouncil())
                .with("added_ward", change.added().wardCouncil())
                .with("removed_national", change.removed().nationalAssembly())
                .with("removed_city", change.removed().cityCouncil())
                .with("removed_ward", change.removed().wardCouncil())
                .with("reason", change.reason())
                .insert(handle);
    }

    private static TableRow cell(String table, long seq, StationId station, Instant time) {
        return TableRow.of(table, seq).with("station_id", station.value()).with("as_of", time);
    }

    private static TableRow parts(TableRow row, TallyParts parts) {
        return row.with("mobile_box", parts.mobileBox())
                .with("added_voters", parts.addedVoters())
                .with("men", parts.men())
                .with("women", parts.women());
    }

    void add(SealedEntry line, DayEndBody body) {
        TableRow row = TableRow.of("day_end", line.seq())
                .with("author", line.entry().head().author().value());
        switch (body) {
            case DayEndBody.DayClosed(var stations, var voters, var voted, var doubts) ->
                row.with("step", "closed")
                        .with("stations", stations)
                        .with("voters", voters)
                        .with("voted", voted)
                        .with("doubts", String.join(";", doubts))
                        .with("reason", "")
                        .insert(handle);
            case DayEndBody.DayReopened(var reason) ->
                row.with("step", "reopened").with("reason", reason).insert(handle);
        }
    }
}
