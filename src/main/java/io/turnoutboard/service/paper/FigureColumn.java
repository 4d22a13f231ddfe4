package io.turnoutboard.service.paper;

import io.turnoutboard.domain.turnout.Board;
import io.turnoutboard.domain.turnout.PublicBoard;
import io.turnoutboard.domain.turnout.StationStanding;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A figure of every station, to be keyed into the national system as a whole column, in the order of their numbers. */
public enum FigureColumn {
    /** Số cử tri đã tham gia bỏ phiếu, cumulative. */
    VOTED(row -> row.count().map(count -> OptionalLong.of(count.voted())).orElse(OptionalLong.empty())),
    /** Tổng số cử tri. */
    LIST(row -> OptionalLong.of(row.list()));

    @SuppressWarnings("ImmutableEnumChecker") // a function without state
    private final Function<StationStanding, OptionalLong> figure;

    FigureColumn(Function<StationStanding, OptionalLong> figure) {
        this.figure = figure;
    }

    /**
     * A column that was copied: a line a station, without marks.
     *
     * @param stations how many lines, {@code blank} of them without a figure, which are blank and never zero
     */
    public record Copied(String text, int stations, long blank) {}

    /** The figure of a station; empty where there is none. */
    public OptionalLong of(StationStanding row) {
        return figure.apply(row);
    }

    /** The column of the public stations at a moment: what a spreadsheet or a form takes when it is pasted. */
    public Copied copy(Board full, Instant moment) {
        List<OptionalLong> figures = PublicBoard.of(full).board().asOf(moment).stations().stream()
                .map(this::of)
                .toList();
        String text = figures.stream()
                .map(each -> each.isPresent() ? Long.toString(each.getAsLong()) : "")
                .collect(Collectors.joining("\n"));
        return new Copied(
                text,
                figures.size(),
                figures.stream().filter(OptionalLong::isEmpty).count());
    }

    /** The name under which its words stand. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
