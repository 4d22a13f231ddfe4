package io.turnoutboard.domain.ledger;

import io.turnoutboard.domain.election.Role;
import io.turnoutboard.domain.election.StationId;
import io.turnoutboard.domain.text.TypedText;
import java.util.List;

/**
 * What an entry says about the people and desks of an election, besides their enrolment. Who was never appointed is an
 * administrator as the founder and a supervisor as anybody else, as people could do everything before roles existed.
 */
public sealed interface PeopleBody extends EntryBody.OfPeople {
    /**
     * A person has this role from here on; one who was withdrawn is back.
     *
     * @param stations those that a clerk keys for, in their order; none for all of them, and none for any other role
     */
    record PersonAppointed(PersonId person, Role role, List<StationId> stations) implements PeopleBody {
        public PersonAppointed {
            stations = stations.stream().sorted().distinct().toList();
            if (role != Role.CLERK && !stations.isEmpty()) {
                throw new IllegalArgumentException("only a clerk has stations");
            }
        }
    }

    /** A person's signature counts no more: what they still deliver waits for {@link WorkAdopted}. */
    record PersonWithdrawn(PersonId person, String reason) implements PeopleBody {
        public PersonWithdrawn {
            reason = TypedText.normalised(reason);
        }
    }

    /** From here on only this key signs for the person. The entry itself bears the key before, or an administrator's. */
    record KeyChanged(PersonId person, PublicKeyText key) implements PeopleBody {}

    /** Nothing from this desk counts any more: what it still delivers waits for {@link WorkAdopted}. */
    record DeskWithdrawn(DeskId desk, String reason) implements PeopleBody {
        public DeskWithdrawn {
            reason = TypedText.normalised(reason);
        }
    }

    /**
     * What was refused at seal {@code seq} because its author or desk had been withdrawn counts as if the author of this
     * one had keyed it now. The entry is named too: after a restore another may stand under that number.
     */
    record WorkAdopted(long seq, EntryId entry) implements PeopleBody {}
}
