package io.turnoutboard.domain.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;

class SearchTextTest {
    private static boolean finds(String sought, String text) {
        return SearchText.of(text).matches(SearchText.of(sought));
    }

    @Test
    void findsWithoutTonesAndCapitals() {
        assertThat(finds("benh vien NHI", "Bệnh viện Nhi Trung ương")).isTrue();
        assertThat(finds("duong lang", "Đường Láng")).isTrue();
        assertThat(finds("Đường", "duong Lang")).isTrue();
    }

    @Test
    void takesOldAndNewTonePlacementAsOne() {
        assertThat(finds("hoà bình", "Hòa Bình")).isTrue();
        assertThat(finds("Uỷ ban", "Ủy ban")).isTrue();
    }

    @Test
    void findsWhatMacOsTyped() {
        assertThat(finds(Normalizer.normalize("Đào", Normalizer.Form.NFD), "Nguyễn Thị Hồng Đào"))
                .isTrue();
    }

    @Test
    void wantsEveryWordInAnyOrder() {
        assertThat(finds("lang  chua", "116 phố Chùa Láng")).isTrue();
        assertThat(finds("chua ha", "116 phố Chùa Láng")).isFalse();
    }

    @Test
    void findsEverythingForNothing() {
        assertThat(finds("  ", "Chùa Nền")).isTrue();
    }
}
