package io.turnoutboard.ui.inbox;

import io.turnoutboard.domain.election.Station;
import io.turnoutboard.domain.inbox.InboxReader;
import io.turnoutboard.domain.turnout.Board;
import io.turnoutboard.domain.turnout.Finding;
import io.turnoutboard.domain.turnout.Tally;
import io.turnoutboard.service.InboxDesk;
import io.turnoutboard.service.TallyDesk;
import io.turnoutboard.service.TallyRequest;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Holds a row against the board as it stands and against the rules. */
record InboxReviewer(InboxDesk inbox, Board board) {

    void review(InboxRow row) {
        if (!row.isOpen()) {
            return;
        }
        Optional<Station> station = row.stationProperty().get().isBlank()
                ? Optional.empty()
                : InboxReader.station(row.stationProperty().get(), board);
        Optional<LocalTime> time = TallyDesk.time(row.timeProperty().get());
        boolean complete = station.isPresent()
                && time.isPresent()
                && InboxEntry.count(row.votedProperty().get()).isPresent();
        Optional<Tally> stands = station.flatMap(meant -> time.flatMap(at -> stands(meant, at)));
        InboxReview known = new InboxReview(station, complete, List.of(), stands, OptionalInt.empty());
        row.review(complete ? judged(row, known) : known);
    }

    private InboxReview judged(InboxRow row, InboxReview known) {
        TallyRequest request = row.request(known.station());
        List<Finding> findings = inbox.check(request);
        return new InboxReview(known.station(), true, findings, known.stands(), inbox.cumulative(request));
    }

    private Optional<Tally> stands(Station station, LocalTime time) {
        return board.station(station.id())
                .flatMap(turnout -> turnout.count(board.election().at(time)));
    }
}
