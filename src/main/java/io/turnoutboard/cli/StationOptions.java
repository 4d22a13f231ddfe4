package io.turnoutboard.cli;

import io.turnoutboard.domain.election.GroupId;
import io.turnoutboard.domain.election.OfficerId;
import io.turnoutboard.domain.election.OpeningHours;
import io.turnoutboard.domain.election.PollingPlace;
import io.turnoutboard.domain.election.Station;
import io.turnoutboard.domain.election.StationArea;
import io.turnoutboard.domain.election.StationKind;
import io.turnoutboard.domain.election.StationRules;
import io.turnoutboard.domain.geo.GeoPoint;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What can be said of a polling station on the command line; what is not said stays as it is. */
final class StationOptions {
    private static final List<String> YES_NO = List.of("yes", "no");

    @Option(names = "--name", paramLabel = "TEXT", descriptionKey = "cli.station.name")
    private @Nullable String name;

    @Option(names = "--place", paramLabel = "TEXT", descriptionKey = "cli.station.place")
    private @Nullable String place;

    @Option(names = "--address", paramLabel = "TEXT", descriptionKey = "cli.station.address")
    private @Nullable String address;

    @Option(names = "--position", paramLabel = "LAT,LON", descriptionKey = "cli.station.position")
    private @Nullable String position;

    @Option(names = "--verified", paramLabel = "yes|no", descriptionKey = "cli.station.verified")
    private @Nullable String verified;

    @Option(names = "--kind", paramLabel = "KIND", descriptionKey = "cli.station.kind")
    private @Nullable String kind;

    @Option(names = "--opens", paramLabel = "HH:MM", descriptionKey = "cli.station.opens")
    private @Nullable String opens;

    @Option(names = "--closes", paramLabel = "HH:MM", descriptionKey = "cli.station.closes")
    private @Nullable String closes;

    @Option(names = "--booths", paramLabel = "N", descriptionKey = "cli.station.booths")
    private @Nullable String booths;

    @Option(names = "--confidential", paramLabel = "yes|no", descriptionKey = "cli.station.confidential")
    private @Nullable String confidential;

    @Option(names = "--constituency", paramLabel = "TEXT", descriptionKey = "cli.station.constituency")
    private @Nullable String constituency;

    @Option(names = "--former-ward", paramLabel = "TEXT", descriptionKey = "cli.station.former")
    private @Nullable String former;

    @Option(names = "--groups", paramLabel = "CODE,CODE", descriptionKey = "cli.station.groups")
    private @Nullable String groups;

    @Option(names = "--officers", paramLabel = "CODE,CODE", descriptionKey = "cli.station.officers")
    private @Nullable String officers;

    @Option(names = "--note", paramLabel = "TEXT", descriptionKey = "cli.station.note")
    private @Nullable String note;

    Station over(Station old, SetupValues values) throws CommandException {
        PollingPlace placeNow = place(old.place(), values);
        StationRules rules = rules(old.rules(), values);
        StationArea area = area(old.area(), values);
        String nameNow = values.text("--name", name, old.name());
        String noteNow = values.text("--note", note, old.note());
        return values.made(
                "--name", nameNow, () -> new Station(old.id(), old.number(), nameNow, placeNow, rules, area, noteNow));
    }

    /** A position that is given anew is not verified unless that is said too. */
    private PollingPlace place(PollingPlace old, SetupValues values) throws CommandException {
        String placeNow = values.text("--place", place, old.name());
        String addressNow = values.text("--address", address, old.address());
        Optional<GeoPoint> point =
                position == null ? old.position() : Optional.of(values.position("--position", position));
        boolean sure = flag("--verified", verified, position == null && old.positionVerified(), values);
        return values.made("--place", placeNow, () -> new PollingPlace(placeNow, addressNow, point, sure));
    }

    private StationRules rules(StationRules old, SetupValues values) throws CommandException {
        LocalTime from = opens == null ? old.hours().opens() : values.plain().time("--opens", opens);
        LocalTime to = closes == null ? old.hours().closes() : values.plain().time("--closes", closes);
        OpeningHours hours = values.made("--opens, --closes", from + "–" + to, () -> new OpeningHours(from, to));
        int many = booths == null ? old.booths() : values.number("--booths", booths);
        boolean masked = flag("--confidential", confidential, old.confidential(), values);
        StationKind sort = kind == null ? old.kind() : values.choice("--kind", kind, List.of(StationKind.values()));
        return values.made("--booths", Integer.toString(many), () -> new StationRules(sort, hours, many, masked));
    }

    private StationArea area(StationArea old, SetupValues values) throws CommandException {
        String constituencyNow = values.text("--constituency", constituency, old.constituency());
        String formerNow = values.text("--former-ward", former, old.formerWard());
        List<GroupId> groupsNow = groups == null
                ? old.groups()
                : SetupValues.list(values.text("--groups", groups, "")).stream()
                        .map(GroupId::new)
                        .toList();
        List<OfficerId> officersNow = officers == null
                ? old.officers()
                : SetupValues.list(values.text("--officers", officers, "")).stream()
                        .map(OfficerId::new)
                        .toList();
        return new StationArea(constituencyNow, formerNow, groupsNow, officersNow);
    }

    private static boolean flag(String option, @Nullable String typed, boolean otherwise, SetupValues values)
            throws CommandException {
        return typed == null
                ? otherwise
                : values.plain().choice(option, typed, YES_NO).equals("yes");
    }
}
