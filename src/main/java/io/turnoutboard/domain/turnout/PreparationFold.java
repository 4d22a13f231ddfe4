package io.turnoutboard.domain.turnout;

import io.turnoutboard.domain.election.GroupId;
import io.turnoutboard.domain.election.OfficerId;
import io.turnoutboard.domain.election.StationId;
import io.turnoutboard.domain.ledger.EntryBody;
import io.turnoutboard.domain.ledger.PreparationBody;
import io.turnoutboard.domain.ledger.PreparationBody.RegistrationWithdrawn;
import io.turnoutboard.domain.turnout.DayPreparation.Step;
import io.turnoutboard.domain.turnout.DayPreparation.Withdrawn;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The part of a {@link BoardFold} that keeps how the day was prepared. Mutable while it works, used by one thread. */
final class PreparationFold {
    private final List<Step> fresh = new ArrayList<>();
    private DayPreparation preparation;
    private boolean dayBegan;

    /** @param dayBegan whether a station was opened already */
    PreparationFold(DayPreparation preparation, boolean dayBegan) {
        this.preparation = preparation;
        this.dayBegan = dayBegan;
    }

    DayPreparation preparation() {
        preparation = preparation.with(fresh);
        fresh.clear();
        return preparation;
    }

    void noteDayBegan() {
        dayBegan = true;
    }

    /** Keeps who changed the registry: all of a preparation, and what is changed once the day has begun. */
    void note(long seq, EntryBody body, Tally.Origin origin) {
        boolean wanted = preparation.begun().isPresent() || dayBegan;
        if (wanted && isStep(body)) {
            boolean finishes = body instanceof PreparationBody.PreparationFinished;
            fresh.add(new Step(seq, body, origin, !finishes && !preparation.isOpen()));
        }
    }

    private static boolean isStep(EntryBody body) {
        return body instanceof PreparationBody
                || body instanceof EntryBody.GroupRegistered
                || body instanceof EntryBody.OfficerRegistered
                || body instanceof EntryBody.StationRegistered
                || body instanceof EntryBody.StationChanged
                || body instanceof EntryBody.SlotsPlanned;
    }

    /** Folds what only the preparation itself is concerned with. */
    void add(long seq, PreparationBody body) {
        preparation = switch (body) {
            case PreparationBody.PreparationBegun(var drill) -> preparation.begunAt(seq, drill);
            case PreparationBody.PreparationFinished _ -> preparation.finishedAt(seq);
            case PreparationBody.ElectionDescribed described -> preparation.with(seq, described);
            case PreparationBody.ListHandedOver _, RegistrationWithdrawn _ -> preparation;
        };
    }

    /** Takes something out of stations and registry, and keeps it for boards of earlier seals. */
    Registry withdraw(
            long seq, RegistrationWithdrawn gone, Map<StationId, StationTurnout> stations, Registry registry) {
        Optional<StationTurnout> station = Optional.empty();
        Registry kept = Registry.EMPTY;
        Registry left = registry;
        switch (gone.what()) {
            case STATION -> station = Optional.ofNullable(stations.remove(new StationId(gone.code())));
            case GROUP -> {
                kept = registry.only(new GroupId(gone.code()));
                left = registry.without(new GroupId(gone.code()));
            }
            case OFFICER -> {
                kept = registry.only(new OfficerId(gone.code()));
                left = registry.without(new OfficerId(gone.code()));
            }
        }
        preparation = preparation.with(new Withdrawn(seq, station, kept));
        return left;
    }
}
