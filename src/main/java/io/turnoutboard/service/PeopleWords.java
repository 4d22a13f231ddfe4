package io.turnoutboard.service;

import io.turnoutboard.domain.election.Role;
import io.turnoutboard.domain.election.StationId;
import io.turnoutboard.domain.ledger.EntryBody.DeskEnrolled;
import io.turnoutboard.domain.ledger.PeopleBody;
import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.domain.turnout.Board;
import io.turnoutboard.domain.turnout.Roster;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** People, roles and desks in the words of one language. Pure. */
public record PeopleWords(Messages messages, Board board) {
    /** What a change of people or desks says, besides its title. */
    public String detail(Roster.Step step) {
        LogWords words = new LogWords(messages, board);
        return switch (step.body()) {
            case PeopleBody.PersonAppointed(var person, var role, var stations) ->
                joined(words.person(person), role(role), stations.isEmpty() ? "" : stations(stations));
            case PeopleBody.PersonWithdrawn(var person, var reason) -> joined(words.person(person), reason);
            case PeopleBody.KeyChanged(var person, var key) ->
                joined(words.person(person), messages.text("log.people.key", key.fingerprint()));
            case PeopleBody.DeskWithdrawn(var desk, var reason) ->
                joined(board.registry().desk(desk).map(DeskEnrolled::name).orElse(desk.shortForm()), reason);
            case PeopleBody.WorkAdopted(var seq, var _) -> Long.toString(seq);
        };
    }

    public String role(Role role) {
        return messages.text("role." + role.id() + ".label");
    }

    /** The stations that a clerk keys for, by their numbers; all of them where none is named. */
    public String stations(List<StationId> stations) {
        return stations.isEmpty()
                ? messages.text("role.stations.all")
                : messages.text(
                        "role.stations.some",
                        NumberRuns.text(stations.stream()
                                .flatMap(id -> board.station(id).stream())
                                .map(turnout -> turnout.station().number())
                                .sorted()
                                .toList()));
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(" · "));
    }
}
