package io.turnoutboard.report.paper;

import static org.assertj.core.api.Assertions.assertThat;

import io.turnoutboard.domain.text.Language;
import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.service.paper.Guide;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GuidePagesTest {
    private static final Path DOCS = Path.of("docs", "guide");

    @ParameterizedTest
    @EnumSource
    void saysOnPaperWhatItsPageSays(Guide guide) throws IOException {
        String printed = PaperPages.text(new OfficialPapers().guide(guide)).replaceAll("\\s+", " ");
        String page = Files.readString(DOCS.resolve(guide.id() + ".md"), StandardCharsets.UTF_8);

        assertThat(Normalizer.isNormalized(page, Normalizer.Form.NFC)).isTrue();
        Matcher headings = Pattern.compile("(?m)^#+ (.+)$").matcher(page);
        while (headings.find()) {
            assertThat(printed).contains(headings.group(1));
        }
        assertThat(printed).doesNotContain("**", "](", "|", "#");
    }

    @Test
    void theEmergencyCardIsOnePage() throws IOException {
        try (PDDocument card = Loader.loadPDF(new OfficialPapers().guide(Guide.EMERGENCY))) {
            assertThat(card.getNumberOfPages()).isEqualTo(1);
        }
    }

    @Test
    void namesWhatIsToBePressedAsTheScreenDoes() throws IOException {
        Messages words = Messages.of(Language.VIETNAMESE);
        String page = Files.readString(DOCS.resolve("clerk.md"), StandardCharsets.UTF_8);

        assertThat(page)
                .contains(
                        words.text("event.opened.label"),
                        words.text("event.closed.label"),
                        words.text("connection.HOSTING.text"),
                        words.text("connection.CONNECTED.text"),
                        words.text("paper.kind.blank.label"),
                        words.text("papers.print.button"));
        assertThat(Files.readString(DOCS.resolve("prepare.md"), StandardCharsets.UTF_8))
                .contains(
                        words.text("founding.found.button"),
                        words.text("help.elections.new.button"),
                        words.text("help.elections.fromDrill.button"),
                        words.text("founding.purpose.real"),
                        words.text("prepare.intake.button"),
                        words.text("prepare.finish.button"),
                        words.text("prepare.keep.button"),
                        words.text("prepare.new.button"),
                        words.text("prepare.remove.button"),
                        words.text("shell.screen.prepare.label"),
                        words.text("prepare.field.verified.label"));
        assertThat(Files.readString(DOCS.resolve("emergency.md"), StandardCharsets.UTF_8))
                .contains(words.text("papers.again.button"));
    }
}
