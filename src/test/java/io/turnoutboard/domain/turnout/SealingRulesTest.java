package io.turnoutboard.domain.turnout;

import static io.turnoutboard.domain.turnout.SealedDay.at;
import static io.turnoutboard.domain.turnout.SealedDay.id;
import static io.turnoutboard.domain.turnout.SealedDay.tally;
import static org.assertj.core.api.Assertions.assertThat;

import io.turnoutboard.domain.election.GroupId;
import io.turnoutboard.domain.election.Officer;
import io.turnoutboard.domain.election.OfficerId;
import io.turnoutboard.domain.election.ResidentialGroup;
import io.turnoutboard.domain.election.Roll;
import io.turnoutboard.domain.election.RollChange;
import io.turnoutboard.domain.election.SlotPlan;
import io.turnoutboard.domain.ledger.BodyText;
import io.turnoutboard.domain.ledger.DeskId;
import io.turnoutboard.domain.ledger.Entry;
import io.turnoutboard.domain.ledger.EntryBody;
import io.turnoutboard.domain.ledger.PersonId;
import io.turnoutboard.domain.ledger.RepeatableRandom;
import io.turnoutboard.domain.ledger.SigningKey;
import java.time.Instant;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class SealingRulesTest {
    private static final SigningKey OTHER_KEY = SigningKey.generate(new RepeatableRandom("another person"));
    private static final PersonId OTHER_PERSON = new PersonId("nguoi-khac");
    private static final DeskId OTHER_DESK = DeskId.of("0198f000-0000-4000-8000-0000000000d2");
    private final SealedDay day = SealedDay.ofStations(1000, 500);

    @Test
    void whatKeepsEveryRuleCounts() {
        assertThat(day.judge(tally(1, at(9, 0), 300))).isEqualTo(Judgement.ACCEPTED);
        assertThat(day.judge(new EntryBody.SlotsPlanned(SlotPlan.EMPTY))).isEqualTo(Judgement.ACCEPTED);
        assertThat(day.judge(new EntryBody.PersonEnrolled(OTHER_PERSON, "Khác", OTHER_KEY.publicKey())))
                .isEqualTo(Judgement.ACCEPTED);
        assertThat(day.judge(new EntryBody.GroupRegistered(new ResidentialGroup(new GroupId("1"), "Tổ 1", ""))))
                .isEqualTo(Judgement.ACCEPTED);
        assertThat(day.judge(new EntryBody.OfficerRegistered(new Officer(new OfficerId("1"), "An", "", ""))))
                .isEqualTo(Judgement.ACCEPTED);
    }

    @Test
    void aBodyThatCannotBeReadIsRefused() {
        Entry good = day.entry(tally(1, at(9, 0), 300));
        BodyText body = good.body();
        BodyText bad = new BodyText(body.kind(), 1, body.station(), body.asOf(), body.text() + "x=1\n");

        assertThat(judge(new Entry(good.head(), bad, good.signature()))).isEqualTo(Judgement.refused("TB-L01"));
        assertThat(judge(good)).isEqualTo(Judgement.ACCEPTED);
    }

    @Test
    void onlyAnEnrolledAuthorsOwnSignatureCounts() {
        EntryBody tally = tally(1, at(9, 0), 300);
        assertThat(judge(by(OTHER_PERSON, SealedDay.DESK, tally, OTHER_KEY))).isEqualTo(Judgement.refused("TB-L02"));
        assertThat(judge(by(SealedDay.PERSON, SealedDay.DESK, tally, OTHER_KEY)))
                .isEqualTo(Judgement.refused("TB-L03"));

        day.seal(new EntryBody.PersonEnrolled(OTHER_PERSON, "Khác", OTHER_KEY.publicKey()));
        assertThat(judge(by(OTHER_PERSON, SealedDay.DESK, tally, OTHER_KEY))).isEqualTo(Judgement.ACCEPTED);
    }

    @Test
    void aPersonsNewKeyCountsFromItsEnrolmentOn() {
        EntryBody tally = tally(1, at(9, 0), 300);
        day.seal(new EntryBody.PersonEnrolled(SealedDay.PERSON, "Người trực", OTHER_KEY.publicKey()));

        assertThat(judge(day.entry(tally))).isEqualTo(Judgement.refused("TB-L03"));
        assertThat(judge(by(SealedDay.PERSON, SealedDay.DESK, tally, OTHER_KEY)))
                .isEqualTo(Judgement.ACCEPTED);
    }

    @Test
    void aDeskMustBeEnrolledAndMayEnrolItself() {
        EntryBody enrolment = new EntryBody.DeskEnrolled(OTHER_DESK, "bàn 2");
        EntryBody tally = tally(1, at(9, 0), 300);
        assertThat(judge(by(SealedDay.PERSON, OTHER_DESK, tally, SealedDay.KEY)))
                .isEqualTo(Judgement.refused("TB-L04"));
        assertThat(judge(by(SealedDay.PERSON, OTHER_DESK, enrolment, SealedDay.KEY)))
                .isEqualTo(Judgement.ACCEPTED);
        assertThat(judge(by(
                        SealedDay.PERSON,
                        OTHER_DESK,
                        new EntryBody.DeskEnrolled(DeskId.of("0198f000-0000-4000-8000-0000000000d3"), "bàn 3"),
                        SealedDay.KEY)))
                .isEqualTo(Judgement.refused("TB-L04"));

        day.seal(enrolment);
        assertThat(judge(by(SealedDay.PERSON, OTHER_DESK, tally, SealedDay.KEY)))
                .isEqualTo(Judgement.ACCEPTED);
    }

    @Test
    void aSecondGenesisAndANewerKindAreRefused() {
        assertThat(day.judge(SealedDay.genesis())).isEqualTo(Judgement.refused("TB-L05"));
        assertThat(day.judge(new EntryBody.Unknown("box-weighed", 1, "grams=1\n")))
                .isEqualTo(Judgement.refused("TB-L06"));
    }

    @Test
    void aStationIsRegisteredOnceAndChangedOnlyWhenItExists() {
        assertThat(day.judge(new EntryBody.StationRegistered(SealedDay.station(1), Roll.ofAllBallots(5))))
                .isEqualTo(Judgement.refused("TB-L07"));
        assertThat(day.judge(new EntryBody.StationRegistered(SealedDay.station(3), Roll.ofAllBallots(5))))
                .isEqualTo(Judgement.ACCEPTED);
        assertThat(day.judge(new EntryBody.StationChanged(SealedDay.station(1))))
                .isEqualTo(Judgement.ACCEPTED);
        assertThat(day.judge(new EntryBody.StationChanged(SealedDay.station(3))))
                .isEqualTo(Judgement.refused("TB-R05"));
    }

    @Test
    void aListNeverFallsBelowNothing() {
        assertThat(day.judge(change(2, at(6, 0), 0, 500))).isEqualTo(Judgement.ACCEPTED);
        assertThat(day.judge(change(2, at(6, 0), 0, 501))).isEqualTo(Judgement.refused("TB-L08"));
        assertThat(day.judge(change(2, at(6, 0), 1, 501))).isEqualTo(Judgement.ACCEPTED);
        assertThat(day.judge(change(9, at(6, 0), 0, 1))).isEqualTo(Judgement.refused("TB-R05"));
    }

    @Test
    void aBackdatedChangeLeavesAListThatCanBeAtEveryMoment() {
        day.seal(change(2, at(10, 0), 100, 0));

        assertThat(day.judge(change(2, at(9, 0), 0, 550))).isEqualTo(Judgement.refused("TB-L08"));
        assertThat(day.judge(change(2, at(10, 0), 0, 550))).isEqualTo(Judgement.ACCEPTED);
        assertThat(day.judge(change(2, at(9, 0), 0, 500))).isEqualTo(Judgement.ACCEPTED);
    }

    @Test
    void aListIsFrozenAtTheOpeningAndFromThenOnAChangeIsAProposal() {
        day.seal(new EntryBody.StationOpened(id(1), at(7, 0)));

        assertThat(day.judge(change(1, at(6, 59), 1, 0))).isEqualTo(Judgement.refused("TB-L09"));
        assertThat(day.judge(change(1, at(7, 0), 1, 0))).isEqualTo(Judgement.refused("TB-L09"));
        assertThat(day.judge(proposed(1, at(6, 59), 1, 0))).isEqualTo(Judgement.refused("TB-L09"));
        assertThat(day.judge(proposed(1, at(7, 0), 1, 0))).isEqualTo(Judgement.ACCEPTED);
        assertThat(day.judge(change(2, at(6, 59), 1, 0))).isEqualTo(Judgement.ACCEPTED);
    }

    @Test
    void onlyACountOfTheCellCanBeChosen() {
        long first = day.seal(tally(1, at(9, 0), 300)).seq();
        long stale = day.seal(tally(1, at(9, 0), 310, "đính chính", OptionalLong.empty()))
                .seq();
        day.seal(tally(1, at(10, 0), 400));

        assertThat(day.judge(choice(1, at(9, 0), first))).isEqualTo(Judgement.ACCEPTED);
        assertThat(day.judge(choice(1, at(9, 0), stale))).isEqualTo(Judgement.ACCEPTED);
        assertThat(day.judge(choice(1, at(10, 0), first))).isEqualTo(Judgement.refused("TB-L10"));
        assertThat(day.judge(choice(1, at(11, 0), first))).isEqualTo(Judgement.refused("TB-L10"));
        assertThat(day.judge(choice(9, at(9, 0), first))).isEqualTo(Judgement.refused("TB-L10"));
    }

    @Test
    void aStationOpensAndClosesOnceAndNotInTheFuture() {
        day.setSealersClock(at(8, 0));
        assertThat(day.judge(new EntryBody.StationOpened(id(1), at(8, 2)))).isEqualTo(Judgement.ACCEPTED);
        assertThat(day.judge(new EntryBody.StationOpened(id(1), at(8, 3)))).isEqualTo(Judgement.refused("TB-R03"));
        assertThat(day.judge(new EntryBody.StationOpened(id(9), at(7, 0)))).isEqualTo(Judgement.refused("TB-R05"));

        day.seal(new EntryBody.StationOpened(id(1), at(7, 0)));
        day.seal(new EntryBody.StationClosed(id(2), at(7, 30)));
        assertThat(day.judge(new EntryBody.StationOpened(id(1), at(7, 1)))).isEqualTo(Judgement.refused("TB-L11"));
        assertThat(day.judge(new EntryBody.StationClosed(id(2), at(7, 31)))).isEqualTo(Judgement.refused("TB-L11"));
        assertThat(day.judge(new EntryBody.StationClosed(id(1), at(7, 31)))).isEqualTo(Judgement.ACCEPTED);
    }

    @Test
    void aStaleCountIsDisputedAndAnUpToDateOneCounts() {
        long seen = day.seal(tally(1, at(9, 0), 300)).seq();

        assertThat(day.judge(tally(1, at(9, 0), 310, "đính chính", OptionalLong.of(seen))))
                .isEqualTo(Judgement.ACCEPTED);
        assertThat(day.judge(tally(1, at(9, 0), 310, "đính chính", OptionalLong.empty())))
                .isEqualTo(Judgement.disputed("TB-L12"));
        assertThat(day.judge(tally(1, at(9, 0), 310))).isEqualTo(Judgement.disputed("TB-L12"));
        assertThat(day.judge(tally(1, at(9, 0), 300))).isEqualTo(Judgement.ACCEPTED);
    }

    @Test
    void aCountThatBreaksARuleIsRefusedWithItsCodeStopsBeforeDisputes() {
        long seen = day.seal(tally(1, at(9, 0), 300)).seq();
        day.setSealersClock(at(9, 59));
        assertThat(day.judge(tally(1, at(9, 0), 310, "", OptionalLong.of(seen))))
                .isEqualTo(Judgement.refused("TB-R13"));
        day.setSealersClock(at(12, 0));

        assertThat(day.judge(tally(9, at(10, 0), 1))).isEqualTo(Judgement.refused("TB-R05"));
        assertThat(day.judge(tally(1, at(12, 3), 301))).isEqualTo(Judgement.refused("TB-R03"));
        assertThat(day.judge(tally(1, at(6, 0), 1))).isEqualTo(Judgement.refused("TB-R04"));
        assertThat(day.judge(tally(1, at(10, 0), 1001))).isEqualTo(Judgement.refused("TB-R07"));
        assertThat(day.judge(tally(1, at(10, 0), 299))).isEqualTo(Judgement.refused("TB-R11"));
        assertThat(day.judge(tally(1, at(8, 0), 301))).isEqualTo(Judgement.refused("TB-R12"));
        assertThat(day.judge(tally(1, at(9, 0), 310, "đính chính", OptionalLong.of(seen))))
                .isEqualTo(Judgement.refused("TB-R14"));
        assertThat(day.judge(tally(1, at(9, 0), 310, "đính chính", OptionalLong.empty())))
                .as("keyed in time elsewhere, arrived late")
                .isEqualTo(Judgement.disputed("TB-L12"));
    }

    private Judgement judge(Entry entry) {
        return SealingRules.judge(entry, day.board(), day.sealersClock());
    }

    private Entry by(PersonId author, DeskId desk, EntryBody body, SigningKey key) {
        Entry.Head own = day.entry(body).head();
        return Entry.signed(new Entry.Head(own.id(), desk, 1, author, own.madeAt(), 0), body, key);
    }

    private static EntryBody change(int station, Instant at, int added, int removed) {
        return new EntryBody.ListChanged(
                id(station), new RollChange(at, Roll.ofAllBallots(added), Roll.ofAllBallots(removed), "thay đổi"));
    }

    private static EntryBody proposed(int station, Instant at, int added, int removed) {
        return new EntryBody.ListChangeProposed(
                id(station), new RollChange(at, Roll.ofAllBallots(added), Roll.ofAllBallots(removed), "thay đổi"));
    }

    private static EntryBody choice(int station, Instant time, long chosen) {
        return new EntryBody.ConflictResolved(id(station), time, chosen, "gọi lại Tổ bầu cử");
    }
}
