package io.turnoutboard.ui.tally;

import io.turnoutboard.domain.election.Station;
import io.turnoutboard.domain.ledger.EntryBody.TallyParts;
import io.turnoutboard.domain.turnout.CountKind;
import io.turnoutboard.service.Draft;
import io.turnoutboard.service.SlipSum;
import io.turnoutboard.service.TallyDesk;
import io.turnoutboard.service.TallyRequest;
import io.turnoutboard.ui.control.StationFinder;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** Reads the fields of the entry line: which station is meant, which time, and the request that they make. */
record EntryReader(TallyModel model, StationFinder finder) {
    Optional<Station> station() {
        return finder.one(model.entry().stationProperty().get(), model.desk().board());
    }

    Optional<Instant> time() {
        return TallyDesk.time(model.entry().timeProperty().get())
                .map(model.desk().board().election()::at);
    }

    /** The cell that the fields speak of; none where station or time are not clear, or the time is past the last cut-off. */
    Optional<CellKey> cell() {
        return station().flatMap(found -> time().flatMap(at -> model.board().cellOf(found.id(), at)));
    }

    /** What the services are asked to keep; what cannot be read goes as it was typed, so that the rules name the fault. */
    TallyRequest request() {
        EntryModel entry = model.entry();
        String voted = entry.sum()
                .map(SlipSum::total)
                .map(String::valueOf)
                .orElseGet(() -> entry.votedProperty().get());
        String number = station()
                .map(found -> Integer.toString(found.number()))
                .orElseGet(() -> entry.stationProperty().get());
        return new TallyRequest(
                number,
                entry.timeProperty().get(),
                voted,
                entry.reasonProperty().get(),
                parts().orElse(TallyParts.NONE),
                entry.kindTyped());
    }

    /** The optional parts; none where one of them is no whole number. */
    Optional<TallyParts> parts() {
        Draft.Parts typed = model.entry().parts();
        boolean clear = Stream.of(typed.mobileBox(), typed.addedVoters(), typed.men(), typed.women())
                .allMatch(text -> text.isBlank() || TallyDesk.count(text).isPresent());
        return clear
                ? Optional.of(new TallyParts(
                        TallyDesk.count(typed.mobileBox()),
                        TallyDesk.count(typed.addedVoters()),
                        TallyDesk.count(typed.men()),
                        TallyDesk.count(typed.women())))
                : Optional.empty();
    }

    /** The count that held before the time of the request, on the board. */
    OptionalInt before() {
        return station()
                .flatMap(found -> model.desk().board().station(found.id()))
                .flatMap(turnout -> time().flatMap(at -> turnout.latest(at.minusMillis(1))))
                .map(cell -> OptionalInt.of(cell.current().voted()))
                .orElse(OptionalInt.empty());
    }

    /** True where the count to add to is still on its way: then nobody knows yet what it is added to. */
    boolean addsToACountUnderWay() {
        long head = model.desk().board().head().seq();
        return model.entry().kindTyped() == CountKind.SINCE_LAST
                && station()
                        .filter(found -> model.own().counts().stream()
                                .anyMatch(own -> own.about().station().equals(found.id()) && own.isUnderWay(head)))
                        .isPresent();
    }
}
