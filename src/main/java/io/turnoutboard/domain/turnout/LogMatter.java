package io.turnoutboard.domain.turnout;

import io.turnoutboard.domain.election.RollChange;
import io.turnoutboard.domain.ledger.DayEndBody;
import io.turnoutboard.domain.ledger.EntryBody;
import io.turnoutboard.domain.ledger.PeopleBody;
import io.turnoutboard.domain.ledger.PreparationBody;
import io.turnoutboard.domain.ledger.RestoreBody;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/** What a line of the day log tells. A new kind is a new record here, and the compiler names every place that words it. */
public sealed interface LogMatter {
    LogKind kind();

    /** A stable English name, for exports and for the key of its title ({@code log.matter.<id>.label}). */
    default String id() {
        return switch (this) {
            case Opened _ -> "opened";
            case Closed _ -> "closed";
            case Noted noted ->
                noted.event().event().name().toLowerCase(Locale.ROOT).replace('_', '-');
            case Counted _ -> "counted";
            case CountWithdrawn _ -> "count-withdrawn";
            case CountChosen _ -> "count-chosen";
            case CorrectionProposed _ -> "correction-proposed";
            case CorrectionDecided(var _, var made) -> made.approved() ? "correction-approved" : "correction-rejected";
            case ListChanged _ -> "list-changed";
            case ListChangeProposed _ -> "list-change-proposed";
            case ListChangeDecided(var _, var made) ->
                made.approved() ? "list-change-approved" : "list-change-rejected";
            case FiguresRecorded _ -> "figures-recorded";
            case Prepared(var step) -> id(step.body());
            case Ended(var step) -> step.body() instanceof DayEndBody.DayClosed ? "day-closed" : "day-reopened";
            case PeopleChanged(var step) -> id(step);
            case Restored(var step) ->
                step.body() instanceof RestoreBody.LedgerRestored ? "ledger-restored" : "sealer-changed";
        };
    }

    private static String id(EntryBody body) {
        return switch (body) {
            case PreparationBody.PreparationBegun _ -> "preparation-begun";
            case PreparationBody.PreparationFinished _ -> "preparation-finished";
            case PreparationBody.ElectionDescribed _ -> "election-described";
            case PreparationBody.ListHandedOver _ -> "list-handed-over";
            case PreparationBody.RegistrationWithdrawn _ -> "registration-withdrawn";
            case EntryBody.GroupRegistered _ -> "group-registered";
            case EntryBody.OfficerRegistered _ -> "officer-registered";
            case EntryBody.StationRegistered _ -> "station-registered";
            case EntryBody.StationChanged _ -> "station-changed";
            case EntryBody.SlotsPlanned _ -> "slots-planned";
            default -> throw new IllegalStateException("no step of a preparation: " + body);
        };
    }

    private static String id(Roster.Step step) {
        return switch (step.body()) {
            case PeopleBody.PersonAppointed _ -> "person-appointed";
            case PeopleBody.PersonWithdrawn _ -> "person-withdrawn";
            case PeopleBody.KeyChanged(var person, var _) ->
                person.equals(step.origin().author()) ? "key-changed" : "key-changed-for-another";
            case PeopleBody.DeskWithdrawn _ -> "desk-withdrawn";
            case PeopleBody.WorkAdopted _ -> throw new IllegalStateException("no step: " + step);
        };
    }

    /** The station was opened (khai mạc). */
    record Opened() implements LogMatter {
        @Override
        public LogKind kind() {
            return LogKind.OPENING;
        }
    }

    /** The station's box was closed. */
    record Closed() implements LogMatter {
        @Override
        public LogKind kind() {
            return LogKind.CLOSING;
        }
    }

    /** An event; {@code counterpart} is when its interruption or its way with the mobile box ended, or had begun. */
    record Noted(NotedEvent event, Optional<Instant> counterpart) implements LogMatter {
        @Override
        public LogKind kind() {
            return switch (event.event()) {
                case BOX_SHOWN_EMPTY, FIRST_VOTER -> LogKind.OPENING;
                case INTERRUPTED, RESUMED -> LogKind.INTERRUPTION;
                case MOBILE_BOX_OUT, MOBILE_BOX_BACK -> LogKind.MOBILE_BOX;
                case INCIDENT, DIRECTION_ASKED, DIRECTION_GIVEN -> LogKind.INCIDENT;
            };
        }
    }

    /** How a count stands among those of its cell. */
    enum CountState {
        HOLDS,
        REPLACED,
        /** It contradicts the one that holds and waits for a person. */
        WAITS,
        WITHDRAWN
    }

    /** A cumulative count. */
    record Counted(Tally tally, CountState state) implements LogMatter {
        @Override
        public LogKind kind() {
            return LogKind.COUNT;
        }
    }

    /** A count was taken back by who had keyed it. */
    record CountWithdrawn(Tally tally, String reason) implements LogMatter {
        @Override
        public LogKind kind() {
            return LogKind.CORRECTION;
        }
    }

    /** A person chose which of the counts that contradict each other holds. */
    record CountChosen(Tally chosen, String reason) implements LogMatter {
        @Override
        public LogKind kind() {
            return LogKind.CORRECTION;
        }
    }

    /** Another value for a locked cell (đính chính) was proposed. */
    record CorrectionProposed(Proposal<Tally> proposal) implements LogMatter {
        @Override
        public LogKind kind() {
            return LogKind.CORRECTION;
        }
    }

    record CorrectionDecided(Proposal<Tally> proposal, Proposal.Decision decision) implements LogMatter {
        @Override
        public LogKind kind() {
            return LogKind.CORRECTION;
        }
    }

    /** The list changed before the station opened. */
    record ListChanged(RollChange change) implements LogMatter {
        @Override
        public LogKind kind() {
            return LogKind.LIST;
        }
    }

    /** A change of the list after the opening was proposed. */
    record ListChangeProposed(Proposal<RollChange> proposal) implements LogMatter {
        @Override
        public LogKind kind() {
            return LogKind.LIST;
        }
    }

    record ListChangeDecided(Proposal<RollChange> proposal, Proposal.Decision decision) implements LogMatter {
        @Override
        public LogKind kind() {
            return LogKind.LIST;
        }
    }

    /** The registry was changed: while the day was prepared, or late. */
    record Prepared(DayPreparation.Step step) implements LogMatter {
        @Override
        public LogKind kind() {
            return LogKind.PREPARATION;
        }
    }

    /** The day was closed, or opened again. */
    record Ended(DayEnd.Step step) implements LogMatter {
        @Override
        public LogKind kind() {
            return LogKind.CLOSING;
        }
    }

    /** The ledger was taken up again from a backup, or its sealer has another key. */
    record Restored(Epochs.Step step) implements LogMatter {
        @Override
        public LogKind kind() {
            return LogKind.RESTORE;
        }
    }

    /** A person or desk was appointed or withdrawn, or a person's key was changed. */
    record PeopleChanged(Roster.Step step) implements LogMatter {
        @Override
        public LogKind kind() {
            return LogKind.PEOPLE;
        }
    }

    /** Closing figures of a ballot; {@code holds} is false where later ones have taken their place. */
    record FiguresRecorded(ClosingEntry entry, boolean holds) implements LogMatter {
        @Override
        public LogKind kind() {
            return LogKind.CLOSING;
        }
    }
}
