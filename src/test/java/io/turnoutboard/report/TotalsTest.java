package io.turnoutboard.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.turnoutboard.domain.text.Language;
import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.domain.turnout.Board;
import io.turnoutboard.domain.turnout.RandomDay;
import io.turnoutboard.domain.turnout.SealedDay;
import io.turnoutboard.domain.turnout.Standing;
import io.turnoutboard.domain.turnout.StationStanding;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** In each written form the total is the sum of the rows above it, and the same in all of them, whatever was keyed. */
class TotalsTest {
    private static final Messages MESSAGES = Messages.of(Language.ENGLISH);
    private static final Pattern TEXT_ROW =
            Pattern.compile("^ *(\\d+|) .* +([0-9,]+) +([0-9,]+|–) +(?:[0-9.,]+%|–) +(?:\\d\\d:\\d\\d|–)(?: .*)?$");
    private static final Pattern LIST = Pattern.compile("\"list\":(\\d+)");
    private static final Pattern VOTED = Pattern.compile("\"voted\":(\\d+|null)");

    /** List and voted of the total, and of the rows. */
    private record Sums(List<Long> total, List<Long> rows) {}

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 20260315})
    void areTheSumsOfTheirRowsInEveryForm(long seed) {
        Board board = RandomDay.board(seed, 400);
        for (int hour = 6; hour < 14; hour++) {
            Instant moment = SealedDay.at(hour, 10);
            Standing standing = board.asOf(moment);
            BoardReport report = BoardReport.of(board, moment);
            List<Long> total = List.of(standing.list(), standing.voted());

            assertThat(sum(standing)).as("seed %d", seed).isEqualTo(total);
            for (Sums form : List.of(text(report), csv(report), json(report))) {
                assertThat(form.total()).as("seed %d, %d h", seed, hour).isEqualTo(total);
                assertThat(form.rows()).as("seed %d, %d h", seed, hour).isEqualTo(total);
            }
        }
    }

    private static List<Long> sum(Standing standing) {
        return List.of(
                standing.stations().stream().mapToLong(StationStanding::list).sum(),
                standing.stations().stream()
                        .mapToLong(StationStanding::votedOrZero)
                        .sum());
    }

    private static Sums text(BoardReport report) {
        List<List<Long>> rows = new ArrayList<>();
        for (String line : new BoardText(MESSAGES).write(report).lines().toList()) {
            Matcher matcher = TEXT_ROW.matcher(line);
            if (matcher.matches()) {
                rows.add(List.of(number(matcher.group(2)), number(matcher.group(3))));
            }
        }
        return sums(rows.removeLast(), rows);
    }

    private static Sums csv(BoardReport report) {
        List<List<Long>> rows = new ArrayList<>();
        for (String line : new BoardCsv(MESSAGES).write(report).lines().skip(1).toList()) {
            String[] cells = line.split(",", -1);
            rows.add(List.of(number(cells[4]), number(cells[5])));
        }
        return sums(rows.removeLast(), rows);
    }

    private static Sums json(BoardReport report) {
        String document = new BoardJson().write(report);
        List<String> lists =
                LIST.matcher(document).results().map(TotalsTest::first).toList();
        List<String> voted =
                VOTED.matcher(document).results().map(TotalsTest::first).toList();
        List<List<Long>> rows = new ArrayList<>();
        for (int i = 0; i < lists.size(); i++) {
            rows.add(List.of(number(lists.get(i)), number(voted.get(i))));
        }
        return sums(rows.removeFirst(), rows);
    }

    private static Sums sums(List<Long> total, List<List<Long>> rows) {
        assertThat(rows).hasSize(RandomDay.STATIONS);
        return new Sums(
                total,
                List.of(
                        rows.stream().mapToLong(List::getFirst).sum(),
                        rows.stream().mapToLong(List::getLast).sum()));
    }

    private static String first(MatchResult found) {
        return found.group(1);
    }

    /** No figure adds nothing. */
    private static long number(String written) {
        String digits = written.replaceAll("\\D", "");
        return digits.isEmpty() ? 0 : Long.parseLong(digits);
    }
}
