package io.turnoutboard.service.intake;

import io.turnoutboard.domain.election.OpeningHours;
import io.turnoutboard.domain.election.Slot;
import io.turnoutboard.domain.election.StationId;
import io.turnoutboard.domain.ledger.EntryBody.TallyParts;
import io.turnoutboard.domain.ledger.EntryBody.TallyRecorded;
import io.turnoutboard.domain.turnout.SlotCell;
import io.turnoutboard.domain.turnout.SlotLock;
import io.turnoutboard.domain.turnout.StationTurnout;
import io.turnoutboard.domain.turnout.Tally;
import io.turnoutboard.domain.turnout.TallyRules;
import io.turnoutboard.service.intake.StationLine.CountCell;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** Makes entries of the counts of a file, by the rules that the sealer will judge them by. */
final class StationCounts {
    private final IntakeContext context;
    private final CountForm form;
    private final Map<Place, Integer> chosen;
    private final FindingList findings;
    private final Set<LocalTime> asked = new HashSet<>();

    StationCounts(IntakeContext context, CountForm form, Map<Place, Integer> chosen, FindingList findings) {
        this.context = context;
        this.form = form;
        this.chosen = chosen;
        this.findings = findings;
    }

    /** A station as it will be when its counts are sealed. */
    record Whose(StationId id, Optional<StationTurnout> known, OpeningHours hours, int list) {}

    /** @param counts earliest first */
    List<TallyRecorded> of(Whose whose, List<CountCell> counts) {
        List<TallyRecorded> tallies = new ArrayList<>();
        long before = 0;
        for (CountCell count : counts) {
            Instant at = context.election().at(count.at());
            long stands = latest(whose, at.minusMillis(1)).map(Tally::voted).orElse(0);
            long base = Math.max(before, tallies.isEmpty() ? stands : 0);
            long typed =
                    chosen.getOrDefault(count.voted().place(), count.voted().number());
            long voted = form == CountForm.PER_HOUR ? base + typed : typed;
            if (voted > WholeNumber.MOST) {
                findings.say(IntakeFault.OUT_OF_RANGE, count.voted().place(), Long.toString(voted));
                continue;
            }
            tally(whose, count, at, (int) voted, (int) Math.max(before, stands)).ifPresent(tallies::add);
            before = voted;
        }
        return tallies;
    }

    private static Optional<Tally> latest(Whose whose, Instant moment) {
        return whose.known().flatMap(station -> station.latest(moment)).map(SlotCell::current);
    }

    private Optional<TallyRecorded> tally(Whose whose, CountCell count, Instant at, int voted, int before) {
        Optional<Tally> stands = whose.known().flatMap(station -> station.count(at));
        boolean same = stands.filter(
                        tally -> tally.voted() == voted && tally.parts().equals(count.parts()))
                .isPresent();
        if (same) {
            return Optional.empty();
        }
        boolean doubted = stops(whose, count, at, voted);
        doubted |= asks(whose, count, at, voted, before);
        doubted |= replaces(count, at, voted, stands);
        String reason = count.reason().isEmpty() && doubted ? context.words().reason() : count.reason();
        OptionalLong seq = stands.stream().mapToLong(Tally::seq).findFirst();
        return Optional.of(new TallyRecorded(whose.id(), at, voted, count.parts(), reason, seq));
    }

    /** What no answer helps against; always false, for nothing of it needs a reason. */
    private boolean stops(Whose whose, CountCell count, Instant at, int voted) {
        Place place = count.voted().place();
        if (at.isAfter(context.now().plus(TallyRules.CLOCK_TOLERANCE))) {
            findings.say(IntakeFault.IN_THE_FUTURE, place, count.at().toString());
        }
        Instant opens = context.election().at(whose.hours().opens());
        Instant from = whose.known()
                .flatMap(StationTurnout::openedAt)
                .filter(opens::isAfter)
                .orElse(opens);
        if (at.isBefore(from)) {
            findings.say(IntakeFault.BEFORE_OPENING, place, count.at().toString());
        }
        TallyParts parts = count.parts();
        boolean sexesDiffer = parts.men().isPresent()
                && parts.women().isPresent()
                && (long) parts.men().getAsInt() + parts.women().getAsInt() != voted;
        int most = Math.max(
                Math.max(parts.mobileBox().orElse(0), parts.addedVoters().orElse(0)),
                Math.max(parts.men().orElse(0), parts.women().orElse(0)));
        if (most > voted || sexesDiffer) {
            findings.say(IntakeFault.PARTS_EXCEED_COUNT, place, Integer.toString(voted));
        }
        return false;
    }

    /** True when the count is one that needs a reason. */
    private boolean asks(Whose whose, CountCell count, Instant at, int voted, int before) {
        Place place = count.voted().place();
        boolean doubted = false;
        if (!context.board().slotPlan().slots().contains(new Slot(count.at().withSecond(0))) && asked.add(count.at())) {
            findings.accepted(IntakeFault.SLOT_NOT_PLANNED, place, count.at().toString());
        }
        if (voted > whose.list()) {
            doubted = true;
            String list = Integer.toString(whose.list());
            if (count.parts().addedVoters().orElse(0) >= voted - whose.list()) {
                findings.say(IntakeFault.ADDED_VOTERS, place, Integer.toString(voted), list);
            } else {
                findings.accepted(IntakeFault.OVER_LIST, place, Integer.toString(voted), list);
            }
        }
        if (voted < before) {
            doubted = true;
            findings.accepted(IntakeFault.LOWER_THAN_BEFORE, place, Integer.toString(voted), Integer.toString(before));
        }
        Optional<Tally> later =
                whose.known().flatMap(station -> station.next(at)).map(SlotCell::current);
        if (later.isPresent() && later.get().voted() < voted) {
            doubted = true;
            String told = Integer.toString(later.get().voted());
            findings.accepted(IntakeFault.HIGHER_THAN_LATER, place, Integer.toString(voted), told);
        }
        return doubted;
    }

    private boolean replaces(CountCell count, Instant at, int voted, Optional<Tally> stands) {
        if (stands.isEmpty() || stands.get().voted() == voted) {
            return false;
        }
        String told = Integer.toString(stands.get().voted());
        if (SlotLock.isLocked(at, context.now())) {
            findings.say(IntakeFault.LOCKED, count.voted().place(), told);
            return false;
        }
        findings.accepted(IntakeFault.REPLACES_A_COUNT, count.voted().place(), Integer.toString(voted), told);
        return true;
    }
}
