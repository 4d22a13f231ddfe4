package io.turnoutboard.ui.prepare;

import io.turnoutboard.domain.election.Officer;
import io.turnoutboard.domain.election.ResidentialGroup;
import io.turnoutboard.domain.election.Roll;
import io.turnoutboard.domain.election.Station;
import io.turnoutboard.domain.ledger.EntryBody.PersonEnrolled;
import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.domain.turnout.Board;
import io.turnoutboard.domain.turnout.History;
import io.turnoutboard.domain.turnout.ReadinessItem;
import io.turnoutboard.domain.turnout.StationTurnout;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A line of what is registered under an item of the checklist.
 *
 * @param key of what it is of: the id of a station, group, officer or person
 * @param cells its words, under the heads that {@link #heads} names
 */
record RegistryRow(String key, List<String> cells) {
    RegistryRow {
        cells = List.copyOf(cells);
    }

    /** The columns of an item; their words stand under {@code prepare.column.<name>}. None where there is no table. */
    static List<String> heads(ReadinessItem item) {
        return switch (item) {
            case ELECTION, CUT_OFFS -> List.of();
            case STATIONS -> List.of("number", "place", "address", "constituency");
            case ROLLS -> List.of("number", "place", "national", "city", "ward");
            case BOOTHS -> List.of("number", "place", "booths", "voters");
            case CONFIDENTIALITY -> List.of("number", "place", "kind", "confidential");
            case POSITIONS -> List.of("number", "place", "position", "verified");
            case GROUPS -> List.of("code", "name", "former", "stations");
            case OFFICERS -> List.of("code", "name", "title", "phone", "stations");
            case PEOPLE -> List.of("code", "name");
        };
    }

    static List<RegistryRow> of(ReadinessItem item, Board board, Messages messages) {
        return switch (item) {
            case ELECTION, CUT_OFFS -> List.of();
            case GROUPS ->
                latest(board.registry().groups().values()).stream()
                        .sorted(Comparator.comparing(group -> group.id().value()))
                        .map(group -> of(group, board))
                        .toList();
            case OFFICERS ->
                latest(board.registry().officers().values()).stream()
                        .sorted(Comparator.comparing(officer -> officer.id().value()))
                        .map(officer -> of(officer, board))
                        .toList();
            case PEOPLE ->
                latest(board.registry().people().values()).stream()
                        .sorted(Comparator.comparing(person -> person.person().value()))
                        .map(RegistryRow::of)
                        .toList();
            case STATIONS, ROLLS, BOOTHS, CONFIDENTIALITY, POSITIONS ->
                board.stations().stream()
                        .map(turnout -> of(item, turnout, messages))
                        .toList();
        };
    }

    private static <T> List<T> latest(Collection<History<T>> all) {
        return all.stream().map(History::latest).flatMap(Optional::stream).toList();
    }

    private static RegistryRow of(PersonEnrolled person) {
        return new RegistryRow(person.person().value(), List.of(person.person().value(), person.name()));
    }

    private static RegistryRow of(ResidentialGroup group, Board board) {
        String stations = stations(board, station -> station.area().groups().contains(group.id()));
        return new RegistryRow(
                group.id().value(), List.of(group.id().value(), group.name(), group.formerWard(), stations));
    }

    private static RegistryRow of(Officer officer, Board board) {
        String stations = stations(board, station -> station.area().officers().contains(officer.id()));
        return new RegistryRow(
                officer.id().value(),
                List.of(officer.id().value(), officer.name(), officer.title(), officer.phone(), stations));
    }

    private static String stations(Board board, java.util.function.Predicate<Station> which) {
        return String.join(
                ", ",
                board.stations().stream()
                        .map(StationTurnout::station)
                        .filter(which)
                        .map(station -> Integer.toString(station.number()))
                        .toList());
    }

    private static RegistryRow of(ReadinessItem item, StationTurnout turnout, Messages messages) {
        Station station = turnout.station();
        Roll roll = turnout.list().handedOver();
        String number = Integer.toString(station.number());
        String place = station.place().name();
        List<String> cells = switch (item) {
            case ROLLS ->
                List.of(
                        number,
                        place,
                        count(roll.nationalAssembly(), messages),
                        count(roll.cityCouncil(), messages),
                        count(roll.wardCouncil(), messages));
            case BOOTHS ->
                List.of(number, place, count(station.rules().booths(), messages), count(roll.voters(), messages));
            case CONFIDENTIALITY ->
                List.of(
                        number,
                        place,
                        messages.text("prepare.choice."
                                + station.rules().kind().name().toLowerCase(java.util.Locale.ROOT)),
                        yes(station.rules().confidential(), messages));
            case POSITIONS ->
                List.of(
                        number,
                        place,
                        station.place().position().map(StationSubject::written).orElse("–"),
                        yes(station.place().positionVerified(), messages));
            default ->
                List.of(number, place, station.place().address(), station.area().constituency());
        };
        return new RegistryRow(station.id().value(), cells);
    }

    private static String count(int number, Messages messages) {
        return number == 0 ? "–" : messages.formats().count(number);
    }

    private static String yes(boolean value, Messages messages) {
        return messages.text("prepare.choice." + (value ? Typed.YES : Typed.NO));
    }
}
