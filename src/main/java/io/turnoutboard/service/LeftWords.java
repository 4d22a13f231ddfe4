package io.turnoutboard.service;

import io.turnoutboard.domain.ledger.DayEndBody;
import io.turnoutboard.domain.ledger.EntryBody;
import io.turnoutboard.domain.ledger.PeopleBody;
import io.turnoutboard.domain.ledger.PreparationBody;
import io.turnoutboard.domain.ledger.RestoreBody;
import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.domain.turnout.Board;
import java.time.Instant;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What waits for adoption, in the words of one language: what it is, where, and the figure. Pure. */
public record LeftWords(Messages messages, Board board) {
    public String text(EntryBody body) {
        String place = body.station()
                .flatMap(board::station)
                .map(turnout -> messages.text(
                        "station.short.text", Integer.toString(turnout.station().number())))
                .orElse("");
        return Stream.of(title(body), place, figure(body))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" · "));
    }

    private String title(EntryBody body) {
        return switch (body) {
            case EntryBody.TallyRecorded _ -> matter("counted");
            case EntryBody.TallyWithdrawn _ -> matter("count-withdrawn");
            case EntryBody.TallyCorrected _ -> matter("correction-proposed");
            case EntryBody.ProposalDecided(var _, var _, var _, var approved, var _) ->
                matter(approved ? "correction-approved" : "correction-rejected");
            case EntryBody.ConflictResolved _ -> matter("count-chosen");
            case EntryBody.ListChanged _ -> matter("list-changed");
            case EntryBody.ListChangeProposed _ -> matter("list-change-proposed");
            case EntryBody.StationOpened _ -> matter("opened");
            case EntryBody.StationClosed _ -> matter("closed");
            case EntryBody.EventNoted noted ->
                matter(noted.event().name().toLowerCase(Locale.ROOT).replace('_', '-'));
            case EntryBody.ClosingRecorded _ -> matter("figures-recorded");
            case EntryBody.GroupRegistered _,
                    EntryBody.OfficerRegistered _,
                    EntryBody.StationRegistered _,
                    EntryBody.StationChanged _,
                    EntryBody.SlotsPlanned _,
                    PreparationBody _ -> messages.text("log.kind.preparation.label");
            case DayEndBody _ -> messages.text("log.kind.closing.label");
            case EntryBody.PersonEnrolled _, EntryBody.DeskEnrolled _, PeopleBody _ ->
                messages.text("log.kind.people.label");
            case EntryBody.OfPaper _ -> messages.text("left.paper.label");
            case RestoreBody _ -> messages.text("log.kind.restore.label");
            case EntryBody.Genesis _, EntryBody.Unknown _ -> messages.text("left.other.label");
        };
    }

    private String figure(EntryBody body) {
        return switch (body) {
            case EntryBody.TallyRecorded tally -> count(tally.voted(), tally.time());
            case EntryBody.TallyCorrected tally -> count(tally.voted(), tally.time());
            case EntryBody.EventNoted noted -> noted.text();
            default -> body.asOf().map(this::time).orElse("");
        };
    }

    private String count(int voted, Instant time) {
        return messages.text("log.count.text", messages.formats().count(voted), time(time));
    }

    private String time(Instant at) {
        return messages.formats().time(board.election().localTime(at).toLocalTime());
    }

    private String matter(String id) {
        return messages.text("log.matter." + id + ".label");
    }
}
