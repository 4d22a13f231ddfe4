package io.turnoutboard.ui.prepare;

import io.turnoutboard.domain.election.GroupId;
import io.turnoutboard.domain.election.OfficerId;
import io.turnoutboard.domain.election.OpeningHours;
import io.turnoutboard.domain.election.PollingPlace;
import io.turnoutboard.domain.election.Roll;
import io.turnoutboard.domain.election.Station;
import io.turnoutboard.domain.election.StationArea;
import io.turnoutboard.domain.election.StationKind;
import io.turnoutboard.domain.election.StationRules;
import io.turnoutboard.domain.geo.GeoPoint;
import io.turnoutboard.domain.ledger.EntryBody;
import io.turnoutboard.domain.ledger.EntryBody.StationChanged;
import io.turnoutboard.domain.ledger.EntryBody.StationRegistered;
import io.turnoutboard.domain.ledger.PreparationBody.ListHandedOver;
import io.turnoutboard.domain.ledger.PreparationBody.Registered;
import io.turnoutboard.domain.ledger.PreparationBody.RegistrationWithdrawn;
import io.turnoutboard.domain.turnout.Board;
import io.turnoutboard.domain.turnout.StationTurnout;
import io.turnoutboard.service.setup.Founding;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A polling station with its list as handed over, or a new one. */
record StationSubject(Board board, Optional<StationTurnout> known) implements Subject {
    private static final List<String> KINDS = List.of(StationKind.values()).stream()
            .map(kind -> kind.name().toLowerCase(Locale.ROOT))
            .toList();

    @Override
    public String name() {
        return known.map(turnout -> turnout.station().name()).orElse("");
    }

    @Override
    public List<EditField> fields() {
        Station station =
                known.map(StationTurnout::station).orElseGet(() -> Founding.station(next(), board.election()));
        Roll roll = roll();
        List<EditField> fields = new ArrayList<>();
        if (known.isEmpty()) {
            fields.add(EditField.text("number", Integer.toString(station.number())));
        }
        fields.add(EditField.text("station-name", station.name()));
        fields.add(EditField.text("place", known.isPresent() ? station.place().name() : ""));
        fields.add(EditField.text("address", station.place().address()));
        fields.add(EditField.text("voters-national", voters(roll.nationalAssembly())));
        fields.add(EditField.text("voters-city", voters(roll.cityCouncil())));
        fields.add(EditField.text("voters-ward", voters(roll.wardCouncil())));
        fields.addAll(area(station.area()));
        fields.addAll(rules(station.rules()));
        fields.add(EditField.text(
                "position",
                station.place().position().map(StationSubject::written).orElse("")));
        fields.add(EditField.yesOrNo("verified", station.place().positionVerified()));
        fields.add(EditField.text("note", station.note()));
        return fields;
    }

    private static List<EditField> area(StationArea area) {
        return List.of(
                EditField.text("constituency", area.constituency()),
                EditField.text("former-ward", area.formerWard()),
                EditField.text(
                        "groups",
                        String.join(
                                ", ", area.groups().stream().map(GroupId::value).toList())),
                EditField.text(
                        "officers",
                        String.join(
                                ", ",
                                area.officers().stream().map(OfficerId::value).toList())));
    }

    private static List<EditField> rules(StationRules rules) {
        return List.of(
                new EditField("kind", rules.kind().name().toLowerCase(Locale.ROOT), KINDS),
                EditField.text("opens", rules.hours().opens().toString()),
                EditField.text("closes", rules.hours().closes().toString()),
                EditField.text("booths", figure(rules.booths())),
                EditField.yesOrNo("confidential", rules.confidential()));
    }

    static String written(GeoPoint point) {
        return String.format(Locale.ROOT, "%.6f, %.6f", point.latitude(), point.longitude());
    }

    /** Blank where no list is known; a list that has nobody for one ballot says so. */
    private String voters(int number) {
        return roll().equals(Roll.EMPTY) ? "" : Integer.toString(number);
    }

    private static String figure(int number) {
        return number == 0 ? "" : Integer.toString(number);
    }

    @Override
    public List<EntryBody> bodies(Typed typed) throws FieldFault {
        int number = known.isPresent() ? known.get().station().number() : typed.number("number");
        Station base = known.isPresent()
                ? known.get().station()
                : typed.made("number", () -> Founding.station(number, board.election()));
        Station now = station(base, typed);
        Roll list = list(typed);
        if (known.isEmpty()) {
            return List.of(new StationRegistered(now, list));
        }
        List<EntryBody> bodies = new ArrayList<>();
        if (!now.equals(base)) {
            bodies.add(new StationChanged(now));
        }
        if (!list.equals(roll())) {
            bodies.add(new ListHandedOver(now.id(), list));
        }
        return bodies;
    }

    private Station station(Station base, Typed typed) throws FieldFault {
        String name = typed.needed("station-name");
        String place = typed.text("place").isEmpty() ? name : typed.text("place");
        Optional<GeoPoint> point = typed.position("position");
        boolean verified = point.isPresent() && typed.yes("verified");
        OpeningHours hours = ElectionSubject.hours(typed);
        StationKind kind = StationKind.valueOf(typed.text("kind").toUpperCase(Locale.ROOT));
        int booths = typed.numberOrNone("booths");
        StationRules rules =
                typed.made("booths", () -> new StationRules(kind, hours, booths, typed.yes("confidential")));
        StationArea area = new StationArea(
                typed.text("constituency"),
                typed.text("former-ward"),
                typed.items("groups").stream().map(GroupId::new).toList(),
                typed.items("officers").stream().map(OfficerId::new).toList());
        // a point that stands as it was written is the same point, whatever its further decimals
        Optional<GeoPoint> kept = base.place()
                .position()
                .filter(old ->
                        point.filter(now -> written(now).equals(written(old))).isPresent())
                .or(() -> point);
        return new Station(
                base.id(),
                base.number(),
                name,
                new PollingPlace(place, typed.text("address"), kept, verified),
                rules,
                area,
                typed.text("note"));
    }

    /** Where one number was given, it is that of every ballot. */
    private static Roll list(Typed typed) throws FieldFault {
        int national = typed.numberOrNone("voters-national");
        boolean one =
                typed.text("voters-city").isEmpty() && typed.text("voters-ward").isEmpty();
        int city = one ? national : typed.numberOrNone("voters-city");
        int ward = one ? national : typed.numberOrNone("voters-ward");
        return typed.made("voters-national", () -> new Roll(national, city, ward));
    }

    private Roll roll() {
        return known.map(turnout -> turnout.list().handedOver()).orElse(Roll.EMPTY);
    }

    /** The first number that no station has. */
    private int next() {
        int number = 1;
        for (StationTurnout turnout : board.stations()) {
            if (turnout.station().number() == number) {
                number++;
            }
        }
        return number;
    }

    @Override
    public Optional<EntryBody> removal() {
        return known.map(turnout -> new RegistrationWithdrawn(
                Registered.STATION, turnout.station().id().value(), ""));
    }
}
