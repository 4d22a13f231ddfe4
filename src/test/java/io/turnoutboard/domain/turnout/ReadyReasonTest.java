package io.turnoutboard.domain.turnout;

import static org.assertj.core.api.Assertions.assertThat;

import io.turnoutboard.domain.text.Language;
import io.turnoutboard.domain.text.Messages;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReadyReasonTest {
    @ParameterizedTest
    @EnumSource(TallyRule.class)
    void aRuleThatAReasonMeetsOffersAChoiceAndOneThatStopsOffersNone(TallyRule rule) {
        List<ReadyReason> offered = ReadyReason.fitting(List.of(Finding.of(rule)));

        if (rule.severity() == TallyRule.Severity.STOP) {
            assertThat(Arrays.stream(ReadyReason.values()).filter(reason -> reason.fits(rule)))
                    .isEmpty();
        } else {
            assertThat(offered).hasSizeGreaterThanOrEqualTo(2).allMatch(reason -> reason.fits(rule));
        }
    }

    @Test
    void whatAnswersTheMostOfItIsOfferedFirst() {
        List<Finding> found =
                List.of(Finding.of(TallyRule.OUT_OF_PROPORTION, 500), Finding.of(TallyRule.LATER_SLOT_FIRST));

        assertThat(ReadyReason.fitting(found))
                .containsExactly(
                        ReadyReason.CAUGHT_UP,
                        ReadyReason.CONFIRMED_BY_PHONE,
                        ReadyReason.VOTED_TOGETHER,
                        ReadyReason.MOBILE_BOX_BACK,
                        ReadyReason.INTERRUPTED,
                        ReadyReason.CUT_OFF_NOT_REPORTED);
    }

    @Test
    void whereAnythingStopsNoReasonHelps() {
        assertThat(ReadyReason.fitting(
                        List.of(Finding.of(TallyRule.IN_THE_FUTURE), Finding.of(TallyRule.LOWER_THAN_BEFORE, 5))))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyReasonHasWordsOfItsOwn(Language language) {
        Messages messages = Messages.of(language);

        assertThat(Arrays.stream(ReadyReason.values()).map(reason -> messages.text(reason.key())))
                .doesNotHaveDuplicates()
                .noneMatch(String::isBlank);
    }
}
