package io.turnoutboard.ui.control;

import io.turnoutboard.domain.election.Officer;
import io.turnoutboard.domain.text.Messages;
import java.util.List;
import java.util.stream.Collectors;

/** How an awaited station reads in a list on the screen, and in the list that is copied to telephone along it. */
public record AwaitedWords(Messages messages) {
    public String name(AwaitedStation awaited) {
        return messages.text(
                "keying.station.text",
                new StationWords(messages).shortName(awaited.station()),
                awaited.station().place().name());
    }

    public String status(AwaitedStation awaited) {
        return messages.text(awaited.late() ? "status.LATE.label" : "status.DUE.label");
    }

    public String officers(AwaitedStation awaited) {
        return awaited.officers().stream().map(this::officer).collect(Collectors.joining("; "));
    }

    /** A title and a line for each station, as text that can be pasted anywhere. */
    public String callList(String title, List<AwaitedStation> awaited) {
        return awaited.stream()
                .map(station -> messages.text("awaited.call.line", name(station), whom(station)))
                .collect(Collectors.joining("\n", title + "\n", "\n"));
    }

    private String whom(AwaitedStation awaited) {
        return awaited.officers().isEmpty() ? messages.text("awaited.nobody.text") : officers(awaited);
    }

    private String officer(Officer person) {
        return person.phone().isBlank()
                ? person.name()
                : messages.text("awaited.officer.text", person.name(), person.phone());
    }
}
