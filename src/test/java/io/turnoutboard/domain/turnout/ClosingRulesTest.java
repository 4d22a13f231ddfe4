package io.turnoutboard.domain.turnout;

import static io.turnoutboard.domain.turnout.ClosingRule.COLLECTED_IS_VALID_AND_INVALID;
import static io.turnoutboard.domain.turnout.ClosingRule.COLLECTED_NOT_OVER_ISSUED;
import static io.turnoutboard.domain.turnout.ClosingRule.ISSUED_NOT_OVER_LIST;
import static io.turnoutboard.domain.turnout.ClosingRule.MEN_AND_WOMEN_ARE_THE_VOTED;
import static io.turnoutboard.domain.turnout.ClosingRule.NOT_BEFORE_CLOSING;
import static io.turnoutboard.domain.turnout.ClosingRule.REPLACING_NEEDS_A_REASON;
import static io.turnoutboard.domain.turnout.ClosingRule.VOTED_NOT_OVER_LIST;
import static io.turnoutboard.domain.turnout.SealedDay.at;
import static io.turnoutboard.domain.turnout.SealedDay.id;
import static org.assertj.core.api.Assertions.assertThat;

import io.turnoutboard.domain.election.Ballot;
import io.turnoutboard.domain.election.ClosingFigures;
import io.turnoutboard.domain.ledger.EntryBody;
import io.turnoutboard.domain.ledger.EntryBody.ClosingRecorded;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class ClosingRulesTest {
    private static final OptionalInt NOT_COUNTED = OptionalInt.empty();
    private final SealedDay day = SealedDay.ofStations(1000, 500);

    @Test
    void figuresThatAgreeAreKept() {
        assertThat(ClosingRules.disagreements(figures(1000, 1000, 1000, 1000, 990, 10)))
                .isEmpty();
        assertThat(ClosingRules.disagreements(figures(0, 0, 0, 0, 0, 0))).isEmpty();
        assertThat(day.judge(closing(figures(1000, 900, 900, 899, 890, 9), "", OptionalLong.empty())))
                .isEqualTo(Judgement.ACCEPTED);
    }

    @Test
    void papersAddUpAndNeverGrow() {
        assertThat(ClosingRules.disagreements(figures(1000, 900, 900, 900, 890, 9)))
                .containsExactly(COLLECTED_IS_VALID_AND_INVALID);
        assertThat(ClosingRules.disagreements(figures(1000, 900, 900, 901, 891, 10)))
                .containsExactly(COLLECTED_NOT_OVER_ISSUED);
        assertThat(ClosingRules.disagreements(figures(1000, 900, 1001, 900, 890, 10)))
                .containsExactly(ISSUED_NOT_OVER_LIST);
        assertThat(ClosingRules.disagreements(figures(1000, 1001, 1000, 900, 890, 10)))
                .containsExactly(VOTED_NOT_OVER_LIST);
    }

    @Test
    void menAndWomenAreAllWhoVotedAndOneOfThemIsAPart() {
        assertThat(ClosingRules.disagreements(sexes(OptionalInt.of(400), OptionalInt.of(500))))
                .isEmpty();
        assertThat(ClosingRules.disagreements(sexes(OptionalInt.of(400), OptionalInt.of(499))))
                .containsExactly(MEN_AND_WOMEN_ARE_THE_VOTED);
        assertThat(ClosingRules.disagreements(sexes(OptionalInt.of(900), NOT_COUNTED)))
                .isEmpty();
        assertThat(ClosingRules.disagreements(sexes(NOT_COUNTED, OptionalInt.of(901))))
                .containsExactly(MEN_AND_WOMEN_ARE_THE_VOTED);
        assertThat(ClosingRules.disagreements(sexes(OptionalInt.of(0), OptionalInt.of(900))))
                .isEmpty();
    }

    @Test
    void figuresThatContradictThemselvesInEveryWayAreToldSoInOrder() {
        assertThat(ClosingRules.disagreements(new ClosingFigures(
                        new ClosingFigures.Turnout(10, 11, OptionalInt.of(1), OptionalInt.of(1)),
                        new ClosingFigures.Papers(12, 13, 1, 1))))
                .containsExactly(
                        COLLECTED_IS_VALID_AND_INVALID,
                        COLLECTED_NOT_OVER_ISSUED,
                        ISSUED_NOT_OVER_LIST,
                        MEN_AND_WOMEN_ARE_THE_VOTED,
                        VOTED_NOT_OVER_LIST);
    }

    @Test
    void thereAreFiguresOnlyOnceTheBoxIsClosedOrItsHourHasCome() {
        ClosingRecorded closing = closing(figures(1000, 900, 900, 900, 890, 10), "", OptionalLong.empty());
        day.setSealersClock(at(18, 59));
        assertThat(ClosingRules.judge(closing, day.board(), at(18, 59))).containsExactly(NOT_BEFORE_CLOSING);
        assertThat(day.judge(closing)).isEqualTo(Judgement.refused("TB-R36"));
        assertThat(ClosingRules.judge(closing, day.board(), at(19, 0))).isEmpty();

        day.seal(new EntryBody.StationClosed(id(1), at(18, 50)));
        assertThat(day.judge(closing)).isEqualTo(Judgement.ACCEPTED);
    }

    @Test
    void otherFiguresOfABallotNeedAReasonAndMustHaveSeenTheFormer() {
        ClosingFigures first = figures(1000, 900, 900, 900, 890, 10);
        ClosingFigures second = figures(1000, 901, 901, 901, 891, 10);
        long seen = day.seal(closing(first, "", OptionalLong.empty())).seq();

        assertThat(day.judge(closing(second, "", OptionalLong.of(seen)))).isEqualTo(Judgement.refused("TB-R37"));
        assertThat(day.judge(closing(second, "kiểm lại", OptionalLong.empty()))).isEqualTo(Judgement.refused("TB-L12"));
        assertThat(day.judge(closing(second, "kiểm lại", OptionalLong.of(seen - 1))))
                .isEqualTo(Judgement.refused("TB-L12"));
        assertThat(day.judge(closing(second, "kiểm lại", OptionalLong.of(seen))))
                .isEqualTo(Judgement.ACCEPTED);
        assertThat(ClosingRules.judge(closing(second, " ", OptionalLong.of(seen)), day.board(), at(21, 0)))
                .containsExactly(REPLACING_NEEDS_A_REASON);
        assertThat(day.judge(new ClosingRecorded(id(1), Ballot.WARD_COUNCIL, second, "", OptionalLong.empty())))
                .as("another ballot")
                .isEqualTo(Judgement.ACCEPTED);

        day.seal(closing(second, "kiểm lại", OptionalLong.of(seen)));
        assertThat(day.turnout(1).day().figures())
                .extracting(ClosingEntry::figures)
                .containsExactly(first, second);
        assertThat(day.turnout(1).day().figures(Ballot.NATIONAL_ASSEMBLY))
                .map(ClosingEntry::figures)
                .hasValue(second);
    }

    @Test
    void figuresAreOfAKnownStation() {
        assertThat(day.judge(new ClosingRecorded(
                        id(9), Ballot.NATIONAL_ASSEMBLY, figures(1, 1, 1, 1, 1, 0), "", OptionalLong.empty())))
                .isEqualTo(Judgement.refused("TB-R05"));
    }

    private static ClosingRecorded closing(ClosingFigures figures, String reason, OptionalLong replaces) {
        return new ClosingRecorded(id(1), Ballot.NATIONAL_ASSEMBLY, figures, reason, replaces);
    }

    private static ClosingFigures figures(int list, int voted, int issued, int collected, int valid, int invalid) {
        return new ClosingFigures(
                new ClosingFigures.Turnout(list, voted, NOT_COUNTED, NOT_COUNTED),
                new ClosingFigures.Papers(issued, collected, valid, invalid));
    }

    private static ClosingFigures sexes(OptionalInt men, OptionalInt women) {
        return new ClosingFigures(
                new ClosingFigures.Turnout(1000, 900, men, women), new ClosingFigures.Papers(900, 900, 890, 10));
    }
}
