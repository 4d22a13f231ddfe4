package io.turnoutboard.domain.ledger;

import io.turnoutboard.domain.election.Ballot;
import io.turnoutboard.domain.election.ElectionId;
import io.turnoutboard.domain.election.OpeningHours;
import io.turnoutboard.domain.election.Roll;
import io.turnoutboard.domain.election.StationId;
import io.turnoutboard.domain.election.Ward;
import io.turnoutboard.domain.text.TypedText;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What an entry says about the preparation of the day, besides the registry itself. A ledger without
 * {@link PreparationBegun} counts as prepared from its first line on, as all did before these kinds existed.
 */
public sealed interface PreparationBody extends EntryBody.OfPreparation {
    /** The day is being prepared from here on, from nothing or with the registry of a drill: nothing is counted yet. */
    record PreparationBegun(Optional<ElectionId> drill) implements PreparationBody {}

    /**
     * The day is ready. What is changed in the registry after it is a late change and shows as one.
     *
     * @param stations how many there were, with {@code voters} on their lists, as whoever said it saw them
     * @param doubts the codes of what was doubtful and accepted, each once, in their order
     */
    record PreparationFinished(int stations, int voters, List<String> doubts) implements PreparationBody {
        public PreparationFinished {
            doubts = doubts.stream()
                    .map(TypedText::normalised)
                    .sorted()
                    .distinct()
                    .toList();
        }
    }

    /** The election's own words as they are from here on; who it is and what it is for never change. */
    record ElectionDescribed(String name, Ward ward, LocalDate date, OpeningHours hours, List<Ballot> ballots)
            implements PreparationBody {
        public ElectionDescribed {
            name = TypedText.normalised(name);
            if (name.isBlank()) {
                throw new IllegalArgumentException("an election has a name");
            }
            ballots = ballots.stream().sorted().distinct().toList();
        }
    }

    /** The list of a station as handed over, in place of the one that it was registered with. */
    record ListHandedOver(StationId about, Roll roll) implements PreparationBody {
        @Override
        public Optional<StationId> station() {
            return Optional.of(about);
        }
    }

    /** What can be registered and taken out again. */
    enum Registered {
        STATION,
        GROUP,
        OFFICER
    }

    /** Something that was registered by mistake is taken out; {@code code} is the id under which it was registered. */
    record RegistrationWithdrawn(Registered what, String code, String reason) implements PreparationBody {
        public RegistrationWithdrawn {
            code = what == Registered.STATION ? new StationId(code).value() : TypedText.normalised(code);
            reason = TypedText.normalised(reason);
        }

        @Override
        public Optional<StationId> station() {
            return what == Registered.STATION ? Optional.of(new StationId(code)) : Optional.empty();
        }
    }
}
