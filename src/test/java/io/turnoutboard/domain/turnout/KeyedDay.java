package io.turnoutboard.domain.turnout;

import static org.assertj.core.api.Assertions.assertThat;

import io.turnoutboard.domain.ledger.EntryBody.TallyRecorded;
import io.turnoutboard.domain.ledger.Verdict;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A day that is keyed count after count, as if without reasons, and what the desk asked on the way. */
final class KeyedDay {
    /** A count and what was asked about it. */
    record Question(TallyRecorded tally, List<Finding> findings) {}

    private final SealedDay day;
    private final List<Question> questions = new ArrayList<>();
    private int counts;

    KeyedDay(SealedDay day) {
        this.day = day;
    }

    /** Keys a count at a moment; where it is asked about, it is kept with a reason. */
    List<Finding> key(TallyRecorded tally, Instant now) {
        day.setSealersClock(now);
        TallyRecorded plain = with(tally, "");
        List<Finding> findings = TallyRules.judgeOnDesk(KeyedCount.cumulative(plain), day.board(), now);
        assertThat(isMisread(plain)).isFalse();
        TallyRecorded kept = findings.isEmpty() ? plain : with(tally, "tổ bầu cử xác nhận");
        counts++;
        if (!findings.isEmpty()) {
            questions.add(new Question(kept, findings));
        }
        assertThat(TallyRules.judgeOnDesk(KeyedCount.cumulative(kept), day.board(), now))
                .isEmpty();
        assertThat(day.seal(kept).verdict()).isEqualTo(Verdict.ACCEPTED);
        return findings;
    }

    /** True when the same count, typed rightly as the count since the last report, is taken for a cumulative one. */
    private boolean isMisread(TallyRecorded tally) {
        StationTurnout station = day.board().station(tally.about()).orElseThrow();
        int before = station.latest(tally.time().minusMillis(1))
                .map(cell -> cell.current().voted())
                .orElse(0);
        KeyedCount keyed = new KeyedCount(tally, CountKind.SINCE_LAST, Math.max(0, tally.voted() - before));
        return PlausibilityRules.looksCumulative(keyed, station, day.board());
    }

    List<Question> questions() {
        return List.copyOf(questions);
    }

    long asked(TallyRule rule) {
        return questions.stream()
                .flatMap(question -> question.findings().stream())
                .filter(finding -> finding.rule() == rule)
                .count();
    }

    /** What the test prints: how many counts were asked about, of how many, and by which rules. */
    String figures(String what) {
        String rules = questions.stream()
                .flatMap(question -> question.findings().stream())
                .map(finding -> finding.rule().code())
                .collect(Collectors.groupingBy(code -> code, TreeMap::new, Collectors.counting()))
                .toString();
        return "%s: %d of %d counts asked about (%.2f %%) %s"
                .formatted(what, questions.size(), counts, 100.0 * questions.size() / counts, rules);
    }

    double share() {
        return (double) questions.size() / counts;
    }

    private static TallyRecorded with(TallyRecorded tally, String reason) {
        return new TallyRecorded(tally.about(), tally.time(), tally.voted(), tally.parts(), reason, tally.replaces());
    }
}
