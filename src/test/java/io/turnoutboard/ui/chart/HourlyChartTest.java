package io.turnoutboard.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import io.turnoutboard.domain.text.Language;
import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.ui.support.Palette;
import io.turnoutboard.ui.support.Theme;
import io.turnoutboard.ui.support.Token;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

class HourlyChartTest {
    private HourlyChart chart;

    @BeforeAll
    static void startToolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @BeforeEach
    void putOnScreen() throws TimeoutException {
        FxToolkit.setupFixture(() -> {
            chart = new HourlyChart(Palette.of(Theme.LIGHT), Messages.of(Language.VIETNAMESE));
            Scene scene = new Scene(chart, 700, 360);
            scene.getStylesheets().setAll(Theme.LIGHT.stylesheets());
        });
    }

    @Test
    void drawsBarsAndLineInTheColoursOfTheTheme() throws TimeoutException {
        Image light = drawn(shown -> shown.show(SampleDay.MORNING));
        Image dark = drawn(shown -> {
            shown.getScene().getStylesheets().setAll(Theme.DARK.stylesheets());
            shown.setPalette(Palette.of(Theme.DARK));
        });

        assertThat(pixels(light, Theme.LIGHT, Token.CHART_BAR)).isGreaterThan(5000);
        assertThat(pixels(light, Theme.LIGHT, Token.CHART_BAR_FADED)).isGreaterThan(500);
        assertThat(pixels(light, Theme.LIGHT, Token.CHART_LINE)).isGreaterThan(200);
        assertThat(pixels(light, Theme.LIGHT, Token.CHART_HALF)).isGreaterThan(200);
        assertThat(pixels(dark, Theme.DARK, Token.CHART_BAR)).isGreaterThan(5000);
        assertThat(pixels(dark, Theme.LIGHT, Token.CHART_BAR)).isZero();
    }

    @Test
    void showsTheNewestSeriesOnly() throws TimeoutException {
        Image morning = drawn(shown -> shown.show(SampleDay.MORNING));
        Image before = drawn(shown -> shown.show(SampleDay.BEFORE_THE_FIRST_COUNT));

        // The key of the legend keeps its sign: what is left of the colour is a few dozen pixels.
        assertThat(pixels(before, Theme.LIGHT, Token.CHART_BAR))
                .isLessThan(pixels(morning, Theme.LIGHT, Token.CHART_BAR) / 20);
    }

    @Test
    void saysThatThereAreNoFiguresUntilThereAre() throws TimeoutException {
        Label empty = (Label) chart.lookup(".empty-text");
        drawn(shown -> shown.show(SampleDay.BEFORE_THE_FIRST_COUNT));
        assertThat(empty.isVisible()).isTrue();
        assertThat(empty.getText()).isEqualTo(Messages.of(Language.VIETNAMESE).text("chart.empty.text"));

        drawn(shown -> shown.show(SampleDay.MORNING));
        assertThat(empty.isVisible()).isFalse();
    }

    @Test
    void tellsAScreenReaderEveryFigure() throws TimeoutException {
        drawn(shown -> shown.show(SampleDay.MORNING));

        assertThat(chart.getAccessibleText())
                .contains("Tiến độ", "7h00", "8h00", "6.110", "18,00%", "10h30", "3.259", "59,60%")
                .doesNotContain("11h00");
    }

    @Test
    void changesItsLanguageInPlace() throws TimeoutException {
        drawn(shown -> shown.show(SampleDay.MORNING));
        drawn(shown -> shown.setMessages(Messages.of(Language.ENGLISH)));

        assertThat(chart.getAccessibleText()).contains("3,259", "59.60%", "10:30");
    }

    @Test
    void drawsIntoTheSizeItIsGiven() throws TimeoutException {
        drawn(shown -> shown.show(SampleDay.MORNING));
        Image small = drawn(shown -> shown.resize(420, 220));

        assertThat(small.getWidth()).isEqualTo(420);
        assertThat(pixels(small, Theme.LIGHT, Token.CHART_BAR)).isBetween(2000, 20000);
    }

    private Image drawn(Consumer<HourlyChart> change) throws TimeoutException {
        return FxToolkit.setupFixture(() -> {
            if (chart.getWidth() == 0) {
                chart.resize(700, 360);
            }
            chart.applyCss();
            change.accept(chart);
            chart.layout();
            return chart.snapshot(null, null);
        });
    }

    private static int pixels(Image image, Theme theme, Token token) {
        Color wanted = Palette.of(theme).color(token);
        int count = 0;
        for (int y = 0; y < (int) image.getHeight(); y++) {
            for (int x = 0; x < (int) image.getWidth(); x++) {
                if (image.getPixelReader().getColor(x, y).equals(wanted)) {
                    count++;
                }
            }
        }
        return count;
    }
}
