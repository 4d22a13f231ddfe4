package io.turnoutboard.ui.prepare;

import io.turnoutboard.domain.election.Ballot;
import io.turnoutboard.domain.election.Election;
import io.turnoutboard.domain.election.OpeningHours;
import io.turnoutboard.domain.election.Ward;
import io.turnoutboard.domain.ledger.EntryBody;
import io.turnoutboard.domain.ledger.PreparationBody.ElectionDescribed;
import io.turnoutboard.domain.turnout.Board;
import java.util.ArrayList;
import java.util.List;

/** The election and its ward: names, code, letterhead, date, hours, ballots. */
record ElectionSubject(Board board) implements Subject {
    @Override
    public String name() {
        return board.election().name();
    }

    @Override
    public List<EditField> fields() {
        Election election = board.election();
        Ward ward = election.ward();
        List<EditField> fields = new ArrayList<>(List.of(
                EditField.text("election-name", election.name()),
                EditField.text("ward-name", ward.name()),
                EditField.text("ward-code", ward.code()),
                EditField.text("city", ward.city()),
                EditField.text("issuer", ward.issuer()),
                EditField.text("date-place", ward.place()),
                EditField.text("date", Typed.written(election.date())),
                EditField.text("opens", election.hours().opens().toString()),
                EditField.text("closes", election.hours().closes().toString())));
        for (Ballot ballot : Ballot.values()) {
            fields.add(EditField.yesOrNo(
                    ballotField(ballot), board.preparation().ballots().contains(ballot)));
        }
        return fields;
    }

    static String ballotField(Ballot ballot) {
        return switch (ballot) {
            case NATIONAL_ASSEMBLY -> "ballot-national";
            case CITY_COUNCIL -> "ballot-city";
            case WARD_COUNCIL -> "ballot-ward";
        };
    }

    @Override
    public List<EntryBody> bodies(Typed typed) throws FieldFault {
        Ward ward = new Ward(
                typed.needed("ward-code"),
                typed.needed("ward-name"),
                typed.needed("city"),
                typed.needed("date-place"),
                typed.needed("issuer"));
        OpeningHours hours = hours(typed);
        List<Ballot> ballots = new ArrayList<>();
        for (Ballot ballot : Ballot.values()) {
            if (typed.yes(ballotField(ballot))) {
                ballots.add(ballot);
            }
        }
        ElectionDescribed now =
                new ElectionDescribed(typed.needed("election-name"), ward, typed.date("date"), hours, ballots);
        return now.equals(before()) ? List.of() : List.of(now);
    }

    static OpeningHours hours(Typed typed) throws FieldFault {
        var opens = typed.time("opens");
        var closes = typed.time("closes");
        typed.made("opens", () -> new OpeningHours(opens, OpeningHours.BY_LAW.closes()));
        return typed.made("closes", () -> new OpeningHours(opens, closes));
    }

    private ElectionDescribed before() {
        Election election = board.election();
        return new ElectionDescribed(
                election.name(),
                election.ward(),
                election.date(),
                election.hours(),
                board.preparation().ballots());
    }
}
