package io.turnoutboard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.turnoutboard.domain.text.Language;
import java.util.List;
import org.junit.jupiter.api.Test;

class LanguageOptionTest {
    @Test
    void findsTheLanguageWhereverItStands() {
        assertThat(LanguageOption.of(List.of("board", "--lang", "en"), "")).isEqualTo(Language.ENGLISH);
        assertThat(LanguageOption.of(List.of("--lang=en", "board"), "vi")).isEqualTo(Language.ENGLISH);
        assertThat(LanguageOption.of(List.of("--lang", "en", "--lang", "vi"), ""))
                .isEqualTo(Language.VIETNAMESE);
    }

    @Test
    void isVietnameseUnlessSomethingElseIsPreferred() {
        assertThat(LanguageOption.of(List.of("board"), "")).isEqualTo(Language.VIETNAMESE);
        assertThat(LanguageOption.of(List.of("board"), "en")).isEqualTo(Language.ENGLISH);
        assertThat(LanguageOption.of(List.of("board", "--lang"), "")).isEqualTo(Language.VIETNAMESE);
    }
}
