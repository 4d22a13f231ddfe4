package io.turnoutboard.service.intake;

import io.turnoutboard.domain.election.OpeningHours;
import io.turnoutboard.domain.election.Roll;
import io.turnoutboard.domain.election.RollChange;
import io.turnoutboard.domain.election.Station;
import io.turnoutboard.domain.ledger.EntryBody;
import io.turnoutboard.domain.ledger.EntryBody.ListChanged;
import io.turnoutboard.domain.ledger.EntryBody.StationChanged;
import io.turnoutboard.domain.ledger.EntryBody.StationRegistered;
import io.turnoutboard.domain.ledger.PreparationBody.ListHandedOver;
import io.turnoutboard.domain.turnout.StationTurnout;
import io.turnoutboard.service.intake.RowReader.Figure;
import io.turnoutboard.service.intake.StationLine.CountCell;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes entries of the lines of stations: what is new, what has changed, lists, then counts. */
final class StationIntake {
    private static final int FEWEST_SWAPPED = 3;

    private final Layout layout;
    private final IntakeContext context;
    private final FindingList findings;
    private final Map<Place, Integer> chosen;
    private final List<EntryBody> stations = new ArrayList<>();
    private final Map<Object, StationCounts.Whose> whose = new HashMap<>();

    StationIntake(Layout layout, IntakeContext context, FindingList findings, Map<Place, Integer> chosen) {
        this.layout = layout;
        this.context = context;
        this.findings = findings;
        this.chosen = chosen;
    }

    /** Stations and lists first, in the order of the file, then the counts of each station. */
    List<EntryBody> entries(List<StationLine> lines, CountForm form) {
        if (areSwapped(lines)) {
            findings.say(
                    IntakeFault.COLUMNS_SWAPPED,
                    new Place(
                            layout.headingLine(),
                            layout.column(IntakeField.VOTERS).orElseThrow().column()));
            return List.of();
        }
        StationShape shape = new StationShape(layout, context, findings);
        lines.forEach(line -> station(line, shape));
        List<EntryBody> all = new ArrayList<>(stations);
        StationCounts counts = new StationCounts(context, form, chosen, findings);
        for (Map.Entry<?, List<CountCell>> each : CountForms.byStation(lines).entrySet()) {
            StationCounts.Whose one = whose.get(each.getKey());
            if (one != null) {
                all.addAll(counts.of(one, each.getValue()));
            }
        }
        return all;
    }

    /** Where nearly all counts are above their lists, the columns are each other's. */
    private boolean areSwapped(List<StationLine> lines) {
        List<StationLine> both = lines.stream()
                .filter(line -> layout.has(IntakeField.VOTERS)
                        && line.voters().isPresent()
                        && !line.counts().isEmpty())
                .toList();
        long above = both.stream()
                .filter(line -> line.counts().getFirst().voted().number()
                        > line.voters().orElseThrow().number())
                .count();
        return both.size() >= FEWEST_SWAPPED && above * 5 >= both.size() * 4L;
    }

    private void station(StationLine line, StationShape shape) {
        Optional<StationTurnout> known = context.board().station(line.id());
        if (known.isEmpty() && layout.kind() != IntakeKind.STATIONS) {
            findings.say(
                    IntakeFault.NO_SUCH_STATION, line.row().place(IntakeField.NUMBER), Integer.toString(line.number()));
            return;
        }
        if (whose.containsKey(line.id())) {
            return;
        }
        Optional<Roll> roll = roll(line);
        OpeningHours hours = known.map(StationTurnout::station)
                .map(station -> station.rules().hours())
                .orElse(context.election().hours());
        if (layout.kind() == IntakeKind.STATIONS) {
            Station station = shape.of(line, known);
            hours = station.rules().hours();
            if (known.isEmpty()) {
                stations.add(new StationRegistered(station, roll.orElse(Roll.EMPTY)));
            } else if (!known.get().station().equals(station)) {
                stations.add(new StationChanged(station));
            }
        }
        Roll present = known.map(each -> each.rollAt(context.now())).orElse(Roll.EMPTY);
        Roll after = roll.orElse(present);
        known.ifPresent(each -> changeList(line, each, present, after));
        whose.put(line.id(), new StationCounts.Whose(line.id(), known, hours, after.voters()));
    }

    private void changeList(StationLine line, StationTurnout known, Roll before, Roll after) {
        if (before.equals(after)) {
            return;
        }
        Place place = line.voters()
                .map(Figure::place)
                .orElse(Place.ofLine(line.row().raw().line()));
        if (known.openedAt().isPresent()) {
            findings.accepted(
                    IntakeFault.LIST_FROZEN,
                    place,
                    Integer.toString(after.voters()),
                    Integer.toString(before.voters()));
            return;
        }
        if (context.board().preparation().isOpen()) {
            stations.add(new ListHandedOver(line.id(), after));
            return;
        }
        Roll added = more(before, after);
        Roll removed = more(after, before);
        String reason = context.words().reason();
        stations.add(new ListChanged(line.id(), new RollChange(context.now(), added, removed, reason)));
    }

    /** By how much each list of the second is longer. */
    private static Roll more(Roll first, Roll second) {
        return new Roll(
                Math.max(0, second.nationalAssembly() - first.nationalAssembly()),
                Math.max(0, second.cityCouncil() - first.cityCouncil()),
                Math.max(0, second.wardCouncil() - first.wardCouncil()));
    }

    /** The lists of the file; a ballot without a column has the list of the first. */
    private Optional<Roll> roll(StationLine line) {
        if (line.lists().isEmpty()) {
            return Optional.empty();
        }
        int first = number(line.lists().getFirst());
        return Optional.of(new Roll(
                list(line, IntakeField.VOTERS_NATIONAL).orElse(first),
                list(line, IntakeField.VOTERS_CITY).orElse(first),
                list(line, IntakeField.VOTERS_WARD).orElse(first)));
    }

    private Optional<Integer> list(StationLine line, IntakeField field) {
        int column = layout.column(field).map(ColumnUse::column).orElse(-1);
        return line.lists().stream()
                .filter(each -> each.place().column() == column)
                .map(this::number)
                .findFirst();
    }

    private int number(Figure figure) {
        return chosen.getOrDefault(figure.place(), figure.number());
    }
}
