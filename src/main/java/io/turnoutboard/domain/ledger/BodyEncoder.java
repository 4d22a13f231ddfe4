package io.turnoutboard.domain.ledger;

import io.turnoutboard.domain.election.Election;
import io.turnoutboard.domain.election.Roll;
import io.turnoutboard.domain.election.RollChange;
import io.turnoutboard.domain.election.Station;
import io.turnoutboard.domain.election.StationId;

/** Writes bodies in their canonical form, frozen by golden vectors. docs/ledger-format.md, section 3. */
final class BodyEncoder {
    /** The version of {@code tally-recorded} that tells men and women apart. */
    static final int TALLY_WITH_SEXES = 2;

    private BodyEncoder() {}

    static String kind(EntryBody body) {
        return switch (body) {
            case EntryBody.Genesis _ -> "genesis";
            case EntryBody.PersonEnrolled _ -> "person-enrolled";
            case EntryBody.DeskEnrolled _ -> "desk-enrolled";
            case EntryBody.GroupRegistered _ -> "group-registered";
            case EntryBody.OfficerRegistered _ -> "officer-registered";
            case EntryBody.StationRegistered _ -> "station-registered";
            case EntryBody.StationChanged _ -> "station-changed";
            case EntryBody.SlotsPlanned _ -> "slots-planned";
            case EntryBody.ListChanged _ -> "list-changed";
            case EntryBody.StationOpened _ -> "station-opened";
            case EntryBody.StationClosed _ -> "station-closed";
            case EntryBody.TallyRecorded _ -> "tally-recorded";
            case EntryBody.TallyWithdrawn _ -> "tally-withdrawn";
            case EntryBody.TallyCorrected _ -> "tally-corrected";
            case EntryBody.ListChangeProposed _ -> "list-change-proposed";
            case EntryBody.ProposalDecided _ -> "proposal-decided";
            case EntryBody.EventNoted _ -> "event-noted";
            case EntryBody.ClosingRecorded _ -> "closing-recorded";
            case EntryBody.ConflictResolved _ -> "conflict-resolved";
            case EntryBody.PaperNumberReserved _ -> "paper-number-reserved";
            case EntryBody.ReportIssued _ -> "report-issued";
            case EntryBody.PaperNumberVoided _ -> "paper-number-voided";
            case PreparationBody preparation -> PreparationBodies.kind(preparation);
            case DayEndBody end -> DayEndBodies.kind(end);
            case PeopleBody people -> PeopleBodies.kind(people);
            case RestoreBody restore -> RestoreBodies.kind(restore);
            case EntryBody.Unknown unknown -> unknown.kind();
        };
    }

    static int version(EntryBody body) {
        return switch (body) {
            case EntryBody.Unknown unknown -> unknown.version();
            case EntryBody.TallyRecorded tally when tally.parts().hasSexes() -> TALLY_WITH_SEXES;
            default -> 1;
        };
    }

    static String encode(EntryBody body) {
        BodyLines out = new BodyLines();
        switch (body) {
            case EntryBody.Genesis genesis -> genesis(out, genesis);
            case EntryBody.PersonEnrolled person -> person(out, person);
            case EntryBody.DeskEnrolled desk -> out.put("desk", desk.desk()).put("name", desk.name());
            case EntryBody.GroupRegistered(var group) ->
                out.put("group", group.id()).put("name", group.name()).put("former_ward", group.formerWard());
            case EntryBody.OfficerRegistered(var officer) ->
                out.put("officer", officer.id())
                        .put("name", officer.name())
                        .put("title", officer.title())
                        .put("phone", officer.phone());
            case EntryBody.StationRegistered(var station, var roll) -> roll(station(out, station), "voters", roll);
            case EntryBody.StationChanged(var station) -> station(out, station);
            case EntryBody.SlotsPlanned(var plan) ->
                out.putAll("slot", plan.slots().stream().map(slot -> slot.at()).toList());
            case EntryBody.ListChanged(var station, var change) -> listChange(out, station, change);
            case EntryBody.ListChangeProposed(var station, var change) -> listChange(out, station, change);
            case EntryBody.StationOpened(var station, var at) ->
                out.put("station", station).put("at", Timestamps.text(at));
            case EntryBody.StationClosed(var station, var at) ->
                out.put("station", station).put("at", Timestamps.text(at));
            case EntryBody.TallyRecorded tally -> DayBodies.write(out, tally);
            case EntryBody.TallyWithdrawn withdrawn -> DayBodies.write(out, withdrawn);
            case EntryBody.TallyCorrected corrected -> DayBodies.write(out, corrected);
            case EntryBody.ProposalDecided decided -> DayBodies.write(out, decided);
            case EntryBody.EventNoted noted -> DayBodies.write(out, noted);
            case EntryBody.ClosingRecorded closing -> DayBodies.write(out, closing);
            case EntryBody.ConflictResolved conflict ->
                out.put("station", conflict.about())
                        .put("time", Timestamps.text(conflict.time()))
                        .put("chosen", conflict.chosenSeq())
                        .put("reason", conflict.reason());
            case EntryBody.PaperNumberReserved reserved -> PaperBodies.write(out, reserved);
            case EntryBody.ReportIssued issued -> PaperBodies.write(out, issued);
            case EntryBody.PaperNumberVoided voided -> PaperBodies.write(out, voided);
            case PreparationBody preparation -> PreparationBodies.write(out, preparation);
            case DayEndBody end -> DayEndBodies.write(out, end);
            case PeopleBody people -> PeopleBodies.write(out, people);
            case RestoreBody restore -> RestoreBodies.write(out, restore);
            case EntryBody.Unknown unknown -> {
                return unknown.text();
            }
        }
        return out.text();
    }

    private static void genesis(BodyLines out, EntryBody.Genesis genesis) {
        Election election = genesis.election();
        out.put("format", genesis.formatVersion())
                .put("election", election.id())
                .put("name", election.name())
                .put("purpose", election.purpose())
                .put("date", election.date())
                .put("zone", election.zone())
                .put("opens", election.hours().opens())
                .put("closes", election.hours().closes())
                .put("ward", election.ward().code())
                .put("ward_name", election.ward().name())
                .put("city", election.ward().city())
                .put("place", election.ward().place())
                .put("issuer", election.ward().issuer())
                .put("sealer_key", genesis.sealerKey().base64());
        person(out, genesis.founder());
    }

    private static void person(BodyLines out, EntryBody.PersonEnrolled person) {
        out.put("person", person.person())
                .put("person_name", person.name())
                .put("person_key", person.key().base64());
    }

    private static BodyLines station(BodyLines out, Station station) {
        return out.put("station", station.id())
                .put("number", station.number())
                .put("name", station.name())
                .put("place", station.place().name())
                .put("address", station.place().address())
                .put("latitude", station.place().position().map(point -> point.latitude()))
                .put("longitude", station.place().position().map(point -> point.longitude()))
                .put("position_verified", station.place().positionVerified())
                .put("kind", station.rules().kind())
                .put("opens", station.rules().hours().opens())
                .put("closes", station.rules().hours().closes())
                .put("booths", station.rules().booths())
                .put("confidential", station.rules().confidential())
                .put("constituency", station.area().constituency())
                .put("former_ward", station.area().formerWard())
                .putAll("group", station.area().groups())
                .putAll("officer", station.area().officers())
                .put("note", station.note());
    }

    private static BodyLines roll(BodyLines out, String name, Roll roll) {
        return out.put(name + "_national", roll.nationalAssembly())
                .put(name + "_city", roll.cityCouncil())
                .put(name + "_ward", roll.wardCouncil());
    }

    private static void listChange(BodyLines out, StationId station, RollChange change) {
        out.put("station", station).put("at", Timestamps.text(change.at()));
        roll(out, "added", change.added());
        roll(out, "removed", change.removed()).put("reason", change.reason());
    }
}
