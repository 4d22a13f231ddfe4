package io.turnoutboard.domain.turnout;

import static io.turnoutboard.domain.turnout.SealedDay.at;
import static io.turnoutboard.domain.turnout.SealedDay.id;
import static io.turnoutboard.domain.turnout.SealedDay.tally;
import static org.assertj.core.api.Assertions.assertThat;

import io.turnoutboard.domain.ledger.EntryBody;
import io.turnoutboard.domain.ledger.EntryBody.TallyParts;
import java.util.OptionalLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CorrectionEffectTest {
    private final SealedDay day = SealedDay.ofStations(1000, 1000).enrolSecond();

    @BeforeEach
    void countTheMorning() {
        day.seal(tally(1, at(8, 0), 200));
        day.seal(tally(1, at(9, 0), 400));
        day.seal(tally(1, at(10, 0), 500));
        day.seal(tally(2, at(9, 0), 300));
    }

    @Test
    void tellsTheWardAtThatTimeAndThatALaterCountHoldsToday() {
        CorrectionEffect effect = effect(9, 420);

        assertThat(effect.atItsTime().before().voted()).isEqualTo(700);
        assertThat(effect.atItsTime().after().voted()).isEqualTo(720);
        assertThat(effect.atItsTime().after().rate()).isEqualTo(Rate.of(720, 2000));
        assertThat(effect.atItsTime().isNone()).isFalse();
        assertThat(effect.now().isNone()).isTrue();
        assertThat(effect.own()).isEmpty();
        assertThat(effect.later()).isEmpty();
    }

    @Test
    void changesTodaysTotalWhereTheLastCountIsCorrected() {
        CorrectionEffect effect = effect(10, 450);

        assertThat(effect.now().before().voted()).isEqualTo(800);
        assertThat(effect.now().after().voted()).isEqualTo(750);
    }

    @Test
    void namesTheLaterCountsThatWouldBeLowerThanBefore() {
        CorrectionEffect effect = effect(9, 550);

        assertThat(effect.later())
                .containsExactly(new CorrectionEffect.Later(
                        day.cell(1, at(10, 0)).current(),
                        java.util.List.of(new Finding(TallyRule.LOWER_THAN_BEFORE, OptionalLong.of(550)))));
        assertThat(effect.own()).extracting(Finding::rule).containsExactly(TallyRule.HIGHER_THAN_LATER);
    }

    @Test
    void doesNotBlameTheCorrectionForWhatWasBrokenBefore() {
        day.seal(tally(1, at(11, 0), 490, "đếm lại", OptionalLong.empty()));

        assertThat(effect(10, 510).later()).isEmpty();
        assertThat(effect(10, 480).later()).isEmpty();
    }

    @Test
    void isWhatTheBoardBecomesOnceApproved() {
        CorrectionEffect foreseen = effect(9, 550);
        long old = day.cell(1, at(9, 0)).current().seq();
        long correction = day.seal(new EntryBody.TallyCorrected(id(1), at(9, 0), 550, TallyParts.NONE, "đọc nhầm", old))
                .seq();
        day.sealOfSecond(new EntryBody.ProposalDecided(id(1), at(9, 0), correction, true, ""));

        assertThat(day.board().asOf(at(9, 0)).voted())
                .isEqualTo(foreseen.atItsTime().after().voted());
        assertThat(day.board().asOf(at(11, 30)).voted())
                .isEqualTo(foreseen.now().after().voted());
    }

    @Test
    void listsWhatWaitsInTheWardTheOldestFirst() {
        long old = day.cell(1, at(9, 0)).current().seq();
        long correction = day.seal(new EntryBody.TallyCorrected(id(1), at(9, 0), 420, TallyParts.NONE, "đọc nhầm", old))
                .seq();
        long stale = day.seal(tally(2, at(9, 0), 310)).seq();

        assertThat(Undecided.of(day.board())).extracting(Undecided::since).containsExactly(correction, stale);
        assertThat(Undecided.of(day.board()).getFirst()).isInstanceOf(Undecided.Correction.class);
        assertThat(Undecided.of(day.board()).getLast().moment()).isEqualTo(at(9, 0));

        day.sealOfSecond(new EntryBody.ProposalDecided(id(1), at(9, 0), correction, false, "đã nghe băng"));
        day.seal(new EntryBody.ConflictResolved(id(2), at(9, 0), stale, "gọi lại"));
        assertThat(Undecided.of(day.board())).isEmpty();
    }

    private CorrectionEffect effect(int hour, int voted) {
        return CorrectionEffect.of(day.board(), id(1), at(hour, 0), voted, at(11, 30));
    }
}
