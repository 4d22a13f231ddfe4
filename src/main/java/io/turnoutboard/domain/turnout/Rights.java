package io.turnoutboard.domain.turnout;

import io.turnoutboard.domain.election.Role;
import io.turnoutboard.domain.ledger.DayEndBody;
import io.turnoutboard.domain.ledger.EntryBody;
import io.turnoutboard.domain.ledger.PeopleBody;
import io.turnoutboard.domain.ledger.PersonId;
import io.turnoutboard.domain.ledger.PreparationBody;
import io.turnoutboard.domain.ledger.RestoreBody;
import io.turnoutboard.domain.turnout.SealingRules.Context;
import java.time.Instant;
import java.util.Optional;

/** Who may say what: each kind of entry has the least role that may make it. Pure functions. */
public final class Rights {
    private Rights() {}

    /**
     * The code for which an author may not say this; empty where they may, and where nobody knows yet who they are:
     * their enrolment may be on its way.
     */
    public static Optional<String> refusal(EntryBody body, PersonId author, Board board) {
        return refusal(body, new Context(board, author, Instant.MIN));
    }

    static Optional<String> refusal(EntryBody body, Context context) {
        return context.board().registry().member(context.author()).flatMap(author -> refusal(body, author, context));
    }

    private static Optional<String> refusal(EntryBody body, Member author, Context context) {
        if (author.isWithdrawn()) {
            return Optional.of(LedgerRule.AUTHOR_WITHDRAWN.code());
        }
        Role least = least(body, context);
        if (author.role().compareTo(least) > 0) {
            return Optional.of(LedgerRule.NOT_YOUR_ROLE.code());
        }
        boolean ofDay = least == Role.CLERK;
        boolean own =
                body.station().map(author::keysFor).orElse(author.stations().isEmpty());
        return ofDay && !own ? Optional.of(TallyRule.NOT_YOUR_STATION.code()) : Optional.empty();
    }

    /** The least role that may say it: the roles before it may too. */
    static Role least(EntryBody body, Context context) {
        return switch (body) {
            case EntryBody.Genesis _, EntryBody.Unknown _, EntryBody.DeskEnrolled _ -> Role.VIEWER;
            case EntryBody.TallyRecorded _,
                    EntryBody.TallyWithdrawn _,
                    EntryBody.TallyCorrected _,
                    EntryBody.ListChangeProposed _,
                    EntryBody.StationOpened _,
                    EntryBody.StationClosed _,
                    EntryBody.EventNoted _,
                    EntryBody.ClosingRecorded _ -> Role.CLERK;
            case EntryBody.GroupRegistered _,
                    EntryBody.OfficerRegistered _,
                    EntryBody.StationRegistered _,
                    EntryBody.StationChanged _,
                    EntryBody.SlotsPlanned _,
                    EntryBody.ListChanged _,
                    EntryBody.ProposalDecided _,
                    EntryBody.ConflictResolved _,
                    EntryBody.PaperNumberReserved _,
                    EntryBody.ReportIssued _,
                    EntryBody.PaperNumberVoided _,
                    PreparationBody _,
                    DayEndBody _,
                    PeopleBody.WorkAdopted _ -> Role.SUPERVISOR;
            case EntryBody.PersonEnrolled(var person, var _, var _) ->
                context.board().registry().person(person).isPresent() ? Role.ADMINISTRATOR : Role.SUPERVISOR;
            case PeopleBody.KeyChanged(var person, var _) ->
                person.equals(context.author()) ? Role.VIEWER : Role.ADMINISTRATOR;
            case PeopleBody.PersonAppointed _,
                    PeopleBody.PersonWithdrawn _,
                    PeopleBody.DeskWithdrawn _,
                    RestoreBody _ -> Role.ADMINISTRATOR;
        };
    }
}
