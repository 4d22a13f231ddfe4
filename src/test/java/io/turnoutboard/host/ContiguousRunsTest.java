package io.turnoutboard.host;

import static io.turnoutboard.domain.turnout.SealedDay.at;
import static io.turnoutboard.domain.turnout.SealedDay.tally;
import static org.assertj.core.api.Assertions.assertThat;

import io.turnoutboard.domain.ledger.DeskId;
import io.turnoutboard.domain.ledger.Entry;
import io.turnoutboard.domain.ledger.EntryId;
import io.turnoutboard.domain.turnout.SealedDay;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ContiguousRunsTest {
    private static final DeskId ONE = new DeskId(new UUID(1, 1));
    private static final DeskId TWO = new DeskId(new UUID(2, 2));

    @Test
    void nothingWaitingGivesNothing() {
        assertThat(ContiguousRuns.of(List.of(), desk -> 0)).isEmpty();
    }

    @Test
    void takesOfEachDeskWhatFollowsItsLastSealedEntryWithoutAGap() {
        Entry five = entry(ONE, 5, 0);
        Entry six = entry(ONE, 6, 0);
        List<Entry> waiting = List.of(five, six, entry(ONE, 8, 0), entry(ONE, 9, 0), entry(TWO, 2, 0));

        assertThat(ContiguousRuns.of(waiting, desk -> desk.equals(ONE) ? 4 : 0)).containsExactly(five, six);
    }

    @Test
    void aDeskWithAGapWaitsAndHoldsNobodyUp() {
        Entry other = entry(TWO, 1, 9);

        assertThat(ContiguousRuns.of(List.of(entry(ONE, 2, 0), other), desk -> 0))
                .containsExactly(other);
    }

    @Test
    void whatIsSealedAlreadyIsNotTakenAgain() {
        assertThat(ContiguousRuns.of(List.of(entry(ONE, 1, 0), entry(ONE, 2, 0)), desk -> 2))
                .isEmpty();
    }

    @Test
    void amongDesksTheEarlierMadeIsFirst() {
        Entry first = entry(TWO, 1, 1);
        Entry second = entry(ONE, 1, 2);
        Entry third = entry(TWO, 2, 3);

        assertThat(ContiguousRuns.of(List.of(second, first, third), desk -> 0)).containsExactly(first, second, third);
    }

    @Test
    void theOrderOfADeskIsKeptWhateverItsClockSays() {
        Entry late = entry(ONE, 1, 50);
        Entry early = entry(ONE, 2, 1);
        Entry other = entry(TWO, 1, 30);

        assertThat(ContiguousRuns.of(List.of(late, early, other), desk -> 0)).containsExactly(other, late, early);
    }

    @Test
    void desksOfTheSameMomentStandInAnOrderThatNeverChanges() {
        Entry one = entry(ONE, 1, 0);
        Entry two = entry(TWO, 1, 0);

        assertThat(ContiguousRuns.of(List.of(two, one), desk -> 0))
                .isEqualTo(ContiguousRuns.of(List.of(one, two), desk -> 0))
                .containsExactly(one, two);
    }

    private static Entry entry(DeskId desk, long deskSeq, int minute) {
        EntryId id = new EntryId(new UUID(desk.value().getMostSignificantBits(), deskSeq));
        Entry.Head head = new Entry.Head(id, desk, deskSeq, SealedDay.PERSON, at(9, minute), 0);
        return Entry.signed(head, tally(1, at(9, 0), (int) deskSeq), SealedDay.KEY);
    }
}
