package io.turnoutboard.ui.overview;

import static org.assertj.core.api.Assertions.assertThat;

import io.turnoutboard.domain.text.Formats;
import io.turnoutboard.domain.text.Language;
import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.domain.turnout.Board;
import io.turnoutboard.domain.turnout.RandomDay;
import io.turnoutboard.domain.turnout.SealedDay;
import io.turnoutboard.domain.turnout.Standing;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TurnoutRowTest {
    private static final Messages MESSAGES = Messages.of(Language.VIETNAMESE);

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 20260315})
    void theFiguresThatTheTableShowsAddUpToTheWards(long seed) {
        Board board = RandomDay.board(seed, 400);
        for (int hour = 6; hour < 14; hour++) {
            Standing standing = board.asOf(SealedDay.at(hour, 10));
            List<TurnoutRow> rows = standing.stations().stream()
                    .map(station -> TurnoutRow.of(station, board, MESSAGES))
                    .toList();

            assertThat(sum(rows, "voted")).as("seed %d", seed).isEqualTo(standing.voted());
            assertThat(sum(rows, "list")).as("seed %d", seed).isEqualTo(standing.list());
        }
    }

    /** What stands in a column, read as a person reads it; a cell without a figure adds nothing. */
    private static long sum(List<TurnoutRow> rows, String key) {
        TurnoutColumn column = TurnoutColumns.of(Formats.of(Language.VIETNAMESE)).stream()
                .filter(each -> each.key().equals(key))
                .findFirst()
                .orElseThrow();
        return rows.stream()
                .map(row -> column.text().apply(row).replaceAll("\\D", ""))
                .filter(digits -> !digits.isEmpty())
                .mapToLong(Long::parseLong)
                .sum();
    }
}
