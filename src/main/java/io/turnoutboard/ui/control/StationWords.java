package io.turnoutboard.ui.control;

import io.turnoutboard.domain.election.ResidentialGroup;
import io.turnoutboard.domain.election.Station;
import io.turnoutboard.domain.election.StationKind;
import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.domain.turnout.Board;
import io.turnoutboard.domain.turnout.StationStanding;
import io.turnoutboard.domain.turnout.StationStatus;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How a station is called in lists and sentences of one language. */
public record StationWords(Messages messages) {
    private static final Pattern GROUP = Pattern.compile("(?i)tổ dân phố\\s+(?:số\\s+)?");

    public String shortName(Station station) {
        return messages.text("station.short.text", Integer.toString(station.number()));
    }

    /** The groups that a station serves, by their numbers where they are numbered; a special station by its kind. */
    public String groups(Station station, Board board) {
        List<String> names = station.area().groups().stream()
                .flatMap(id -> board.registry().group(id).stream())
                .map(ResidentialGroup::name)
                .toList();
        if (names.isEmpty()) {
            StationKind kind = station.rules().kind();
            return kind == StationKind.ORDINARY ? "" : messages.text("kind." + kind.name() + ".label");
        }
        boolean numbered = names.stream().allMatch(name -> GROUP.matcher(name).lookingAt());
        return names.stream()
                .map(name -> numbered ? GROUP.matcher(name).replaceFirst("") : name)
                .collect(Collectors.joining(", "));
    }

    public String status(StationStanding standing) {
        return status(standing.status(), standing.overList());
    }

    private String status(StationStatus status, int over) {
        return messages.text(
                "status." + status.name() + ".label", messages.formats().count(over));
    }
}
