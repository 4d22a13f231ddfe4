package io.turnoutboard.report.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.turnoutboard.domain.election.Election;
import io.turnoutboard.domain.election.Ward;
import io.turnoutboard.domain.ledger.EntryBody.Genesis;
import io.turnoutboard.domain.paper.Letterhead;
import io.turnoutboard.domain.paper.PaperKind;
import io.turnoutboard.domain.turnout.Board;
import io.turnoutboard.report.paper.PaperPages.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The layout of Nghị định 30/2020/NĐ-CP, Phụ lục I, measured on the finished paper in millimetres from the top left. */
class PaperLayoutTest {
    private static final String STATE = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
    private static final Path WARDS = Path.of("..", "shared", "map", "hanoi_wards_126_simplified.geojson");

    @TempDir
    static Path temp;

    private static DemoPapers demo;

    @BeforeAll
    static void openTheDemo() throws Exception {
        demo = DemoPapers.in(temp);
    }

    @Test
    void setsTheHeadInTwoColumns() {
        List<Run> page = firstPage(demo.numbered(PaperKind.QUICK, Letterhead.UBBC, 5));

        assertRun(run(page, STATE), 149.5, 12, true);
        assertRun(run(page, "Độc lập - Tự do - Hạnh phúc"), 149.5, 13, true);
        assertRun(run(page, "ỦY BAN BẦU CỬ"), 67, 12, true);
        assertRun(run(page, "PHƯỜNG LÁNG"), 67, 12, true);
        assertRun(run(page, "Số: 05/BC-UBBC"), 67, 13, false);
        assertRun(run(page, "Láng, ngày 15 tháng 3 năm 2026"), 149.5, 13, false);
        assertThat(run(page, STATE).right() - run(page, STATE).left()).isCloseTo(88.3, within(0.3));
        assertThat(run(page, "Số: 05/BC-UBBC").baseline())
                .isCloseTo(run(page, "Láng, ngày 15 tháng 3 năm 2026").baseline(), within(0.1));
        assertThat(run(page, "Láng, ngày 15 tháng 3 năm 2026").font()).contains("Italic");
        assertThat(run(page, STATE).baseline()).isBetween(22.0, 26.0);
    }

    @Test
    void setsThePartysHeadBesideIt() {
        List<Run> page = firstPage(demo.numbered(PaperKind.QUICK, Letterhead.PARTY, 12));

        assertRun(run(page, "ĐẢNG CỘNG SẢN VIỆT NAM"), 149.5, 15, true);
        assertRun(run(page, "ĐẢNG ỦY PHƯỜNG LÁNG"), 67, 14, false);
        assertRun(run(page, "BAN CHỈ ĐẠO BẦU CỬ"), 67, 14, true);
        assertRun(run(page, "Số 12-BC/BCĐ"), 67, 14, false);
    }

    @Test
    void keepsEverythingWithinTheMargins() {
        for (PaperKind kind : PaperKind.values()) {
            assertThat(PaperPages.runs(demo.draft(kind, Letterhead.UBBC)))
                    .as(kind.id())
                    .allSatisfy(run -> assertThat(run.left()).isGreaterThanOrEqualTo(29.9))
                    .filteredOn(run -> run.page() == 1)
                    .allSatisfy(run -> assertThat(run.text().matches("…+") ? 0 : run.right())
                            .isLessThanOrEqualTo(195.2));
        }
    }

    @Test
    void numbersThePagesFromTheSecondOnAndTheAppendixByItself() {
        List<Run> runs = PaperPages.runs(demo.draft(PaperKind.QUICK, Letterhead.PARTY));
        List<Run> numbers = runs.stream()
                .filter(run -> run.baseline() < 19 && run.text().strip().matches("\\d+"))
                .toList();

        assertThat(numbers).extracting(Run::page).doesNotContain(1);
        assertThat(numbers).extracting(run -> run.text().strip()).containsExactly("2", "1", "2", "3");
        assertThat(numbers).allSatisfy(run -> assertThat(run.size()).isEqualTo(13));
        assertThat((numbers.getFirst().left() + numbers.getFirst().right()) / 2).isCloseTo(112.5, within(0.5));
    }

    @Test
    void repeatsTheHeadOfATableOnEachPageAndSplitsNoRow() {
        List<Run> runs = PaperPages.runs(demo.draft(PaperKind.QUICK, Letterhead.UBBC));
        int last = runs.stream().mapToInt(Run::page).max().orElseThrow();
        List<Integer> heads = runs.stream()
                .filter(run -> run.text().strip().equals("TT"))
                .map(Run::page)
                .toList();

        assertThat(heads).as("the last page has the chart").containsExactly(last - 2, last - 1);
        assertThat(PaperPages.text(demo.draft(PaperKind.QUICK, Letterhead.UBBC))
                        .lines()
                        .filter(line -> line.contains("10h30")))
                .hasSizeGreaterThanOrEqualTo(22);
    }

    @Test
    void keepsQuocHieuOnOneLineAndTheIssuerInItsColumnForEveryWardOfHaNoi() throws IOException {
        assumeTrue(Files.exists(WARDS), "skipped: ../shared/map with the names of the wards is not here");
        List<String> names = names(Files.readString(WARDS));
        assertThat(names).hasSizeGreaterThan(60);
        List<String> longest = names.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .limit(60)
                .toList();
        for (String name : longest) {
            List<Run> page = firstPage(paperOf(name));
            assertRun(run(page, STATE), 149.5, 12, true);
            List<Run> issuer = page.stream()
                    .filter(run -> run.baseline() < 45 && run.right() < 105 && run.size() == 12)
                    .toList();
            assertThat(issuer).as(name).hasSizeBetween(2, 3);
            assertThat(issuer)
                    .as(name)
                    .allSatisfy(run -> assertThat(run.right()).isLessThan(104));
        }
    }

    private static byte[] paperOf(String ward) {
        Board board = demo.board();
        Election old = board.election();
        Ward renamed = new Ward("00001", ward, "Thành phố Hà Nội", ward, "Ủy ban bầu cử " + ward);
        Election election =
                new Election(old.id(), old.name(), renamed, old.date(), old.zone(), old.hours(), old.purpose());
        Genesis genesis = board.genesis();
        return new DemoPapers(
                        new Board(
                                new Genesis(election, genesis.formatVersion(), genesis.sealerKey(), genesis.founder()),
                                board.head(),
                                board.plans(),
                                board.registry(),
                                board.preparation(),
                                board.byStation(),
                                board.events(),
                                board.papers(),
                                board.end(),
                                board.epochs(),
                                board.unknownSince()),
                        demo.checkpoint())
                .draft(PaperKind.MISSING, Letterhead.UBBC);
    }

    private static List<String> names(String geoJson) {
        try (Stream<MatchResult> found =
                Pattern.compile("\"((?:Phường|Xã) [^\"]+)\"").matcher(geoJson).results()) {
            return found.map(each -> Normalizer.normalize(each.group(1), Normalizer.Form.NFC))
                    .distinct()
                    .toList();
        }
    }

    private static List<Run> firstPage(byte[] pdf) {
        return PaperPages.runs(pdf).stream().filter(run -> run.page() == 1).toList();
    }

    private static Run run(List<Run> page, String text) {
        return page.stream()
                .filter(run -> run.text().strip().equals(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError("not on the page in one line: " + text + " in " + page));
    }

    private static void assertRun(Run run, double centre, double size, boolean bold) {
        assertThat((run.left() + run.right()) / 2).as(run.text()).isCloseTo(centre, within(0.6));
        assertThat(run.size()).as(run.text()).isEqualTo(size);
        assertThat(run.font().contains("Bold")).as(run.text()).isEqualTo(bold);
    }
}
