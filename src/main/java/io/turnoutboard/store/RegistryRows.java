package io.turnoutboard.store;

import io.turnoutboard.domain.election.Officer;
import io.turnoutboard.domain.election.ResidentialGroup;
import io.turnoutboard.domain.election.Roll;
import io.turnoutboard.domain.election.SlotPlan;
import io.turnoutboard.domain.election.Station;
import io.turnoutboard.domain.ledger.EntryBody.DeskEnrolled;
import io.turnoutboard.domain.ledger.EntryBody.PersonEnrolled;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** The rows of what is prepared: people, desks, groups, officers, cut-offs, stations. One connection, one thread. */
final class RegistryRows {
    private final Handle handle;

    RegistryRows(Handle handle) {
        this.handle = handle;
    }

    void add(long seq, PersonEnrolled person) {
        TableRow.of("person", seq)
                .with("person", person.person().value())
                .with("name", person.name())
                .with("public_key", person.key().base64())
                .insert(handle);
    }

    void add(long seq, DeskEnrolled desk) {
        TableRow.of("desk", seq)
                .with("desk", desk.desk().value())
                .with("name", desk.name())
                .insert(handle);
    }

    void add(long seq, ResidentialGroup group) {
        TableRow.of("residential_group", seq)
                .with("code", group.id().value())
                .with("name", group.name())
                .with("former_ward", group.formerWard())
                .insert(handle);
    }

    void add(long seq, Officer officer) {
        TableRow.of("officer", seq)
                .with("code", officer.id().value())
                .with("name", officer.name())
                .with("title", officer.title())
                .with("phone", officer.phone())
                .insert(handle);
    }

    void add(long seq, SlotPlan plan) {
        plan.slots()
                .forEach(slot -> TableRow.of("slot", seq)
                        .with("cut_at", slot.at().toString())
                        .insert(handle));
    }

    /** A station as registered, with its list, or as changed, without. */
    void add(long seq, Station station, Optional<Roll> roll) {
        TableRow.of("station", seq)
                .with("station_id", station.id().value())
                .with("station_number", station.number())
                .with("name", station.name())
                .with("place", station.place().name())
                .with("address", station.place().address())
                .with("latitude", station.place().position().map(point -> point.latitude()))
                .with("longitude", station.place().position().map(point -> point.longitude()))
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
                .with("voters_national", roll.map(Roll::nationalAssembly))
                .with("voters_city", roll.map(Roll::cityCouncil))
                .with("voters_ward", roll.map(Roll::wardCouncil))
                .insert(handle);
    }

    private static String joined(List<?> codes) {
        return codes.stream().map(Object::toString).collect(Collectors.joining(";"));
    }
}
