package io.turnoutboard.domain.ledger;

import io.turnoutboard.domain.election.Election;
import io.turnoutboard.domain.election.ElectionId;
import io.turnoutboard.domain.election.GroupId;
import io.turnoutboard.domain.election.Officer;
import io.turnoutboard.domain.election.OfficerId;
import io.turnoutboard.domain.election.OpeningHours;
import io.turnoutboard.domain.election.PollingPlace;
import io.turnoutboard.domain.election.Purpose;
import io.turnoutboard.domain.election.ResidentialGroup;
import io.turnoutboard.domain.election.Roll;
import io.turnoutboard.domain.election.RollChange;
import io.turnoutboard.domain.election.Slot;
import io.turnoutboard.domain.election.SlotPlan;
import io.turnoutboard.domain.election.Station;
import io.turnoutboard.domain.election.StationArea;
import io.turnoutboard.domain.election.StationId;
import io.turnoutboard.domain.election.StationKind;
import io.turnoutboard.domain.election.StationRules;
import io.turnoutboard.domain.election.Ward;
import io.turnoutboard.domain.geo.GeoPoint;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;

/** Reads the canonical form of bodies; whatever cannot be read exactly is malformed, whatever is newer is unknown. */
final class BodyDecoder {
    private BodyDecoder() {}

    static EntryBody decode(String kind, int version, String text) {
        boolean withSexes = kind.equals("tally-recorded") && version == BodyEncoder.TALLY_WITH_SEXES;
        if (version != 1 && !withSexes) {
            return new EntryBody.Unknown(kind, version, text);
        }
        try {
            return withSexes ? DayBodies.recorded(new BodyValues(text), true) : decode(kind, text);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new MalformedEntryException("a value of a " + kind + " is wrong", e);
        }
    }

    private static EntryBody decode(String kind, String text) {
        BodyValues in = new BodyValues(text);
        return switch (kind) {
            case "genesis" -> genesis(in);
            case "person-enrolled" -> person(in);
            case "desk-enrolled" -> new EntryBody.DeskEnrolled(DeskId.of(in.text("desk")), in.text("name"));
            case "group-registered" ->
                new EntryBody.GroupRegistered(
                        new ResidentialGroup(new GroupId(in.text("group")), in.text("name"), in.text("former_ward")));
            case "officer-registered" ->
                new EntryBody.OfficerRegistered(new Officer(
                        new OfficerId(in.text("officer")), in.text("name"), in.text("title"), in.text("phone")));
            case "station-registered" -> new EntryBody.StationRegistered(station(in), roll(in, "voters"));
            case "station-changed" -> new EntryBody.StationChanged(station(in));
            case "slots-planned" ->
                new EntryBody.SlotsPlanned(new SlotPlan(in.all("slot").stream()
                        .map(LocalTime::parse)
                        .map(Slot::new)
                        .toList()));
            case "list-changed" -> new EntryBody.ListChanged(stationId(in), rollChange(in));
            case "station-opened" -> new EntryBody.StationOpened(stationId(in), in.instant("at"));
            case "station-closed" -> new EntryBody.StationClosed(stationId(in), in.instant("at"));
            case "list-change-proposed" -> new EntryBody.ListChangeProposed(stationId(in), rollChange(in));
            case "tally-recorded" -> DayBodies.recorded(in, false);
            case "tally-withdrawn" -> DayBodies.withdrawn(in);
            case "tally-corrected" -> DayBodies.corrected(in);
            case "proposal-decided" -> DayBodies.decided(in);
            case "event-noted" -> DayBodies.noted(in);
            case "closing-recorded" -> DayBodies.closing(in);
            case "conflict-resolved" ->
                new EntryBody.ConflictResolved(
                        stationId(in), in.instant("time"), in.number("chosen"), in.text("reason"));
            case "paper-number-reserved" ->
                PaperBodies.isOfKnownKind(in) ? PaperBodies.reserved(in) : new EntryBody.Unknown(kind, 1, text);
            case "report-issued" ->
                PaperBodies.isOfKnownKind(in) ? PaperBodies.issued(in) : new EntryBody.Unknown(kind, 1, text);
            case "paper-number-voided" -> PaperBodies.voided(in);
            default ->
                PreparationBodies.read(kind, in)
                        .or(() -> DayEndBodies.read(kind, in))
                        .or(() -> PeopleBodies.read(kind, in))
                        .or(() -> RestoreBodies.read(kind, in))
                        .orElseGet(() -> new EntryBody.Unknown(kind, 1, text));
        };
    }

    private static EntryBody.Genesis genesis(BodyValues in) {
        Election election = new Election(
                ElectionId.of(in.text("election")),
                in.text("name"),
                ward(in),
                LocalDate.parse(in.text("date")),
                ZoneId.of(in.text("zone")),
                hours(in),
                Purpose.valueOf(in.text("purpose")));
        return new EntryBody.Genesis(
                election, in.integer("format"), new PublicKeyText(in.text("sealer_key")), person(in));
    }

    private static EntryBody.PersonEnrolled person(BodyValues in) {
        return new EntryBody.PersonEnrolled(
                new PersonId(in.text("person")), in.text("person_name"), new PublicKeyText(in.text("person_key")));
    }

    private static Station station(BodyValues in) {
        Optional<GeoPoint> position = in.optional("latitude")
                .map(latitude -> new GeoPoint(Double.parseDouble(latitude), Double.parseDouble(in.text("longitude"))));
        return new Station(
                stationId(in),
                in.integer("number"),
                in.text("name"),
                new PollingPlace(in.text("place"), in.text("address"), position, in.flag("position_verified")),
                new StationRules(
                        StationKind.valueOf(in.text("kind")), hours(in), in.integer("booths"), in.flag("confidential")),
                new StationArea(
                        in.text("constituency"),
                        in.text("former_ward"),
                        in.all("group").stream().map(GroupId::new).toList(),
                        in.all("officer").stream().map(OfficerId::new).toList()),
                in.text("note"));
    }

    private static RollChange rollChange(BodyValues in) {
        return new RollChange(in.instant("at"), roll(in, "added"), roll(in, "removed"), in.text("reason"));
    }

    static Ward ward(BodyValues in) {
        return new Ward(in.text("ward"), in.text("ward_name"), in.text("city"), in.text("place"), in.text("issuer"));
    }

    static StationId stationId(BodyValues in) {
        return new StationId(in.text("station"));
    }

    static OpeningHours hours(BodyValues in) {
        return new OpeningHours(LocalTime.parse(in.text("opens")), LocalTime.parse(in.text("closes")));
    }

    static Roll roll(BodyValues in, String name) {
        return new Roll(in.integer(name + "_national"), in.integer(name + "_city"), in.integer(name + "_ward"));
    }
}
