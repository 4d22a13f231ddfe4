package io.turnoutboard.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import io.turnoutboard.domain.text.Language;
import io.turnoutboard.domain.turnout.Board;
import io.turnoutboard.domain.turnout.ConfidentialStations;
import io.turnoutboard.domain.turnout.SealedDay;
import io.turnoutboard.report.paper.OfficialPapers;
import io.turnoutboard.ui.support.Theme;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxToolkit;

class SnapshotPainterTest {
    private static final int STATIONS = 21;

    private final Board withSecret = board(400);
    private final Board withOtherSecret = board(999);

    @BeforeAll
    static void startToolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    private static Board board(int secret) {
        SealedDay day = ConfidentialStations.mask(SealedDay.ofStations(1_000, 1_000, 1_000), 2);
        day.seal(SealedDay.tally(1, SealedDay.at(8, 0), 300));
        day.seal(SealedDay.tally(2, SealedDay.at(8, 0), secret));
        day.seal(SealedDay.tally(3, SealedDay.at(8, 0), 500));
        return day.board();
    }

    @Test
    void paintsThePictureAtTheSizeThatIsAskedFor() {
        BufferedImage image = paint(withSecret, true, Theme.LIGHT, 1200, 700);

        assertThat(image.getWidth()).isEqualTo(1200);
        assertThat(image.getHeight()).isEqualTo(700);
        assertThat(Arrays.stream(pixels(image, 700)).distinct().count()).isGreaterThan(100);
    }

    @ParameterizedTest
    @EnumSource(
            value = ScreenName.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"INBOX", "PAPERS", "PREPARE", "DAY_END"})
    void showsNothingThatDependsOnAConfidentialFigure(ScreenName screen) {
        // The foot of the picture bears the ledger's hash, which differs.
        int[] one = pixels(paint(withSecret, screen, true), 670);
        int[] other = pixels(paint(withOtherSecret, screen, true), 670);

        assertThat(Arrays.equals(one, other)).isTrue();
        assertThat(Arrays.equals(
                        pixels(paint(withSecret, screen, false), 670),
                        pixels(paint(withOtherSecret, screen, false), 670)))
                .isFalse();
    }

    /** The first of its steps has no figures at all. */
    @Test
    void thePreparingScreenShowsNothingThatDependsOnACount() {
        assertThat(pixels(paint(withSecret, ScreenName.PREPARE, false), 670))
                .isEqualTo(pixels(paint(withOtherSecret, ScreenName.PREPARE, false), 670));
    }

    @Test
    void theEndOfTheDayShowsNothingThatDependsOnACount() {
        assertThat(pixels(paint(withSecret, ScreenName.DAY_END, false), 670))
                .isEqualTo(pixels(paint(withOtherSecret, ScreenName.DAY_END, false), 670));
    }

    /** What goes out under a seal is public: at the desk too, no paper states a confidential figure. */
    @Test
    void thePaperShowsNothingThatDependsOnAConfidentialFigure() {
        assertThat(differingRows(true)).isEmpty();
        assertThat(differingRows(false)).isEmpty();
    }

    private List<Integer> differingRows(boolean masked) {
        BufferedImage one = paint(withSecret, ScreenName.PAPERS, masked);
        BufferedImage other = paint(withOtherSecret, ScreenName.PAPERS, masked);
        return IntStream.range(0, 670)
                .filter(row -> !Arrays.equals(row(one, row), row(other, row)))
                .boxed()
                .toList();
    }

    private static int[] row(BufferedImage image, int row) {
        return image.getRGB(0, row, image.getWidth(), 1, null, 0, image.getWidth());
    }

    @Test
    void aSmallPictureShowsTheLastOfAWardsStationsToo() {
        assertThat(Arrays.equals(table(wardWhoseLastHas(300)), table(wardWhoseLastHas(301))))
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource(value = ScreenName.class, mode = EnumSource.Mode.EXCLUDE, names = "INBOX")
    void evenASmallPictureNamesItsWard(ScreenName screen) {
        int[] ward = paint(withSecret, screen, true).getRGB(10, 32, 90, 22, null, 0, 90);

        assertThat(Arrays.stream(ward).distinct().count()).isGreaterThan(10);
    }

    private static Board wardWhoseLastHas(int voted) {
        SealedDay day = SealedDay.ofStations(
                IntStream.rangeClosed(1, STATIONS).map(station -> 1_000).toArray());
        day.seal(SealedDay.tally(STATIONS, SealedDay.at(8, 0), voted));
        return day.board();
    }

    /** The part of a small picture where only the table stands. */
    private static int[] table(Board board) {
        BufferedImage image = paint(board, true, Theme.LIGHT, 1000, 700);
        return image.getRGB(340, 250, 640, 410, null, 0, 640);
    }

    @Test
    void wearsTheThemeThatIsAskedFor() {
        int light = paint(withSecret, true, Theme.LIGHT, 1000, 700).getRGB(3, 350) & 0xff;
        int dark = paint(withSecret, true, Theme.DARK, 1000, 700).getRGB(3, 350) & 0xff;

        assertThat(light).isGreaterThan(200);
        assertThat(dark).isLessThan(60);
    }

    private static int[] pixels(BufferedImage image, int height) {
        return image.getRGB(0, 0, image.getWidth(), height, null, 0, image.getWidth());
    }

    private static BufferedImage paint(Board board, ScreenName screen, boolean masked) {
        return paint(board, new SnapshotPainter.Picture(screen, 1000, 700, Theme.LIGHT, Language.VIETNAMESE, masked));
    }

    private static BufferedImage paint(Board board, boolean masked, Theme theme, int width, int height) {
        return paint(
                board,
                new SnapshotPainter.Picture(ScreenName.OVERVIEW, width, height, theme, Language.VIETNAMESE, masked));
    }

    private static BufferedImage paint(Board board, SnapshotPainter.Picture picture) {
        return new SnapshotPainter(Optional.empty(), new OfficialPapers())
                .paint(board, SealedDay.at(8, 10), picture)
                .join();
    }
}
