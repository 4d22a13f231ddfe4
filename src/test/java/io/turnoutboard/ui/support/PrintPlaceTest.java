package io.turnoutboard.ui.support;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PrintPlaceTest {
    private static final double A4_WIDTH = 595.28;
    private static final double A4_HEIGHT = 841.89;

    @Test
    void makesAPictureAsLargeAsTheAreaAllows() {
        assertThat(PrintPlace.fitted(1920, 1080, 800, 560)).isEqualTo(new PrintPlace(0, 0, 800, 450));
        assertThat(PrintPlace.fitted(100, 400, 800, 560)).isEqualTo(new PrintPlace(330, 0, 140, 560));
    }

    @Test
    void turnsTheSheetForWhatIsBroaderThanHigh() {
        assertThat(PrintPlace.isLandscape(A4_HEIGHT, A4_WIDTH)).isTrue();
        assertThat(PrintPlace.isLandscape(A4_WIDTH, A4_HEIGHT)).isFalse();
    }
}
