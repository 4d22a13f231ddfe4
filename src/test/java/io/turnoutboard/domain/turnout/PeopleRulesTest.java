package io.turnoutboard.domain.turnout;

import static io.turnoutboard.domain.turnout.SealedDay.at;
import static io.turnoutboard.domain.turnout.SealedDay.id;
import static io.turnoutboard.domain.turnout.SealedDay.tally;
import static org.assertj.core.api.Assertions.assertThat;

import io.turnoutboard.domain.election.Role;
import io.turnoutboard.domain.ledger.DeskId;
import io.turnoutboard.domain.ledger.EntryBody;
import io.turnoutboard.domain.ledger.EntryId;
import io.turnoutboard.domain.ledger.PeopleBody;
import io.turnoutboard.domain.ledger.PersonId;
import io.turnoutboard.domain.ledger.RepeatableRandom;
import io.turnoutboard.domain.ledger.Seal;
import io.turnoutboard.domain.ledger.SigningKey;
import io.turnoutboard.domain.ledger.Verdict;
import io.turnoutboard.domain.text.Language;
import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.domain.turnout.SealedDay.Hand;
import io.turnoutboard.service.LogWords;
import java.util.List;
import org.junit.jupiter.api.Test;

class PeopleRulesTest {
    private static final SigningKey NEW_KEY = SigningKey.generate(new RepeatableRandom("a new key"));
    private static final DeskId OTHER_DESK = DeskId.of("0198f000-0000-4000-8000-0000000000d2");
    private final SealedDay day = SealedDay.ofStations(1000, 500).enrolSecond();

    @Test
    void whatAWithdrawnPersonStillDeliversWaitsAndCountsOnceItIsAdopted() {
        day.seal(withdrawn(SealedDay.SECOND));
        Seal refused = day.sealOfSecond(tally(1, at(9, 0), 300));

        assertThat(refused.verdict()).isEqualTo(Verdict.REFUSED);
        assertThat(refused.reason()).isEqualTo("TB-L37");
        assertThat(day.turnout(1).cells()).isEmpty();
        LeftWork left = waiting().getFirst();
        assertThat(left.body()).isEqualTo(tally(1, at(9, 0), 300));
        assertThat(left.origin().author()).isEqualTo(SealedDay.SECOND);

        Seal adoption = day.seal(new PeopleBody.WorkAdopted(left.seq(), left.entry()));

        assertThat(adoption.verdict()).isEqualTo(Verdict.ACCEPTED);
        assertThat(waiting()).isEmpty();
        Tally counted = day.cell(1, at(9, 0)).current();
        assertThat(counted.voted()).isEqualTo(300);
        assertThat(counted.seq()).isEqualTo(adoption.seq());
        assertThat(counted.origin().author()).isEqualTo(SealedDay.PERSON);
        assertThat(counted.origin().keyedBy()).contains(SealedDay.SECOND);
        assertThat(day.judge(new PeopleBody.WorkAdopted(left.seq(), left.entry())))
                .as("twice")
                .isEqualTo(Judgement.refused("TB-L42"));
    }

    @Test
    void theLogNamesWhoKeyedItAndWhoAdoptedIt() {
        day.seal(withdrawn(SealedDay.SECOND));
        Seal refused = day.sealOfSecond(tally(1, at(9, 0), 300));
        Seal adoption = day.seal(new PeopleBody.WorkAdopted(refused.seq(), refused.entryId()));
        LogLine line = DayLog.EMPTY.of(day.board()).lines().stream()
                .filter(each -> each.seq() == adoption.seq())
                .findFirst()
                .orElseThrow();

        assertThat(new LogWords(Messages.of(Language.VIETNAMESE), day.board()).author(line))
                .isEqualTo("Người duyệt (nhận lại: Người trực)");
        assertThat(new LogWords(Messages.of(Language.ENGLISH), day.board()).author(line))
                .isEqualTo("Người duyệt (adopted by Người trực)");
    }

    @Test
    void whatIsAdoptedPassesTheRulesAgainAsIfItWereKeyedNow() {
        day.seal(withdrawn(SealedDay.SECOND));
        Seal tooMany = day.sealOfSecond(tally(1, at(9, 0), 5000));
        Seal stale = day.sealOfSecond(tally(1, at(10, 0), 400));
        day.seal(tally(1, at(10, 0), 410));

        assertThat(day.judge(adopted(tooMany))).isEqualTo(Judgement.refused("TB-R07"));
        assertThat(day.judge(adopted(stale))).isEqualTo(Judgement.disputed("TB-L12"));
        day.seal(adopted(stale));
        assertThat(day.cell(1, at(10, 0)).current().voted()).isEqualTo(410);
        assertThat(day.cell(1, at(10, 0)).disputed()).hasSize(1);
        assertThat(waiting()).extracting(LeftWork::seq).containsExactly(tooMany.seq());
    }

    @Test
    void anAdoptionNamesTheEntryAndOnlyWhatWaits() {
        Seal accepted = day.seal(tally(1, at(9, 0), 300));
        day.seal(withdrawn(SealedDay.SECOND));
        Seal refused = day.sealOfSecond(tally(1, at(10, 0), 400));

        assertThat(day.judge(adopted(accepted))).isEqualTo(Judgement.refused("TB-L42"));
        assertThat(day.judge(
                        new PeopleBody.WorkAdopted(refused.seq(), EntryId.of("0198f000-0000-7000-8000-0000000000ff"))))
                .isEqualTo(Judgement.refused("TB-L42"));
    }

    @Test
    void aForgedEntryOfAWithdrawnPersonDoesNotWait() {
        day.seal(withdrawn(SealedDay.SECOND));
        Seal forged = day.seal(tally(1, at(9, 0), 300), new Hand(SealedDay.DESK, SealedDay.SECOND, SealedDay.KEY));
        assertThat(forged.reason()).isEqualTo("TB-L03");
        assertThat(waiting()).isEmpty();
    }

    @Test
    void whatAWithdrawnDeskStillDeliversWaitsToo() {
        day.seal(
                new EntryBody.DeskEnrolled(OTHER_DESK, "bàn 2"),
                new Hand(OTHER_DESK, SealedDay.SECOND, SealedDay.SECOND_KEY));
        day.seal(new PeopleBody.DeskWithdrawn(OTHER_DESK, "mất máy"));
        Seal refused = day.seal(tally(1, at(9, 0), 300), new Hand(OTHER_DESK, SealedDay.SECOND, SealedDay.SECOND_KEY));

        assertThat(refused.reason()).isEqualTo("TB-L38");
        assertThat(waiting()).extracting(LeftWork::why).containsExactly(LedgerRule.DESK_WITHDRAWN);
        assertThat(day.sealOfSecond(adopted(refused)).verdict()).isEqualTo(Verdict.ACCEPTED);
        assertThat(day.cell(1, at(9, 0)).current().voted()).isEqualTo(300);
        assertThat(day.judge(new PeopleBody.DeskWithdrawn(OTHER_DESK, ""))).isEqualTo(Judgement.refused("TB-L43"));
    }

    @Test
    void onlyTheNewKeyCountsOnceItWasChanged() {
        Seal changed = day.sealOfSecond(new PeopleBody.KeyChanged(SealedDay.SECOND, NEW_KEY.publicKey()));
        assertThat(changed.verdict()).isEqualTo(Verdict.ACCEPTED);

        EntryBody tally = tally(1, at(9, 0), 300);
        assertThat(day.judge(day.entryOfSecond(tally))).isEqualTo(Judgement.refused("TB-L03"));
        assertThat(day.seal(tally, new Hand(SealedDay.DESK, SealedDay.SECOND, NEW_KEY))
                        .verdict())
                .isEqualTo(Verdict.ACCEPTED);
        assertThat(day.board().registry().member(SealedDay.SECOND).orElseThrow().name())
                .isEqualTo("Người duyệt");
    }

    @Test
    void anAdministratorGivesAnotherANewKeyAndTheLogSaysSo() {
        day.seal(new PeopleBody.KeyChanged(SealedDay.SECOND, NEW_KEY.publicKey()));
        assertThat(day.board().registry().member(SealedDay.SECOND).orElseThrow().key())
                .isEqualTo(NEW_KEY.publicKey());
        LogLine line = DayLog.EMPTY.of(day.board()).lines().getLast();
        assertThat(line.matter().id()).isEqualTo("key-changed-for-another");
        assertThat(new LogWords(Messages.of(Language.VIETNAMESE), day.board()).detail(line))
                .isEqualTo("Người duyệt · khóa mới " + NEW_KEY.publicKey().fingerprint());
    }

    @Test
    void theLastAdministratorNeitherGoesNorStepsDown() {
        assertThat(day.judge(withdrawn(SealedDay.PERSON))).isEqualTo(Judgement.refused("TB-L40"));
        assertThat(day.judge(appointed(SealedDay.PERSON, Role.SUPERVISOR))).isEqualTo(Judgement.refused("TB-L40"));

        day.seal(appointed(SealedDay.SECOND, Role.ADMINISTRATOR));
        assertThat(day.judge(withdrawn(SealedDay.PERSON))).isEqualTo(Judgement.ACCEPTED);
        day.seal(appointed(SealedDay.PERSON, Role.SUPERVISOR));
        assertThat(day.judge(day.entryOfSecond(withdrawn(SealedDay.SECOND)))).isEqualTo(Judgement.refused("TB-L40"));
    }

    @Test
    void onlyKnownPeopleDesksAndStationsAreNamed() {
        PersonId nobody = new PersonId("khong-ai");
        assertThat(day.judge(appointed(nobody, Role.CLERK))).isEqualTo(Judgement.refused("TB-L41"));
        assertThat(day.judge(withdrawn(nobody))).isEqualTo(Judgement.refused("TB-L41"));
        assertThat(day.judge(new PeopleBody.KeyChanged(nobody, NEW_KEY.publicKey())))
                .isEqualTo(Judgement.refused("TB-L41"));
        assertThat(day.judge(new PeopleBody.DeskWithdrawn(OTHER_DESK, ""))).isEqualTo(Judgement.refused("TB-L41"));
        assertThat(day.judge(new PeopleBody.PersonAppointed(SealedDay.SECOND, Role.CLERK, List.of(id(9)))))
                .isEqualTo(Judgement.refused("TB-R05"));
    }

    @Test
    void whoIsAppointedAgainIsBack() {
        day.seal(withdrawn(SealedDay.SECOND));
        assertThat(day.judge(withdrawn(SealedDay.SECOND))).isEqualTo(Judgement.refused("TB-L43"));
        day.seal(appointed(SealedDay.SECOND, Role.CLERK));
        assertThat(day.sealOfSecond(tally(1, at(9, 0), 300)).verdict()).isEqualTo(Verdict.ACCEPTED);
    }

    @Test
    void aBoardOfAnEarlierSealKnowsWhoWorkedThenAndWhatWaited() {
        long before = day.board().head().seq();
        day.seal(withdrawn(SealedDay.SECOND));
        Seal refused = day.sealOfSecond(tally(1, at(9, 0), 300));
        day.seal(adopted(refused));
        day.sealOfSecond(tally(1, at(10, 0), 400));

        assertThat(day.board()
                        .knownAt(before)
                        .registry()
                        .member(SealedDay.SECOND)
                        .orElseThrow()
                        .isWithdrawn())
                .isFalse();
        assertThat(day.board().knownAt(refused.seq()).registry().roster().waiting())
                .extracting(LeftWork::seq)
                .containsExactly(refused.seq());
        assertThat(day.board().knownAt(refused.seq() - 1).registry().roster().work())
                .isEmpty();
    }

    @Test
    void whoIsLeftAloneMayApproveTheirOwn() {
        Seal first = day.seal(tally(1, at(9, 0), 300));
        day.setSealersClock(at(12, 0));
        EntryBody corrected =
                new EntryBody.TallyCorrected(id(1), at(9, 0), 310, EntryBody.TallyParts.NONE, "đọc nhầm", first.seq());
        Seal proposal = day.seal(corrected);
        EntryBody approval = new EntryBody.ProposalDecided(id(1), at(9, 0), proposal.seq(), true, "");
        assertThat(day.judge(approval)).isEqualTo(Judgement.refused("TB-L16"));

        day.seal(appointed(SealedDay.SECOND, Role.CLERK));
        assertThat(day.judge(approval)).isEqualTo(Judgement.ACCEPTED);
    }

    private List<LeftWork> waiting() {
        return day.board().registry().roster().waiting();
    }

    private static EntryBody adopted(Seal refused) {
        return new PeopleBody.WorkAdopted(refused.seq(), refused.entryId());
    }

    private static EntryBody withdrawn(PersonId person) {
        return new PeopleBody.PersonWithdrawn(person, "chuyển công tác");
    }

    private static EntryBody appointed(PersonId person, Role role) {
        return new PeopleBody.PersonAppointed(person, role, List.of());
    }
}
