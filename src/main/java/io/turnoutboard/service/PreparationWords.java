package io.turnoutboard.service;

import io.turnoutboard.domain.election.Officer;
import io.turnoutboard.domain.election.ResidentialGroup;
import io.turnoutboard.domain.election.Roll;
import io.turnoutboard.domain.election.SlotPlan;
import io.turnoutboard.domain.election.Station;
import io.turnoutboard.domain.ledger.EntryBody;
import io.turnoutboard.domain.ledger.PreparationBody;
import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.domain.turnout.Board;
import io.turnoutboard.domain.turnout.DayPreparation;
import io.turnoutboard.domain.turnout.ReadinessFinding;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The preparation in the words of one language: its steps, and what its checklist finds. Pure. */
public record PreparationWords(Messages messages, Board board) {
    /** What a step of the preparation says, besides its title; one that came late says so. */
    public String detail(DayPreparation.Step step) {
        String late = step.late() ? messages.text("log.preparation.late") : "";
        return Stream.of(said(step.body()), late)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" · "));
    }

    /** The sentence of something missing or doubtful, with the station that it is about. */
    public String finding(ReadinessFinding finding) {
        String where = finding.station()
                .map(station -> messages.text("station.short.text", Integer.toString(station.number())))
                .orElse("");
        return messages.text("readiness." + finding.rule().code() + ".text", where, value(finding));
    }

    private String value(ReadinessFinding finding) {
        String ballot = "ballot." + finding.value() + ".label";
        return messages.containsKey(ballot) ? messages.text(ballot) : finding.value();
    }

    private String said(EntryBody body) {
        return switch (body) {
            case PreparationBody.PreparationBegun(var drill) ->
                drill.isPresent() ? messages.text("log.preparation.fromDrill") : "";
            case PreparationBody.PreparationFinished(var stations, var _, var doubts) ->
                messages.text("log.preparation.finished", count(stations), count(doubts.size()));
            case PreparationBody.ElectionDescribed described -> described.name();
            case PreparationBody.ListHandedOver(var _, var roll) -> voters(roll);
            case PreparationBody.RegistrationWithdrawn(var _, var code, var reason) ->
                reason.isBlank() ? code : code + " · " + reason;
            case EntryBody.GroupRegistered(ResidentialGroup group) -> group.id() + " " + group.name();
            case EntryBody.OfficerRegistered(Officer officer) -> officer.id() + " " + officer.name();
            case EntryBody.StationRegistered(Station station, Roll roll) ->
                station.place().name() + " · " + voters(roll);
            case EntryBody.StationChanged(Station station) -> station.place().name();
            case EntryBody.SlotsPlanned(SlotPlan plan) -> slots(plan);
            default -> "";
        };
    }

    /** Cut-offs as they stand on a screen, one after another. */
    public String slots(SlotPlan plan) {
        return plan.slots().stream()
                .map(slot -> messages.formats().time(slot.at()))
                .collect(Collectors.joining(", "));
    }

    /** The voters of a list: one number where it is the same for the three ballots. */
    public String voters(Roll roll) {
        return messages.text("log.preparation.voters", new LogWords(messages, board).voters(roll));
    }

    private String count(long number) {
        return messages.formats().count(number);
    }
}
