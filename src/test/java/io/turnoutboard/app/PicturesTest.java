package io.turnoutboard.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PicturesTest {
    @TempDir
    static Path home;

    @BeforeAll
    static void makeDemo() {
        assertThat(CommandRun.of(home, "new").err()).isEmpty();
    }

    @Test
    void aSnapshotIsAPictureOfTheSizeThatWasAskedFor() throws Exception {
        Path light = home.resolve("light.png");
        Path dark = home.resolve("dark.png");
        CommandRun run = CommandRun.of(
                home,
                "snapshot",
                "--screen",
                "overview",
                "--as-of",
                "10:30",
                "--size",
                "1200x800",
                "--out",
                "" + light);
        CommandRun.of(
                home, "snapshot", "--as-of", "10:30", "--size", "1200x800", "--theme", "dark", "--out", "" + dark);

        assertThat(run.err()).isEmpty();
        assertThat(run.lines()).containsExactly("Đã ghi:", light.toString());
        assertThat(colours(light)).as("a painted picture").hasSizeGreaterThan(50);
        assertThat(Files.readAllBytes(dark)).isNotEqualTo(Files.readAllBytes(light));
    }

    private static Set<Integer> colours(Path file) throws Exception {
        BufferedImage image = ImageIO.read(file.toFile());
        assertThat(image.getWidth()).isEqualTo(1_200);
        assertThat(image.getHeight()).isEqualTo(800);
        Set<Integer> colours = new HashSet<>();
        for (int x = 0; x < image.getWidth(); x += 3) {
            for (int y = 0; y < image.getHeight(); y += 3) {
                colours.add(image.getRGB(x, y));
            }
        }
        return colours;
    }

    @Test
    void withoutADisplayTheDesktopPrintsTheBoardAndNamesItsPicture() throws Exception {
        CommandRun run = CommandRun.of(home);

        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        assertThat(run.lines().getFirst())
                .isEqualTo("Máy này không có màn hình, nên bảng tiến độ được in ở đây và vẽ vào một tệp ảnh.");
        assertThat(run.out()).contains("20.232/33.945 cử tri đã bỏ phiếu, đạt 59,60%");
        assertThat(run.lines().getLast())
                .isEqualTo(home.resolve("turnout-board.png").toString());
        assertThat(ImageIO.read(home.resolve("turnout-board.png").toFile()).getWidth())
                .isEqualTo(1_440);
    }
}
