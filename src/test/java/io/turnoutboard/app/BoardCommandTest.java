package io.turnoutboard.app;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** The board as it leaves the program: the demo's, and one whose station 13 is confidential. */
class BoardCommandTest {
    @TempDir
    static Path home;

    private static Path masked;

    @BeforeAll
    static void makeElections() throws IOException {
        Path plan = Files.createDirectory(home.resolve("plan"));
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("turnoutboard.data", "data"), "lang-2026"))) {
            for (Path file : files.toList()) {
                Files.copy(file, plan.resolve(file.getFileName()));
            }
        }
        Path stations = plan.resolve("stations.csv");
        Files.writeString(
                stations,
                Files.readString(stations)
                        .replace(",6,false,TDP23;TDP24;TDP25,", ",6,true,TDP23;TDP24;TDP25,")
                        .replace("Chùa Nền,", "=HYPERLINK(1),"));
        masked = home.resolve("masked");
        CommandRun made = CommandRun.of(home, "new", "--election", masked.toString(), "--from", plan.toString());
        assertThat(made.err()).isEmpty();
    }

    private static CommandRun board(String... more) {
        return CommandRun.of(
                home, Stream.concat(Stream.of("board"), Stream.of(more)).toArray(String[]::new));
    }

    private static CommandRun boardOfMasked(String... more) {
        return board(Stream.concat(Stream.of(more), Stream.of("--election", masked.toString()))
                .toArray(String[]::new));
    }

    @Test
    void saysTheSentenceOfTheDay() {
        CommandRun run = board("--as-of", "10:30");

        assertThat(run.lines())
                .contains(
                        "Tính đến 10 giờ 30 phút ngày 15 tháng 3 năm 2026: 20.232/33.945 cử tri đã bỏ phiếu, đạt"
                                + " 59,60%",
                        "Đã báo cáo: 21/21 khu vực bỏ phiếu", "Báo cáo muộn: 0", "Đạt 100%: 2/21");
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void saysItInEnglishToo() {
        assertThat(board("--as-of", "10h30", "--lang", "en").lines())
                .contains("As of 10:30 on 15 March 2026: 20,232 of 33,945 voters have voted, 59.60%");
    }

    @Test
    void everyNumberOfTheTextBearsItsTime() {
        List<String> rows = board("--as-of", "10:30").lines().stream()
                .filter(line -> line.matches(" *\\d+  .*"))
                .toList();

        assertThat(rows).hasSize(21).allMatch(row -> row.contains("10h30"));
    }

    @Test
    void earlierInTheDayTheSentenceIsTheOneThatHeldThen() {
        assertThat(board("--as-of", "09:00").lines())
                .anyMatch(line -> line.startsWith("Tính đến 9 giờ 00 phút ngày 15 tháng 3 năm 2026: "));
        assertThat(board("--as-of", "07:10").lines())
                .contains("Tính đến 7 giờ 10 phút ngày 15 tháng 3 năm 2026: chưa có khu vực nào báo cáo");
    }

    @Test
    void csvIsForASpreadsheet() {
        String csv = board("--as-of", "10:30", "--format", "csv").out();

        assertThat(csv).startsWith("\uFEFFKVBP,").endsWith("\r\n");
        assertThat(csv.replace("\r\n", "")).doesNotContain("\n").doesNotContain("\r");
        assertThat(csv.lines()).hasSize(1 + 21 + 1);
        assertThat(csv.lines().toList().get(22)).isEqualTo(",Tổng cộng,,,33945,20232,59.60,3117,2026-03-15 10:30,");
    }

    @Test
    void csvJsonAndTextTellTheSameFigures() throws Exception {
        for (List<String> election : List.of(List.<String>of(), List.of("--election", masked.toString()))) {
            String[] choice = election.toArray(String[]::new);
            assertSameFigures(
                    board(with(choice, "csv")).out(),
                    board(with(choice, "json")).out(),
                    board(with(choice, "text")).out());
        }
    }

    private static String[] with(String[] choice, String format) {
        return Stream.concat(Stream.of(choice), Stream.of("--as-of", "10:30", "--format", format))
                .toArray(String[]::new);
    }

    private static void assertSameFigures(String csv, String json, String text) throws IOException {
        List<CsvRecord> rows = csvRows(csv);
        long list = sum(rows, 4);
        long voted = sum(rows, 5);
        long increase = sum(rows, 7);
        CsvRecord last = rows.getLast();

        assertThat(List.of(last.getField(4), last.getField(5), last.getField(7)))
                .containsExactly("" + list, "" + voted, "" + increase);
        assertThat(numbers(json, "list")).hasSize(22).startsWith("" + list);
        assertThat(numbers(json, "voted")).hasSize(22).startsWith("" + voted);
        assertThat(numbers(json, "increase").getFirst()).isEqualTo("" + increase);
        assertThat(numbers(json, "ratePercent").getFirst()).isEqualTo(last.getField(6));
        assertThat(numbers(json, "voted").stream().skip(1).map(number -> number.equals("null") ? "" : number))
                .containsExactlyElementsOf(
                        rows.subList(0, 21).stream().map(row -> row.getField(5)).toList());
        assertThat(text.lines()
                        .filter(line -> line.strip().startsWith("Tổng cộng"))
                        .findFirst()
                        .orElseThrow())
                .contains(grouped(list), grouped(voted));
    }

    private static String grouped(long number) {
        return "%,d".formatted(number).replace(',', '.');
    }

    private static long sum(List<CsvRecord> rows, int column) {
        return rows.subList(0, 21).stream()
                .map(row -> row.getField(column))
                .filter(field -> !field.isEmpty())
                .mapToLong(Long::parseLong)
                .sum();
    }

    private static List<CsvRecord> csvRows(String csv) throws IOException {
        try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(csv.substring(1))) {
            return reader.stream().skip(1).toList();
        }
    }

    /** The values of a field in the order of the document, after a check that it is JSON from end to end. */
    private static List<String> numbers(String json, String field) {
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), json)) {
            while (parser.nextToken() != null) {
                // a malformed document throws
            }
        }
        return Pattern.compile("\"" + field + "\":([0-9.]+|null)")
                .matcher(json)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }

    @Test
    void jsonHasMomentsWithTheirOffset() {
        assertThat(board("--as-of", "10:30", "--format", "json").out())
                .contains("\"asOf\":\"2026-03-15T10:30:00+07:00\"", "\"figuresTime\":\"2026-03-15T10:30:00+07:00\"");
    }

    @Test
    void aConfidentialStationHasNoFigureAnywhere() throws Exception {
        String text = boardOfMasked("--as-of", "10:30").out();
        String json = boardOfMasked("--as-of", "10:30", "--format", "json").out();
        CsvRecord row = csvRows(
                        boardOfMasked("--as-of", "10:30", "--format", "csv").out())
                .get(12);

        assertThat(text.lines()
                        .filter(line -> line.startsWith("  13  "))
                        .findFirst()
                        .orElseThrow())
                .contains("Pháo đài Láng", "Che số liệu")
                .doesNotContain("983", "1.726", "56,95", "10h30");
        assertThat(row.getFields().subList(4, 10)).containsExactly("", "", "", "", "", "Che số liệu");
        assertThat(json.substring(json.indexOf("\"00199-13\""), json.indexOf("\"00199-14\"")))
                .contains("\"masked\":true,\"list\":null,\"voted\":null,\"ratePercent\":null,\"increase\":null,"
                        + "\"figuresTime\":null,\"status\":null");
    }

    @Test
    void totalsOfTheVisibleStationsSayThatTheyAreThose() throws Exception {
        long voted = 20_232 - 983;
        long list = 33_945 - 1_726;

        assertThat(boardOfMasked("--as-of", "10:30").lines())
                .contains("Các tổng số không gồm 1 khu vực che số liệu.")
                .anyMatch(line -> line.contains(": " + grouped(voted) + "/" + grouped(list) + " cử tri"))
                .contains("Đã báo cáo: 20/20 khu vực bỏ phiếu");
        assertThat(csvRows(boardOfMasked("--as-of", "10:30", "--format", "csv").out())
                        .getLast()
                        .getField(9))
                .isEqualTo("Các tổng số không gồm 1 khu vực che số liệu.");
        assertThat(boardOfMasked("--as-of", "10:30", "--format", "json").out())
                .contains("\"visibleStationsOnly\":true,\"maskedStations\":1,\"stations\":20,\"reported\":20");
    }

    @Test
    void aNameIsNeverAFormula() throws Exception {
        assertThat(csvRows(boardOfMasked("--as-of", "10:30", "--format", "csv").out())
                        .get(9)
                        .getField(2))
                .isEqualTo("'=HYPERLINK(1)");
    }

    @Test
    void writesToAFileWhatItWouldHaveShown() throws Exception {
        Path file = home.resolve("bảng.csv");
        CommandRun run = board("--as-of", "10:30", "--format", "csv", "--out", file.toString());

        assertThat(run.lines()).containsExactly("Đã ghi:", file.toString());
        assertThat(Files.readString(file))
                .isEqualTo(board("--as-of", "10:30", "--format", "csv").out());
        assertThat(home).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void aLinkStaysALinkAndAFolderIsNotAFile() throws Exception {
        Path file = Files.writeString(home.resolve("real.txt"), "old");
        Path link = Files.createSymbolicLink(home.resolve("link.txt"), file);
        board("--as-of", "10:30", "--out", link.toString());
        CommandRun folder = board("--as-of", "10:30", "--out", home.toString());

        assertThat(Files.isSymbolicLink(link)).isTrue();
        assertThat(Files.readString(file)).contains("20.232/33.945");
        assertThat(folder.exitCode()).isEqualTo(4);
        assertThat(folder.err()).contains("[TB-W01]");
    }

    @Test
    void tellsNothingOfWhatIsYetToCome() {
        CommandRun run = board("--as-of", "11:00");

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .isEqualToIgnoringNewLines("11 giờ 00 phút ngày 15 tháng 3 năm 2026 chưa tới: đồng hồ của cuộc bầu cử"
                        + " đang là 10 giờ 32 phút ngày 15 tháng 3 năm 2026. [TB-S01]");
    }
}
