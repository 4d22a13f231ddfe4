package io.turnoutboard.service.intake;

import io.turnoutboard.domain.election.GroupId;
import io.turnoutboard.domain.election.InvalidRecordException;
import io.turnoutboard.domain.election.OfficerId;
import io.turnoutboard.domain.election.OpeningHours;
import io.turnoutboard.domain.election.PollingPlace;
import io.turnoutboard.domain.election.Station;
import io.turnoutboard.domain.election.StationArea;
import io.turnoutboard.domain.election.StationKind;
import io.turnoutboard.domain.election.StationRules;
import io.turnoutboard.domain.geo.GeoPoint;
import io.turnoutboard.domain.turnout.Registry;
import io.turnoutboard.domain.turnout.StationTurnout;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Makes a station of a line: what the file has no column for stays as it was, or is what holds for every station. */
final class StationShape {
    private static final Pattern DEGREES = Pattern.compile("-?[0-9]{1,3}(?:[.,][0-9]{1,17})?");
    private static final Map<String, Boolean> TRUTHS = Map.of(
            "true", true, "false", false, "yes", true, "no", false, "co", true, "khong", false, "x", true, "1", true,
            "0", false);
    private static final int MOST_BOOTHS = 100;

    private final Layout layout;
    private final IntakeContext context;
    private final FindingList findings;
    private final NamedCodes groups;
    private final NamedCodes officers;

    StationShape(Layout layout, IntakeContext context, FindingList findings) {
        this.layout = layout;
        this.context = context;
        this.findings = findings;
        Registry registry = context.board().registry();
        groups = new NamedCodes(groups(registry), IntakeFault.NO_SUCH_GROUP, findings);
        officers = new NamedCodes(officers(registry), IntakeFault.NO_SUCH_OFFICER, findings);
    }

    /** The station as it is after this line; wrong cells are said, and then it is of no use. */
    Station of(StationLine line, Optional<StationTurnout> known) {
        RowReader row = line.row();
        Optional<Station> before = known.map(StationTurnout::station);
        String usual = context.words().stationName(line.number());
        String name = words(row, IntakeField.NAME, before.map(Station::name).orElse(usual), true);
        return new Station(
                line.id(),
                line.number(),
                name,
                place(row, before.map(Station::place), name),
                rules(row, before.map(Station::rules)),
                area(row, before.map(Station::area).orElse(new StationArea("", "", List.of(), List.of()))),
                words(row, IntakeField.NOTE, before.map(Station::note).orElse(""), false));
    }

    /** A column's words; where the file has no such column, or a name is not given, what was there before. */
    private String words(RowReader row, IntakeField field, String before, boolean needed) {
        if (!layout.has(field)) {
            return before;
        }
        String words = row.words(field);
        return words.isEmpty() && needed ? before : words;
    }

    private PollingPlace place(RowReader row, Optional<PollingPlace> before, String name) {
        return new PollingPlace(
                words(row, IntakeField.PLACE, before.map(PollingPlace::name).orElse(name), true),
                words(
                        row,
                        IntakeField.ADDRESS,
                        before.map(PollingPlace::address).orElse(""),
                        false),
                layout.has(IntakeField.LATITUDE) && layout.has(IntakeField.LONGITUDE)
                        ? position(row)
                        : before.flatMap(PollingPlace::position),
                truth(
                        row,
                        IntakeField.POSITION_VERIFIED,
                        before.filter(PollingPlace::positionVerified).isPresent()));
    }

    private Optional<GeoPoint> position(RowReader row) {
        String latitude = row.words(IntakeField.LATITUDE);
        String longitude = row.words(IntakeField.LONGITUDE);
        if (latitude.isEmpty() && longitude.isEmpty()) {
            return Optional.empty();
        }
        if (DEGREES.matcher(latitude).matches() && DEGREES.matcher(longitude).matches()) {
            try {
                return Optional.of(new GeoPoint(degrees(latitude), degrees(longitude)));
            } catch (IllegalArgumentException e) {
                // told below, like any other text that is no position
            }
        }
        findings.say(IntakeFault.NOT_A_POSITION, row.place(IntakeField.LATITUDE), latitude + " " + longitude);
        return Optional.empty();
    }

    private static double degrees(String text) {
        return Double.parseDouble(text.replace(',', '.'));
    }

    private StationRules rules(RowReader row, Optional<StationRules> before) {
        OpeningHours usual =
                before.map(StationRules::hours).orElse(context.election().hours());
        int booths = before.map(StationRules::booths).orElse(0);
        Optional<RowReader.Figure> typed = row.figure(IntakeField.BOOTHS);
        if (typed.isPresent()) {
            booths = typed.get().number();
            if (booths > MOST_BOOTHS) {
                findings.say(IntakeFault.OUT_OF_RANGE, typed.get().place(), Integer.toString(booths));
                booths = 0;
            }
        }
        return new StationRules(
                kind(row, before.map(StationRules::kind).orElse(StationKind.ORDINARY)),
                hours(row, usual),
                booths,
                truth(
                        row,
                        IntakeField.CONFIDENTIAL,
                        before.filter(StationRules::confidential).isPresent()));
    }

    private OpeningHours hours(RowReader row, OpeningHours before) {
        LocalTime opens = row.time(IntakeField.OPENS).orElse(before.opens());
        LocalTime closes = row.time(IntakeField.CLOSES).orElse(before.closes());
        if (opens.equals(before.opens()) && closes.equals(before.closes())) {
            return before;
        }
        try {
            return new OpeningHours(opens, closes);
        } catch (InvalidRecordException e) {
            IntakeField field = row.has(IntakeField.OPENS) ? IntakeField.OPENS : IntakeField.CLOSES;
            findings.say(IntakeFault.HOURS_OUTSIDE_THE_LAW, row.place(field), opens + "–" + closes);
            return before;
        }
    }

    private StationKind kind(RowReader row, StationKind before) {
        String word = HeadingWords.folded(row.words(IntakeField.KIND)).replace(' ', '_');
        if (word.isEmpty()) {
            return before;
        }
        Optional<StationKind> kind = Arrays.stream(StationKind.values())
                .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst();
        if (kind.isEmpty()) {
            findings.say(IntakeFault.NOT_A_CHOICE, row.place(IntakeField.KIND), row.words(IntakeField.KIND));
        }
        return kind.orElse(before);
    }

    private boolean truth(RowReader row, IntakeField field, boolean before) {
        String word = HeadingWords.folded(row.words(field));
        if (word.isEmpty()) {
            return before && !layout.has(field);
        }
        Boolean truth = TRUTHS.get(word);
        if (truth == null) {
            findings.say(IntakeFault.NOT_A_CHOICE, row.place(field), row.words(field));
            return before;
        }
        return truth;
    }

    private StationArea area(RowReader row, StationArea before) {
        return new StationArea(
                words(row, IntakeField.CONSTITUENCY, before.constituency(), false),
                words(row, IntakeField.FORMER_WARD, before.formerWard(), false),
                layout.has(IntakeField.GROUPS)
                        ? groups.of(row.words(IntakeField.GROUPS), row.place(IntakeField.GROUPS)).stream()
                                .map(GroupId::new)
                                .toList()
                        : before.groups(),
                layout.has(IntakeField.OFFICER)
                        ? officers.of(row.words(IntakeField.OFFICER), row.place(IntakeField.OFFICER)).stream()
                                .map(OfficerId::new)
                                .toList()
                        : before.officers());
    }

    private static Map<String, String> groups(Registry registry) {
        Map<String, String> names = new TreeMap<>();
        registry.groups()
                .forEach((id, history) -> history.latest().ifPresent(group -> names.put(id.value(), group.name())));
        return names;
    }

    private static Map<String, String> officers(Registry registry) {
        Map<String, String> names = new TreeMap<>();
        registry.officers()
                .forEach((id, history) -> history.latest().ifPresent(officer -> names.put(id.value(), officer.name())));
        return names;
    }
}
