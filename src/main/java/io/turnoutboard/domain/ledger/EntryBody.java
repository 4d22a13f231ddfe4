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
import io.turnoutboard.domain.paper.PaperKind;
import io.turnoutboard.domain.paper.PaperNumber;
import io.turnoutboard.domain.paper.PaperRequest;
import io.turnoutboard.domain.text.TypedText;
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

    /** It speaks of one station. */
    sealed interface OfStation extends EntryBody {
        StationId about();

        @Override
        default Optional<StationId> station() {
            return Optional.of(about());
        }
    }

    /** Its figures are of a moment ("tính đến"). */
    sealed interface OfMoment extends EntryBody {
        Instant time();

        @Override
        default Optional<Instant> asOf() {
            return Optional.of(time());
        }
    }

    /** It happened at a moment. */
    sealed interface AtMoment extends EntryBody {
        Instant at();

        @Override
        default Optional<Instant> asOf() {
            return Optional.of(at());
        }
    }

    /** It speaks of a number in the register of papers. */
    sealed interface OfPaper extends EntryBody {
        PaperNumber number();
    }

    /** It prepares the day; what each says stands in {@link PreparationBody}. */
    sealed interface OfPreparation extends EntryBody permits PreparationBody {}

    /** It ends the day; what each says stands in {@link DayEndBody}. */
    sealed interface OfDayEnd extends EntryBody permits DayEndBody {}

    /** It says who works here, and at which desks; what each says stands in {@link PeopleBody}. */
    sealed interface OfPeople extends EntryBody permits PeopleBody {}

    /** It is about the ledger itself, taken up again; what each says stands in {@link RestoreBody}. */
    sealed interface OfLedger extends EntryBody permits RestoreBody {}

    /**
     * Entry 0: which election this ledger is of, for ever. {@code sealerKey} proves the checkpoints; the founder is the
     * first person whose signature counts.
     */
    record Genesis(Election election, int formatVersion, PublicKeyText sealerKey, PersonEnrolled founder)
            implements EntryBody {}

    /** A person whose signature counts from here on. */
    record PersonEnrolled(PersonId person, String name, PublicKeyText key) implements EntryBody {
        public PersonEnrolled {
            name = TypedText.normalised(name);
        }
    }

    /** A desk whose entries count from here on; it is the first entry of every journal. */
    record DeskEnrolled(DeskId desk, String name) implements EntryBody {
        public DeskEnrolled {
            name = TypedText.normalised(name);
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
    record ListChanged(StationId about, RollChange change) implements OfStation {
        @Override
        public Optional<Instant> asOf() {
            return Optional.of(change.at());
        }
    }

    /** The station was opened (khai mạc); its list is frozen from then on. */
    record StationOpened(StationId about, Instant at) implements OfStation, AtMoment {}

    /** The station's box was closed at its hour; never because of 100 %. */
    record StationClosed(StationId about, Instant at) implements OfStation, AtMoment {}

    /**
     * A cumulative count: how many had voted at the station by {@code time}. {@code replaces} is the seal number of
     * the count that its author saw in this cell; a stale one is disputed, not overwritten.
     */
    record TallyRecorded(
            StationId about, Instant time, int voted, TallyParts parts, String reason, OptionalLong replaces)
            implements OfStation, OfMoment {
        public TallyRecorded {
            if (voted < 0) {
                throw new IllegalArgumentException("a count is never negative: " + voted);
            }
            reason = TypedText.normalised(reason);
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
    record TallyWithdrawn(StationId about, Instant time, long withdrawnSeq, String reason)
            implements OfStation, OfMoment {
        public TallyWithdrawn {
            reason = TypedText.normalised(reason);
        }
    }

    /**
     * Another value for a cell that is locked (đính chính): it counts only once a second person approves it.
     * {@code replaces} is the seal number of the count that its author saw.
     */
    record TallyCorrected(StationId about, Instant time, int voted, TallyParts parts, String reason, long replaces)
            implements OfStation, OfMoment {
        public TallyCorrected {
            if (voted < 0) {
                throw new IllegalArgumentException("a count is never negative: " + voted);
            }
            reason = TypedText.normalised(reason);
        }
    }

    /** Voters added to or struck from a list after its station opened: it counts only once a second person approves it. */
    record ListChangeProposed(StationId about, RollChange change) implements OfStation {
        @Override
        public Optional<Instant> asOf() {
            return Optional.of(change.at());
        }
    }

    /** A second person approved or rejected the correction, or the change of a list, that was sealed as {@code proposalSeq}. */
    record ProposalDecided(StationId about, Instant time, long proposalSeq, boolean approved, String reason)
            implements OfStation, OfMoment {
        public ProposalDecided {
            reason = TypedText.normalised(reason);
        }
    }

    /** Something happened, at a station or in the ward. */
    record EventNoted(Optional<StationId> about, DayEvent event, Instant at, String text) implements AtMoment {
        public EventNoted {
            text = TypedText.normalised(text);
        }

        @Override
        public Optional<StationId> station() {
            return about;
        }
    }

    /**
     * The closing figures of one ballot of a station (Mẫu 18/HĐBC-QH, 23/HĐBC-HĐND). {@code replaces} is the seal
     * number of the figures that its author saw; absent where there were none.
     */
    record ClosingRecorded(StationId about, Ballot ballot, ClosingFigures figures, String reason, OptionalLong replaces)
            implements OfStation {
        public ClosingRecorded {
            reason = TypedText.normalised(reason);
        }
    }

    /** A person decided which of the disputed counts of a cell holds. */
    record ConflictResolved(StationId about, Instant time, long chosenSeq, String reason)
            implements OfStation, OfMoment {
        public ConflictResolved {
            reason = TypedText.normalised(reason);
        }
    }

    /** A number was taken from the register for a paper: from here on nobody else can have it. */
    record PaperNumberReserved(PaperNumber number, PaperKind kind, Instant time) implements OfPaper, OfMoment {}

    /**
     * The paper of a reserved number, with all that it was made from and the hash of its bytes. {@code replaces} is the
     * paper whose figures have been corrected since, in place of which this one stands.
     */
    record ReportIssued(PaperNumber number, PaperRequest request, PaperProof proof, Optional<PaperNumber> replaces)
            implements OfPaper {
        @Override
        public Optional<StationId> station() {
            return request.station();
        }

        @Override
        public Optional<Instant> asOf() {
            return Optional.of(request.cutOff());
        }
    }

    /**
     * By what a paper is proved.
     *
     * @param checkpoint the sealer's word on the ledger up to the line that its figures were taken at, as printed on it
     * @param template the version of the templates that laid it out
     * @param hash of the bytes of its file, {@code size} of them
     */
    record PaperProof(Checkpoint checkpoint, String template, Hash hash, int size) {}

    /** The paper of a reserved number never came (Nghị định 30/2020/NĐ-CP): the number is void and never used again. */
    record PaperNumberVoided(PaperNumber number, String reason) implements OfPaper {
        public PaperNumberVoided {
            reason = TypedText.normalised(reason);
        }
    }

    /** A kind or version made by a newer program: kept and chained, never guessed at. */
    record Unknown(String kind, int version, String text) implements EntryBody {}
}
