package io.turnoutboard.domain.turnout;

import static org.assertj.core.api.Assertions.assertThat;

import io.turnoutboard.domain.ledger.EntryBody.TallyRecorded;
import io.turnoutboard.service.setup.ElectionPlan;
import io.turnoutboard.store.files.ElectionFiles;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** What a tired hand does to a right count: rules that never ask would pass every test of false alarms. */
class SlipsTest {
    private final Map<String, int[]> caught = new LinkedHashMap<>();

    @Test
    void mostSlipsOfAHandAreAskedAboutOnTheDemoDay() throws Exception {
        ElectionPlan plan = new ElectionFiles().read(Path.of("data", "lang-2026"));
        SealedDay day = SealedDay.withoutStations();
        plan.preparation().forEach(day::seal);
        int before = 0;
        for (ElectionPlan.Happening happening : plan.happenings()) {
            if (happening.body() instanceof TallyRecorded tally) {
                slips(tally, before, happening.reportedAt(), day.board());
                before = tally.voted();
            }
            day.setSealersClock(happening.reportedAt());
            day.seal(happening.body());
        }
        caught.forEach((slip, of) -> System.out.printf("Slips found, %s: %d of %d%n", slip, of[0], of[1]));

        assertThat(caught)
                .allSatisfy((slip, of) ->
                        assertThat((double) of[0] / of[1]).as(slip).isGreaterThan(0.5));
    }

    private void slips(TallyRecorded tally, int otherStations, Instant now, Board board) {
        String digits = Integer.toString(tally.voted());
        char last = digits.charAt(digits.length() - 1);
        count("last digit left out", digits.substring(0, digits.length() - 1), tally, now, board);
        count("last digit doubled", digits + last, tally, now, board);
        count(
                "first two digits exchanged",
                digits.substring(1, 2) + digits.charAt(0) + digits.substring(2),
                tally,
                now,
                board);
        count("count of the station keyed before", Integer.toString(otherStations), tally, now, board);
        board.station(tally.about())
                .flatMap(station -> station.latest(tally.time().minusMillis(1)))
                .map(cell -> cell.current().voted())
                .ifPresent(earlier -> {
                    count("since the last report, as cumulative", "" + (tally.voted() - earlier), tally, now, board);
                    KeyedCount added =
                            new KeyedCount(with(tally, earlier + tally.voted()), CountKind.SINCE_LAST, tally.voted());
                    count("cumulative, as since the last report", added, now, board);
                });
    }

    private void count(String slip, String typed, TallyRecorded tally, Instant now, Board board) {
        int voted = Integer.parseInt(typed);
        if (voted != tally.voted()) {
            count(slip, KeyedCount.cumulative(with(tally, voted)), now, board);
        }
    }

    private void count(String slip, KeyedCount wrong, Instant now, Board board) {
        boolean found = !TallyRules.judgeOnDesk(wrong, board, now).isEmpty();
        int[] of = caught.computeIfAbsent(slip, _ -> new int[2]);
        of[0] += found ? 1 : 0;
        of[1]++;
    }

    private static TallyRecorded with(TallyRecorded tally, int voted) {
        return new TallyRecorded(tally.about(), tally.time(), voted, tally.parts(), "", OptionalLong.empty());
    }
}
