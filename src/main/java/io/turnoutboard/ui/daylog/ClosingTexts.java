package io.turnoutboard.ui.daylog;

import io.turnoutboard.domain.election.Ballot;
import io.turnoutboard.domain.election.ClosingFigures;
import io.turnoutboard.domain.text.Formats;
import io.turnoutboard.domain.turnout.StationTurnout;
import java.time.Instant;
import java.util.Map;
import java.util.OptionalInt;

/** What stands in the fields of a closing record before anything is typed. */
record ClosingTexts(Formats formats) {
    /** The figures that hold; where there are none yet, the list of the ballot alone. */
    Map<ClosingField, String> of(StationTurnout turnout, Ballot ballot, Instant now) {
        return turnout.day()
                .figures(ballot)
                .map(entry -> of(entry.figures()))
                .orElseGet(() -> Map.of(
                        ClosingField.LIST, formats.count(turnout.rollAt(now).voters(ballot))));
    }

    private Map<ClosingField, String> of(ClosingFigures figures) {
        ClosingFigures.Turnout turnout = figures.turnout();
        ClosingFigures.Papers papers = figures.papers();
        return Map.of(
                ClosingField.LIST, formats.count(turnout.list()),
                ClosingField.VOTED, formats.count(turnout.voted()),
                ClosingField.MEN, count(turnout.men()),
                ClosingField.WOMEN, count(turnout.women()),
                ClosingField.ISSUED, formats.count(papers.issued()),
                ClosingField.COLLECTED, formats.count(papers.collected()),
                ClosingField.VALID, formats.count(papers.valid()),
                ClosingField.INVALID, formats.count(papers.invalid()));
    }

    private String count(OptionalInt number) {
        return number.isPresent() ? formats.count(number.getAsInt()) : "";
    }
}
