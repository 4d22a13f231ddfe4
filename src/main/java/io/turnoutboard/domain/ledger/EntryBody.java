package io.turnoutboard.domain.ledger;

import io.turnoutboard.domain.election.Ballot;
import io.turnoutboard.domain.election.ClosingFigures;
import io.turnoutboard.domain.election.DayEvent;
import io.turnoutboard.domain.election.Election;
import io.turnoutboard.domain.election.Officer;
import io.turnoutboard.domain.election.ResidentialGroup;
import io.turnoutboard.domain.election.Roll;
import io.turnoutboard.domain.election.RollChange;
import io.turnoutboard.domain.election.SlotPlan;
import io.turnoutboard.domain.election.Station;
import io.turnoutboard.domain.election.StationId;
import java.text.Normalizer;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * What an entry says. A new kind is a new record here, and the compiler names every place that must know it. The
 * written form of each is in docs/ledger-format.md and can never change; a changed meaning is a new version.
 */
public sealed interface EntryBody {
    /** The station it speaks of, which stands in a column beside the body. */
    default Optional<StationId> station() {
        return Optional.empty();
    }

    /** The time its figures are of ("tính đến"), which stands in a column beside the body. */
    default Optional<Instant> asOf() {
        return Optional.empty();
    }

    /**
     * Entry 0: which election this ledger is of, for ever. {@code sealerKey} proves the checkpoints; the founder is the
     * first person whose signature counts.
     */
    record Genesis(Election election, int formatVersion, PublicKeyText sealerKey, PersonEnrolled founder)
            implements EntryBody {}

    /** A person whose signature counts from here on. */
    record PersonEnrolled(PersonId person, String name, PublicKeyText key) implements EntryBody {
        public PersonEnrolled {
            name = normalised(name);
        }
    }

    /** A desk whose entries count from here on; it is the first entry of every journal. */
    record DeskEnrolled(DeskId desk, String name) implements EntryBody {
        public DeskEnrolled {
            name = normalised(name);
        }
    }

    record GroupRegistered(ResidentialGroup group) implements EntryBody {}

    record OfficerRegistered(Officer officer) implements EntryBody {}

    /** A station and its list of voters as handed over. */
    record StationRegistered(Station about, Roll roll) implements EntryBody {
        @Override
        public Optional<StationId> station() {
            return Optional.of(about.id());
        }
    }

    /** The station as it is from here on; its list changes by {@link ListChanged} only. */
    record StationChanged(Station about) implements EntryBody {
        @Override
        public Optional<StationId> station() {
            return Optional.of(about.id());
        }
    }

    /** The cut-offs as they are from here on. */
    record SlotsPlanned(SlotPlan plan) implements EntryBody {}

    /** Voters added to or struck from a station's list. */
    record ListChanged(StationId about, RollChange change) implements EntryBody {
        @Override
        public Optional<StationId> station() {
            return Optional.of(about);
        }

        @Override
        public Optional<Instant> asOf() {
            return Optional.of(change.at());
        }
    }

    /** The station was opened (khai mạc); its list is frozen from then on. */
    record StationOpened(StationId about, Instant at) implements EntryBody {
        @Override
        public Optional<StationId> station() {
            return Optional.of(about);
        }

        @Override
        public Optional<Instant> asOf() {
            return Optional.of(at);
        }
    }

    /** The station's box was closed at its hour; never because of 100 %. */
    record StationClosed(StationId about, Instant at) implements EntryBody {
        @Override
        public Optional<StationId> station() {
            return Optional.of(about);
        }

        @Override
        public Optional<Instant> asOf() {
            return Optional.of(at);
        }
    }

    /**
     * A cumulative count: how many had voted at the station by {@code time}. {@code replaces} is the seal number of
     * the count that its author saw in this cell; a stale one is disputed, not overwritten.
     */
    record TallyRecorded(
            StationId about, Instant time, int voted, TallyParts parts, String reason, OptionalLong replaces)
            implements EntryBody {
        public TallyRecorded {
            if (voted < 0) {
                throw new IllegalArgumentException("a count is never negative: " + voted);
            }
            reason = normalised(reason);
        }

        @Override
        public Optional<StationId> station() {
            return Optional.of(about);
        }

        @Override
        public Optional<Instant> asOf() {
            return Optional.of(time);
        }
    }

    /**
     * Optional parts of a count, all within it: by mobile box (hòm phiếu phụ), voters added on the day, men and women.
     */
    record TallyParts(OptionalInt mobileBox, OptionalInt addedVoters, OptionalInt men, OptionalInt women) {
        public static final TallyParts NONE = new TallyParts(OptionalInt.empty(), OptionalInt.empty());

        public TallyParts(OptionalInt mobileBox, OptionalInt addedVoters) {
            this(mobileBox, addedVoters, OptionalInt.empty(), OptionalInt.empty());
        }

        /** True when men or women were counted apart. */
        public boolean hasSexes() {
            return men.isPresent() || women.isPresent();
        }
    }

    /** A person takes back a count of their own before its cell locks; it stays in the ledger, struck through. */
    record TallyWithdrawn(StationId about, Instant time, long withdrawnSeq, String reason) implements EntryBody {
        public TallyWithdrawn {
            reason = normalised(reason);
        }

        @Override
        public Optional<StationId> station() {
            return Optional.of(about);
        }

        @Override
        public Optional<Instant> asOf() {
            return Optional.of(time);
        }
    }

    /**
     * Another value for a cell that is locked (đính chính): it counts only once a second person approves it.
     * {@code replaces} is the seal number of the count that its author saw.
     */
    record TallyCorrected(StationId about, Instant time, int voted, TallyParts parts, String reason, long replaces)
            implements EntryBody {
        public TallyCorrected {
            if (voted < 0) {
                throw new IllegalArgumentException("a count is never negative: " + voted);
            }
            reason = normalised(reason);
        }

        @Override
        public Optional<StationId> station() {
            return Optional.of(about);
        }

        @Override
        public Optional<Instant> asOf() {
            return Optional.of(time);
        }
    }

    /** Voters added to or struck from a list after its station opened: it counts only once a second person approves it. */
    record ListChangeProposed(StationId about, RollChange change) implements EntryBody {
        @Override
        public Optional<StationId> station() {
            return Optional.of(about);
        }

        @Override
        public Optional<Instant> asOf() {
            return Optional.of(change.at());
        }
    }

    /** A second person approved or rejected the correction, or the change of a list, that was sealed as {@code proposalSeq}. */
    record ProposalDecided(StationId about, Instant time, long proposalSeq, boolean approved, String reason)
            implements EntryBody {
        public ProposalDecided {
            reason = normalised(reason);
        }

        @Override
        public Optional<StationId> station() {
            return Optional.of(about);
        }

        @Override
        public Optional<Instant> asOf() {
            return Optional.of(time);
        }
    }

    /** Something happened, at a station or in the ward. */
    record EventNoted(Optional<StationId> about, DayEvent event, Instant at, String text) implements EntryBody {
        public EventNoted {
            text = normalised(text);
        }

        @Override
        public Optional<StationId> station() {
            return about;
        }

        @Override
        public Optional<Instant> asOf() {
            return Optional.of(at);
        }
    }

    /**
     * The closing figures of one ballot of a station (Mẫu 18/HĐBC-QH, 23/HĐBC-HĐND). {@code replaces} is the seal
     * number of the figures that its author saw; absent where there were none.
     */
    record ClosingRecorded(StationId about, Ballot ballot, ClosingFigures figures, String reason, OptionalLong replaces)
            implements EntryBody {
        public ClosingRecorded {
            reason = normalised(reason);
        }

        @Override
        public Optional<StationId> station() {
            return Optional.of(about);
        }
    }

    /** A person decided which of the disputed counts of a cell holds. */
    record ConflictResolved(StationId about, Instant time, long chosenSeq, String reason) implements EntryBody {
        public ConflictResolved {
            reason = normalised(reason);
        }

        @Override
        public Optional<StationId> station() {
            return Optional.of(about);
        }

        @Override
        public Optional<Instant> asOf() {
            return Optional.of(time);
        }
    }

    /** A kind or version made by a newer program: kept and chained, never guessed at. */
    record Unknown(String kind, int version, String text) implements EntryBody {}

    private static String normalised(String typed) {
        return Normalizer.normalize(typed.strip(), Normalizer.Form.NFC);
    }
}
