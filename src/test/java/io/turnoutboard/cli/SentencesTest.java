package io.turnoutboard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.turnoutboard.domain.text.Language;
import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.domain.turnout.ClosingRule;
import io.turnoutboard.domain.turnout.LedgerRule;
import io.turnoutboard.domain.turnout.TallyRule;
import io.turnoutboard.service.FolderException;
import io.turnoutboard.service.FolderSentence;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SentencesTest {
    /** Has as many sentences as a file has faults: the reader's own test asks for them. */
    private static final int WRONG_FILE = 4;

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyRuleSpeaksToTheClerkAndToTheSupervisor(Language language) {
        Messages messages = Messages.of(language);
        Stream<String> codes = Stream.concat(
                Arrays.stream(TallyRule.values()).map(TallyRule::code),
                Arrays.stream(ClosingRule.values()).map(ClosingRule::code));
        codes.forEach(code -> {
            assertThat(messages.text("rule." + code + ".clerk", "1"))
                    .isNotBlank()
                    .doesNotContain("{");
            assertThat(messages.text("rule." + code + ".supervisor", "1"))
                    .isNotBlank()
                    .doesNotContain("{");
        });
    }

    /** The ledger keeps the code of a refusal and not the figure it was measured against. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void whatTheSealerRefusesIsSaidWithoutAFigure(Language language) {
        Messages messages = Messages.of(language);

        assertThat(Arrays.stream(TallyRule.values())
                        .filter(rule -> rule.judge() == TallyRule.Judge.DESK_AND_SEALER)
                        .map(rule -> messages.getString("rule." + rule.code() + ".supervisor")))
                .noneMatch(sentence -> sentence.contains("{"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyCodeOfAFolderHasASentence(Language language) {
        Messages messages = Messages.of(language);
        IntStream.rangeClosed(1, 12)
                .filter(number -> number != WRONG_FILE)
                .mapToObj("TB-F%02d"::formatted)
                .forEach(code -> {
                    FolderException failure =
                            new FolderException(code, List.of("/srv/lang", "Turnout Board", "4711", "10:30", "x"));
                    assertThat(FolderSentence.of(failure, messages))
                            .isNotBlank()
                            .doesNotContain("{");
                });
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theTimeSinceWhenAProgramHoldsAFolderIsReadable(Language language) {
        FolderException failure =
                new FolderException("TB-F10", List.of("Turnout Board", "4711", "2026-11-24T02:05:40.954234233Z"));

        assertThat(FolderSentence.of(failure, Messages.of(language)))
                .contains("4711", "/11/2026")
                .doesNotContain("954234233");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aCodeOfALaterProgramIsSaidAllTheSame(Language language) {
        FolderException failure = new FolderException("TB-F99", List.of());

        assertThat(FolderSentence.of(failure, Messages.of(language))).contains("TB-F99");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyReasonOfTheLedgerHasASentence(Language language) {
        Messages messages = Messages.of(language);
        for (LedgerRule rule : LedgerRule.values()) {
            messages.getString("ledger." + rule.code() + ".text");
        }
        IntStream.rangeClosed(1, 9).mapToObj("ledger.TB-V%02d.text"::formatted).forEach(messages::getString);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyExitCodeIsExplained(Language language) {
        IntStream.rangeClosed(0, ExitCode.LAST)
                .mapToObj(code -> "cli.exit." + code)
                .forEach(Messages.of(language)::getString);
    }
}
