package io.turnoutboard.domain.turnout;

import io.turnoutboard.domain.election.Role;
import io.turnoutboard.domain.ledger.DeskId;
import io.turnoutboard.domain.ledger.PeopleBody;
import io.turnoutboard.domain.ledger.PeopleBody.DeskWithdrawn;
import io.turnoutboard.domain.ledger.PeopleBody.KeyChanged;
import io.turnoutboard.domain.ledger.PeopleBody.PersonAppointed;
import io.turnoutboard.domain.ledger.PeopleBody.PersonWithdrawn;
import io.turnoutboard.domain.ledger.PeopleBody.WorkAdopted;
import io.turnoutboard.domain.ledger.PersonId;
import io.turnoutboard.domain.turnout.SealingRules.Context;
import java.util.Optional;

/**
 * What the sealer asks of changes of people and desks: whom they name is known, there is always an administrator, and
 * what is adopted waits and passes the rules again. Who may make them is for {@link Rights}. Pure functions.
 */
final class PeopleRules {
    private PeopleRules() {}

    static Judgement judge(PeopleBody body, Context context) {
        Board board = context.board();
        return switch (body) {
            case PersonAppointed appointed -> judge(appointed, board);
            case PersonWithdrawn(var person, var _) -> withdrawn(person, board);
            case KeyChanged(var person, var _) ->
                when(board.registry().person(person).isPresent(), LedgerRule.NOBODY_KNOWN);
            case DeskWithdrawn(var desk, var _) -> withdrawn(desk, board);
            case WorkAdopted adoption -> adopted(adoption, context);
        };
    }

    private static Judgement judge(PersonAppointed appointed, Board board) {
        if (board.registry().person(appointed.person()).isEmpty()) {
            return Judgement.refused(LedgerRule.NOBODY_KNOWN);
        }
        boolean strange = appointed.stations().stream()
                .anyMatch(station -> board.station(station).isEmpty());
        if (strange) {
            return Judgement.refused(TallyRule.NO_SUCH_STATION.code());
        }
        boolean administers = appointed.role() == Role.ADMINISTRATOR || isAnotherLeft(appointed.person(), board);
        return when(administers, LedgerRule.LAST_ADMINISTRATOR);
    }

    private static Judgement withdrawn(PersonId person, Board board) {
        Optional<Member> member = board.registry().member(person);
        if (member.isEmpty()) {
            return Judgement.refused(LedgerRule.NOBODY_KNOWN);
        }
        if (member.get().isWithdrawn()) {
            return Judgement.refused(LedgerRule.WITHDRAWN_ALREADY);
        }
        return when(isAnotherLeft(person, board), LedgerRule.LAST_ADMINISTRATOR);
    }

    private static Judgement withdrawn(DeskId desk, Board board) {
        if (board.registry().desk(desk).isEmpty()) {
            return Judgement.refused(LedgerRule.NOBODY_KNOWN);
        }
        return when(board.registry().roster().withdrawal(desk).isEmpty(), LedgerRule.WITHDRAWN_ALREADY);
    }

    /** Whether somebody administers without this person. */
    private static boolean isAnotherLeft(PersonId person, Board board) {
        return board.registry().members().stream()
                .filter(member -> !member.id().equals(person))
                .anyMatch(member -> member.mayActAs(Role.ADMINISTRATOR));
    }

    /** As if who adopts it had keyed it now. An adoption is not adopted: what it names can be, by itself. */
    private static Judgement adopted(WorkAdopted adoption, Context context) {
        return context.board()
                .registry()
                .roster()
                .waiting(adoption)
                .filter(left -> !(left.body() instanceof WorkAdopted))
                .map(left -> SealingRules.foresee(left.body(), context))
                .orElseGet(() -> Judgement.refused(LedgerRule.NO_SUCH_WORK));
    }

    private static Judgement when(boolean holds, LedgerRule otherwise) {
        return holds ? Judgement.ACCEPTED : Judgement.refused(otherwise);
    }
}
