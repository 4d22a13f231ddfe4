package io.turnoutboard.domain.turnout;

import static io.turnoutboard.domain.turnout.RealTurnout.number;
import static io.turnoutboard.domain.turnout.SealedDay.at;
import static io.turnoutboard.domain.turnout.SealedDay.tally;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.turnoutboard.domain.election.Roll;
import io.turnoutboard.domain.ledger.EntryBody;
import io.turnoutboard.domain.ledger.EntryBody.TallyRecorded;
import io.turnoutboard.domain.ledger.Verdict;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The errors of one real referendum, and a real series per hour, are found; none of the counts is shut out. */
class RealErrorsTest {
    private static final int ALBA_IULIA = 50;

    /** One wrong count among the rows of the file, and the station that stands for it. */
    private record Wrong(String kind, int station, int cutOff, NamedCsvRecord row) {
        Instant time() {
            return RealTurnout.at(cutOff);
        }

        boolean hasPrevious() {
            return cutOff > 0 && !row.getField("previous_LT").isBlank();
        }

        TallyRecorded previous() {
            return tally(
                    station,
                    RealTurnout.at(cutOff - 1),
                    number(row, "previous_LT"),
                    "đã hỏi lại",
                    OptionalLong.empty());
        }

        TallyRecorded count(String reason, OptionalLong replaces) {
            return tally(station, time(), number(row, "LT"), reason, replaces);
        }
    }

    private static List<Wrong> wrongs() {
        List<NamedCsvRecord> rows = RealTurnout.rows("anomalies_2018.csv", ',');
        return IntStream.range(0, rows.size())
                .mapToObj(i -> new Wrong(
                        rows.get(i).getField("kind"), ALBA_IULIA + 1 + i, RealTurnout.cutOff(rows.get(i)), rows.get(i)))
                .toList();
    }

    /** A ward of Alba Iulia's stations, and beside them the stations of the wrong counts as they stood before. */
    private static SealedDay ward(List<Wrong> wrongs) {
        List<NamedCsvRecord> town = RealTurnout.albaIulia();
        int[] lists = town.stream()
                .filter(row -> RealTurnout.cutOff(row) == 0)
                .mapToInt(row -> number(row, "registered"))
                .toArray();
        SealedDay day = SealedDay.ofStations(RealTurnout.LONGEST, RealTurnout.cutOffsOfReferendum(), lists);
        town.forEach(row -> day.seal(tally(
                number(row, "station_no"), RealTurnout.at(RealTurnout.cutOff(row)), number(row, "LT_cumulative"))));
        for (Wrong wrong : wrongs) {
            day.seal(new EntryBody.StationRegistered(
                    SealedDay.station(wrong.station(), RealTurnout.LONGEST),
                    Roll.ofAllBallots(number(wrong.row(), "registered"))));
            if (wrong.hasPrevious()) {
                assertThat(day.seal(wrong.previous()).verdict()).isEqualTo(Verdict.ACCEPTED);
            }
        }
        return day;
    }

    private static List<TallyRule> asked(TallyRecorded tally, SealedDay day) {
        return TallyRules.judgeOnDesk(KeyedCount.cumulative(tally), day.board(), tally.time()).stream()
                .map(Finding::rule)
                .toList();
    }

    @Test
    void everyErrorOfAReferendumIsFoundAndEachCountIsLetThroughWithAReason() {
        List<Wrong> wrongs = wrongs();
        SealedDay day = ward(wrongs);
        Map<String, Long> counts = new TreeMap<>();
        List<Wrong> missed = new ArrayList<>();
        for (Wrong wrong : wrongs) {
            List<TallyRule> found = asked(wrong.count("", OptionalLong.empty()), day);
            counts.merge(wrong.kind() + " " + found, 1L, Long::sum);
            if (found.isEmpty()) {
                missed.add(wrong);
            }
            TallyRecorded explained = wrong.count("đính chính", OptionalLong.empty());
            assertThat(asked(explained, day)).isEmpty();
            day.setSealersClock(wrong.time().plusSeconds(60));
            assertThat(day.judge(explained)).isEqualTo(Judgement.ACCEPTED);
        }
        System.out.println("Errors of 2018: " + counts);

        assertThat(wrongs.stream().collect(Collectors.groupingBy(Wrong::kind, Collectors.counting())))
                .isEqualTo(Map.of(
                        "cumulative_went_down", 114L, "more_voters_than_on_list", 100L, "jump_over_half_of_list", 8L));
        assertThat(missed).isEmpty();
    }

    @Test
    void aTrueCorrectionOfTheSameCutOffIsAccepted() {
        List<Wrong> falls = wrongs().stream().filter(Wrong::hasPrevious).toList();
        SealedDay day = ward(List.of());
        for (Wrong wrong : falls) {
            day.seal(new EntryBody.StationRegistered(
                    SealedDay.station(wrong.station(), RealTurnout.LONGEST),
                    Roll.ofAllBallots(number(wrong.row(), "registered"))));
            day.setSealersClock(wrong.time().plusSeconds(60));
            TallyRecorded first = tally(
                    wrong.station(),
                    wrong.time(),
                    number(wrong.row(), "previous_LT"),
                    "đã hỏi lại",
                    OptionalLong.empty());
            long seen = day.seal(first).seq();
            TallyRecorded correction = wrong.count("đính chính", OptionalLong.of(seen));

            assertThat(asked(correction, day)).isEmpty();
            assertThat(day.judge(correction)).isEqualTo(Judgement.ACCEPTED);
        }
    }

    /** The town's list is not in the file: about the 614 who voted, and more. */
    @ParameterizedTest
    @CsvSource({"640", "720", "900"})
    void aSeriesPerHourIsRecognisedInMostRows(int list) {
        List<NamedCsvRecord> rows = RealTurnout.rows("voto_horario_Ulea.csv", ';');
        List<LocalTime> hours = rows.stream()
                .map(row -> LocalTime.parse(row.getField("Hora_fin")))
                .toList();
        KeyedDay day = new KeyedDay(SealedDay.ofStations(RealTurnout.LONGEST, hours, list));
        for (int i = 0; i < rows.size(); i++) {
            Instant time = at(hours.get(i).getHour(), 0);
            day.key(tally(1, time, number(rows.get(i), "Mun_Aut_280523")), time.plusSeconds(60));
        }
        System.out.println(day.figures("Ulea per hour, list " + list));

        assertThat(day.asked(TallyRule.LOOKS_PER_HOUR)).isGreaterThan(rows.size() / 2);
    }
}
