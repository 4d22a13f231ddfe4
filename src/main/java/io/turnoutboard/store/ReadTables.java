package io.turnoutboard.store;

import io.turnoutboard.domain.election.Roll;
import io.turnoutboard.domain.election.RollChange;
import io.turnoutboard.domain.election.SlotPlan;
import io.turnoutboard.domain.election.Station;
import io.turnoutboard.domain.election.StationId;
import io.turnoutboard.domain.ledger.EntryBody;
import io.turnoutboard.domain.ledger.SealedEntry;
import io.turnoutboard.domain.ledger.Verdict;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

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
            "conflict_choice");

    private final Handle handle;

    public ReadTables(Handle handle) {
        this.handle = handle;
    }

    /** Writes what a line says, with the verdict that it bears. */
    public void project(SealedEntry line) {
        if (line.seal().verdict() == Verdict.REFUSED) {
            return;
        }
        long seq = line.seq();
        switch (line.entry().body().decode()) {
            case EntryBody.Genesis genesis -> person(seq, genesis.founder());
            case EntryBody.PersonEnrolled person -> person(seq, person);
            case EntryBody.DeskEnrolled desk ->
                insert("desk", row(seq).with("desk", desk.desk().value()).with("name", desk.name()));
            case EntryBody.GroupRegistered(var group) ->
                insert(
                        "residential_group",
                        row(seq).with("code", group.id().value())
                                .with("name", group.name())
                                .with("former_ward", group.formerWard()));
            case EntryBody.OfficerRegistered(var officer) ->
                insert(
                        "officer",
                        row(seq).with("code", officer.id().value())
                                .with("name", officer.name())
                                .with("title", officer.title())
                                .with("phone", officer.phone()));
            case EntryBody.StationRegistered(var station, var roll) -> station(seq, station, Optional.of(roll));
            case EntryBody.StationChanged(var station) -> station(seq, station, Optional.empty());
            case EntryBody.SlotsPlanned(var plan) -> slots(seq, plan);
            case EntryBody.ListChanged(var station, var change) -> listChange(seq, station, change);
            case EntryBody.StationOpened(var station, var at) -> event(seq, station, "opened", at);
            case EntryBody.StationClosed(var station, var at) -> event(seq, station, "closed", at);
            case EntryBody.TallyRecorded tally -> tally(line, tally);
            case EntryBody.ConflictResolved choice ->
                insert(
                        "conflict_choice",
                        row(seq).with("station_id", choice.about().value())
                                .with("as_of", time(choice.time()))
                                .with("chosen_seq", choice.chosenSeq())
                                .with("reason", choice.reason()));
            case EntryBody.Unknown _ -> {}
        }
    }

    /** Takes out rows of lines that the ledger does not have. */
    public void clearAfter(long seq) {
        NAMES.forEach(table -> handle.execute("delete from " + table + " where seq > ?", seq));
    }

    /** Empties every table, within the caller's transaction. */
    public void clear() {
        NAMES.forEach(table -> handle.execute("delete from " + table));
    }

    /** All rows of a table in a fixed order, for comparing. */
    public List<Map<String, Object>> rows(String table) {
        String order = table.equals("slot") ? "seq, cut_at" : "seq";
        return handle.createQuery("select * from " + table + " order by " + order)
                .mapToMap()
                .list();
    }

    private void person(long seq, EntryBody.PersonEnrolled person) {
        insert(
                "person",
                row(seq).with("person", person.person().value())
                        .with("name", person.name())
                        .with("public_key", person.key().base64()));
    }

    private void station(long seq, Station station, Optional<Roll> roll) {
        insert(
                "station",
                row(seq).with("station_id", station.id().value())
                        .with("station_number", station.number())
                        .with("name", station.name())
                        .with("place", station.place().name())
                        .with("address", station.place().address())
                        .with(
                                "latitude",
                                station.place()
                                        .position()
                                        .map(point -> point.latitude())
                                        .orElse(null))
                        .with(
                                "longitude",
                                station.place()
                                        .position()
                                        .map(point -> point.longitude())
                                        .orElse(null))
                        .with("position_verified", station.place().positionVerified())
                        .with("kind", station.rules().kind().name())
                        .with("opens", station.rules().hours().opens().toString())
                        .with("closes", station.rules().hours().closes().toString())
                        .with("booths", station.rules().booths())
                        .with("confidential", station.rules().confidential())
                        .with("constituency", station.area().constituency())
                        .with("former_ward", station.area().formerWard())
                        .with("group_codes", joined(station.area().groups()))
                        .with("officer_codes", joined(station.area().officers()))
                        .with("note", station.note())
                        .with(
                                "voters_national",
                                roll.map(Roll::nationalAssembly).orElse(null))
                        .with("voters_city", roll.map(Roll::cityCouncil).orElse(null))
                        .with("voters_ward", roll.map(Roll::wardCouncil).orElse(null)));
    }

    private void slots(long seq, SlotPlan plan) {
        plan.slots()
                .forEach(
                        slot -> insert("slot", row(seq).with("cut_at", slot.at().toString())));
    }

    private void listChange(long seq, StationId station, RollChange change) {
        insert(
                "list_change",
                row(seq).with("station_id", station.value())
                        .with("changed_at", time(change.at()))
                        .with("added_national", change.added().nationalAssembly())
                        .with("added_city", change.added().cityCouncil())
                        .with("added_ward", change.added().wardCouncil())
                        .with("removed_national", change.removed().nationalAssembly())
                        .with("removed_city", change.removed().cityCouncil())
                        .with("removed_ward", change.removed().wardCouncil())
                        .with("reason", change.reason()));
    }

    private void event(long seq, StationId station, String kind, Instant at) {
        insert(
                "station_event",
                row(seq).with("station_id", station.value()).with("kind", kind).with("happened_at", time(at)));
    }

    private void tally(SealedEntry line, EntryBody.TallyRecorded tally) {
        var parts = tally.parts();
        insert(
                "tally",
                row(line.seq())
                        .with("station_id", tally.about().value())
                        .with("as_of", time(tally.time()))
                        .with("voted", tally.voted())
                        .with(
                                "mobile_box",
                                parts.mobileBox().isPresent()
                                        ? parts.mobileBox().getAsInt()
                                        : null)
                        .with(
                                "added_voters",
                                parts.addedVoters().isPresent()
                                        ? parts.addedVoters().getAsInt()
                                        : null)
                        .with("reason", tally.reason())
                        .with(
                                "replaces",
                                tally.replaces().isPresent() ? tally.replaces().getAsLong() : null)
                        .with("verdict", line.seal().verdict().name())
                        .with("author", line.entry().head().author().value())
                        .with("desk", line.entry().head().desk().value())
                        .with("made_at", time(line.entry().head().madeAt()))
                        .with("sealed_at", time(line.seal().sealedAt())));
    }

    /** The columns of one row, in order. */
    private record Row(Map<String, @Nullable Object> values) {
        Row with(String column, @Nullable Object value) {
            values.put(column, value);
            return this;
        }
    }

    private static Row row(long seq) {
        return new Row(new LinkedHashMap<>()).with("seq", seq);
    }

    private void insert(String table, Row row) {
        String columns = String.join(", ", row.values().keySet());
        String parameters =
                row.values().keySet().stream().map(name -> ":" + name).collect(Collectors.joining(", "));
        handle.createUpdate("insert into " + table + " (" + columns + ") values (" + parameters + ")")
                .bindMap(row.values())
                .execute();
    }

    private static OffsetDateTime time(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static String joined(List<?> codes) {
        return codes.stream().map(Object::toString).collect(Collectors.joining(";"));
    }
}
