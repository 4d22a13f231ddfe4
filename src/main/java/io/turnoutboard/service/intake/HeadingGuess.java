package io.turnoutboard.service.intake;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Guesses what the columns under a line of headings hold; what a person said of them goes before. */
final class HeadingGuess {
    /** What only a table of stations has. */
    private static final Set<IntakeField> OF_STATIONS = EnumSet.of(
            IntakeField.VOTERS,
            IntakeField.VOTERS_NATIONAL,
            IntakeField.VOTERS_CITY,
            IntakeField.VOTERS_WARD,
            IntakeField.VOTED);

    private final Map<String, IntakeField> said;
    private Optional<LocalTime> lastSlot = Optional.empty();

    HeadingGuess(Map<String, IntakeField> said) {
        this.said = said;
    }

    List<ColumnUse> columns(RawRow headings) {
        List<ColumnUse> columns = new ArrayList<>();
        lastSlot = Optional.empty();
        for (int column = 1; column <= headings.cells().size(); column++) {
            columns.add(use(column, headings.cell(column).text()));
        }
        return numbered(columns);
    }

    /** A table of stations that names no other number means the one in which it numbers its lines. */
    private List<ColumnUse> numbered(List<ColumnUse> columns) {
        boolean ofStations = columns.stream()
                .anyMatch(use -> use.field().filter(OF_STATIONS::contains).isPresent());
        boolean named = columns.stream()
                .anyMatch(use -> use.field().filter(IntakeField.NUMBER::equals).isPresent());
        if (!ofStations || named) {
            return List.copyOf(columns);
        }
        return columns.stream()
                .map(use -> HeadingWords.numbersLines(use.heading()) && !said.containsKey(use.heading())
                        ? new ColumnUse(use.column(), use.heading(), Optional.of(IntakeField.NUMBER), Optional.empty())
                        : use)
                .toList();
    }

    /** How many of the cells of a line are headings that somebody knows. */
    int known(RawRow row) {
        return (int)
                columns(row).stream().filter(use -> use.field().isPresent()).count();
    }

    private ColumnUse use(int column, String heading) {
        Optional<LocalTime> time = HeadingWords.time(heading);
        Optional<IntakeField> field = field(column, heading, time);
        if (field.filter(IntakeField.VOTED::equals).isPresent()) {
            lastSlot = time;
            return new ColumnUse(column, heading, field, time);
        }
        if (field.filter(IntakeField.RATE::equals).isPresent()) {
            return new ColumnUse(column, heading, field, time.or(() -> lastSlot));
        }
        return new ColumnUse(column, heading, field, Optional.empty());
    }

    private Optional<IntakeField> field(int column, String heading, Optional<LocalTime> time) {
        IntakeField own =
                said.getOrDefault(heading, said.get(Place.ofColumn(column).text()));
        if (own != null) {
            return Optional.of(own);
        }
        Optional<IntakeField> known = HeadingWords.field(heading);
        if (known.isPresent() || time.isEmpty()) {
            return known;
        }
        return Optional.of(HeadingWords.speaksOfRate(heading) ? IntakeField.RATE : IntakeField.VOTED);
    }
}
