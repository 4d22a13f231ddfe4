package io.turnoutboard.domain.turnout;

import static io.turnoutboard.domain.turnout.SealedDay.at;
import static io.turnoutboard.domain.turnout.SealedDay.id;
import static io.turnoutboard.domain.turnout.SealedDay.tally;
import static org.assertj.core.api.Assertions.assertThat;

import io.turnoutboard.domain.election.Ballot;
import io.turnoutboard.domain.election.ClosingFigures;
import io.turnoutboard.domain.ledger.EntryBody.ClosingRecorded;
import io.turnoutboard.domain.ledger.EntryBody.PaperNumberReserved;
import io.turnoutboard.domain.paper.Letterhead;
import io.turnoutboard.domain.paper.PaperKind;
import io.turnoutboard.domain.paper.PaperNumber;
import io.turnoutboard.domain.paper.PaperRequest;
import io.turnoutboard.domain.turnout.ChangedFigure.ClosingFigure;
import io.turnoutboard.domain.turnout.ChangedFigure.Matter;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** What a paper states is what can be corrected under it, and nothing else. */
class ChangedFigureTest {
    private final SealedDay day = SealedDay.ofStations(1000, 500);

    @Test
    void aStationsSheetStatesEveryCountOfItsDayAndNoneOfAnother() {
        day.seal(tally(1, at(8, 0), 100));
        day.seal(tally(1, at(9, 0), 300));
        day.seal(tally(2, at(8, 0), 50));
        Board then = day.board();
        day.seal(day.correction(1, at(8, 0), 110));
        day.seal(day.correction(2, at(8, 0), 60));

        assertThat(changed(PaperKind.STATION, at(10, 0), then))
                .containsExactly(new ChangedFigure(
                        id(1), Matter.COUNT, Optional.of(at(8, 0)), Optional.empty(), 100, OptionalLong.of(110)));
        assertThat(changed(PaperKind.RANKING, at(10, 0), then))
                .extracting(ChangedFigure::station)
                .containsExactly(id(2));
    }

    @Test
    void closingFiguresThatWereReplacedAreNamedByBallotAndPart() {
        long first = day.seal(closing(880, 18, "", OptionalLong.empty())).seq();
        Board then = day.board();
        day.seal(closing(881, 17, "kiểm lại", OptionalLong.of(first)));

        assertThat(changed(PaperKind.CLOSING, at(21, 0), then))
                .containsExactly(
                        closing(ClosingFigure.Part.VALID, 880, 881), closing(ClosingFigure.Part.INVALID, 18, 17));
        assertThat(changed(PaperKind.CLOSING, at(18, 0), then)).isEmpty();
    }

    @Test
    void whatTellsHappeningsStatesNoFigure() {
        day.seal(tally(1, at(8, 0), 100));
        Board then = day.board();
        day.seal(day.correction(1, at(8, 0), 110));

        for (PaperKind kind : List.of(
                PaperKind.CORRECTIONS, PaperKind.OPENING, PaperKind.INCIDENTS, PaperKind.CLOSING, PaperKind.BLANK)) {
            assertThat(changed(kind, at(10, 0), then)).as(kind.id()).isEmpty();
        }
    }

    @Test
    void aSheetToFillInIsNeverNumberedAndAStationsNeedsItsStation() {
        PaperNumber number = new PaperNumber(Letterhead.UBBC, 1);

        assertThat(day.judge(new PaperNumberReserved(number, PaperKind.BLANK, at(10, 0))))
                .isEqualTo(Judgement.refused("TB-L24"));
        assertThat(day.judge(new PaperNumberReserved(number, PaperKind.CLOSING, at(10, 0))))
                .isEqualTo(Judgement.ACCEPTED);
        PaperRequest station = request(PaperKind.STATION, at(10, 0));
        assertThat(PaperRules.unfit(station, day.board())).contains(LedgerRule.PAPER_OF_NO_STATION);
        assertThat(PaperRules.unfit(station.about(id(9)), day.board())).contains(LedgerRule.PAPER_OF_NO_STATION);
        assertThat(PaperRules.unfit(station.about(id(1)), day.board())).isEmpty();
    }

    private List<ChangedFigure> changed(PaperKind kind, Instant cutOff, Board then) {
        PaperRequest paper = request(kind, cutOff);
        return ChangedFigure.of(kind.isOfOneStation() ? paper.about(id(1)) : paper, then, day.board());
    }

    private PaperRequest request(PaperKind kind, Instant cutOff) {
        return PaperRequest.draft(kind, cutOff, Letterhead.UBBC, day.board().election());
    }

    private static ChangedFigure closing(ClosingFigure.Part part, long was, long now) {
        return new ChangedFigure(
                id(1),
                Matter.CLOSING,
                Optional.empty(),
                Optional.of(new ClosingFigure(Ballot.CITY_COUNCIL, part)),
                was,
                OptionalLong.of(now));
    }

    private static ClosingRecorded closing(int valid, int invalid, String reason, OptionalLong replaces) {
        ClosingFigures.Turnout turnout =
                new ClosingFigures.Turnout(1000, 900, OptionalInt.empty(), OptionalInt.empty());
        ClosingFigures.Papers papers = new ClosingFigures.Papers(900, 898, valid, invalid);
        return new ClosingRecorded(id(1), Ballot.CITY_COUNCIL, new ClosingFigures(turnout, papers), reason, replaces);
    }
}
