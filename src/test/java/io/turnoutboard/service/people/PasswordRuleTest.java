package io.turnoutboard.service.people;

import static io.turnoutboard.service.people.PasswordRule.IS_THE_NAME;
import static io.turnoutboard.service.people.PasswordRule.IS_THE_OLD_ONE;
import static io.turnoutboard.service.people.PasswordRule.TOO_FEW_LETTERS;
import static io.turnoutboard.service.people.PasswordRule.TOO_SHORT;
import static org.assertj.core.api.Assertions.assertThat;

import io.turnoutboard.domain.text.Language;
import io.turnoutboard.domain.text.Messages;
import java.text.Normalizer;
import org.junit.jupiter.api.Test;

class PasswordRuleTest {
    @Test
    void aPasswordHasTenCharactersHoweverTheyWereTyped() {
        assertThat(PasswordRule.broken("chợ Đình 7", "An", "")).isEmpty();
        assertThat(PasswordRule.broken("chợ Đình", "An", "")).containsExactly(TOO_SHORT);
        String nine = Normalizer.normalize("đặng ổở ế", Normalizer.Form.NFD);
        assertThat(nine.length()).isGreaterThan(10);
        assertThat(PasswordRule.broken(nine, "An", "")).containsExactly(TOO_SHORT);
    }

    @Test
    void itIsNotTheNameInAnySpelling() {
        assertThat(PasswordRule.broken("nguyen thi  hong dao", "Nguyễn Thị Hồng Đào", ""))
                .containsExactly(IS_THE_NAME);
        assertThat(PasswordRule.broken("NguyenThiHongDao", "Nguyễn Thị Hồng Đào", ""))
                .containsExactly(IS_THE_NAME);
        assertThat(PasswordRule.broken("NguyenThiHongDao 1987", "Nguyễn Thị Hồng Đào", ""))
                .isEmpty();
    }

    @Test
    void itIsNeitherOneLetterAgainAndAgainNorTheOneBefore() {
        assertThat(PasswordRule.broken("1111111111", "An", "")).containsExactly(TOO_FEW_LETTERS);
        assertThat(PasswordRule.broken("mưa tháng ba", "An", "mưa tháng ba")).containsExactly(IS_THE_OLD_ONE);
    }

    @Test
    void eachRuleHasItsSentence() {
        for (Language language : Language.values()) {
            for (PasswordRule rule : PasswordRule.values()) {
                assertThat(Messages.of(language).containsKey("signIn.password." + rule.code()))
                        .isTrue();
            }
        }
    }
}
