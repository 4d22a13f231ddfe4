package io.turnoutboard.store;

import io.turnoutboard.domain.ledger.DayEndBody;
import io.turnoutboard.domain.ledger.Entry;
import io.turnoutboard.domain.ledger.EntryBody;
import io.turnoutboard.domain.ledger.PeopleBody;
import io.turnoutboard.domain.ledger.PreparationBody;
import io.turnoutboard.domain.ledger.RestoreBody;
import io.turnoutboard.domain.ledger.SealedEntry;
import io.turnoutboard.domain.ledger.Verdict;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/**
 * The projections of the ledger for queries: one row for each line that was not refused, in the table of its kind. They
 * are written in the sealer's transaction and can be made anew at any time from the ledger. One connection, one thread.
 */
public final class ReadTables {
    /** The tables, in the order in which they are emptied and compared. */
    public static final List<String> NAMES = List.of(
            "person",
            "desk",
            "residential_group",
            "officer",
            "station",
            "slot",
            "list_change",
            "station_event",
            "tally",
            "conflict_choice",
            "tally_withdrawal",
            "tally_correction",
            "list_proposal",
            "proposal_decision",
            "day_event",
            "closing_figure",
            "paper_number",
            "paper",
            "paper_void",
            "preparation_step",
            "election_description",
            "list_handover",
            "registration_withdrawal",
            "day_end",
            "people_step",
            "restore_step");

    private final Handle handle;
    private final RegistryRows registry;
    private final DayRows day;
    private final PaperRows papers;
    private final PreparationRows preparation;
    private final PeopleRows people;
    private final RestoreRows restores;

    public ReadTables(Handle handle) {
        this.handle = handle;
        registry = new RegistryRows(handle);
        day = new DayRows(handle);
        papers = new PaperRows(handle);
        preparation = new PreparationRows(handle);
        people = new PeopleRows(handle);
        restores = new RestoreRows(handle);
    }

    /** Writes what a line says, with the verdict that it bears. */
    public void project(SealedEntry line) {
        if (line.seal().verdict() == Verdict.REFUSED) {
            return;
        }
        long seq = line.seq();
        switch (line.entry().body().decode()) {
            case EntryBody.Genesis genesis -> registry.add(seq, genesis.founder());
            case EntryBody.PersonEnrolled person -> registry.add(seq, person);
            case EntryBody.DeskEnrolled desk -> registry.add(seq, desk);
            case EntryBody.GroupRegistered(var group) -> registry.add(seq, group);
            case EntryBody.OfficerRegistered(var officer) -> registry.add(seq, officer);
            case EntryBody.StationRegistered(var station, var roll) -> registry.add(seq, station, Optional.of(roll));
            case EntryBody.StationChanged(var station) -> registry.add(seq, station, Optional.empty());
            case EntryBody.SlotsPlanned(var plan) -> registry.add(seq, plan);
            case EntryBody.ListChanged(var station, var change) -> day.listChange(seq, station, change);
            case EntryBody.ListChangeProposed(var station, var change) -> day.listProposal(seq, station, change);
            case EntryBody.StationOpened(var station, var at) -> day.event(seq, station, "opened", at);
            case EntryBody.StationClosed(var station, var at) -> day.event(seq, station, "closed", at);
            case EntryBody.TallyRecorded tally -> day.add(line, tally);
            case EntryBody.TallyWithdrawn taken -> day.add(seq, taken);
            case EntryBody.TallyCorrected corrected -> day.add(line, corrected);
            case EntryBody.ProposalDecided decided -> day.add(line, decided);
            case EntryBody.ConflictResolved choice -> day.add(seq, choice);
            case EntryBody.EventNoted noted -> day.add(seq, noted);
            case EntryBody.ClosingRecorded closing -> day.add(seq, closing);
            case EntryBody.PaperNumberReserved reserved -> papers.add(line, reserved);
            case EntryBody.ReportIssued issued -> papers.add(line, issued);
            case EntryBody.PaperNumberVoided voided -> papers.add(line, voided);
            case PreparationBody step -> preparation.add(line, step);
            case DayEndBody step -> day.add(line, step);
            case RestoreBody step -> restores.add(line, step);
            case PeopleBody step -> {
                people.add(line, step);
                if (step instanceof PeopleBody.WorkAdopted adoption) {
                    adopt(line, adoption);
                }
            }
            case EntryBody.Unknown _ -> {}
        }
    }

    /** What was left behind is written as if who adopts it had keyed it at this line. */
    private void adopt(SealedEntry line, PeopleBody.WorkAdopted adoption) {
        new LedgerDao(handle)
                .lines(adoption.seq() - 1, adoption.seq(), 1)
                .forEach(left -> project(new SealedEntry(
                        line.seal(),
                        new Entry(
                                line.entry().head(),
                                left.entry().body(),
                                line.entry().signature()))));
    }

    /** Takes out rows of lines that the ledger does not have. */
    public void clearAfter(long seq) {
        NAMES.forEach(table -> handle.execute("delete from " + table + " where seq > ?", seq));
    }

    /** Empties every table, within the caller's transaction. */
    public void clear() {
        NAMES.forEach(table -> handle.execute("delete from " + table));
    }

    /** Makes all tables anew from the lines, within the caller's transaction, and names those that had differed. */
    public List<String> rebuild(List<SealedEntry> lines) {
        Map<String, List<Map<String, Object>>> before = rows();
        clear();
        lines.forEach(this::project);
        Map<String, List<Map<String, Object>>> after = rows();
        return NAMES.stream()
                .filter(table -> !Objects.equals(before.get(table), after.get(table)))
                .toList();
    }

    private Map<String, List<Map<String, Object>>> rows() {
        Map<String, List<Map<String, Object>>> rows = new HashMap<>();
        NAMES.forEach(table -> rows.put(table, rows(table)));
        return rows;
    }

    /** All rows of a table in a fixed order, for comparing. */
    public List<Map<String, Object>> rows(String table) {
        String order = table.equals("slot") ? "seq, cut_at" : "seq";
        return handle.createQuery("select * from " + table + " order by " + order)
                .mapToMap()
                .list();
    }
}
