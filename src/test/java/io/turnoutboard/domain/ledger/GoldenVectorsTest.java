package io.turnoutboard.domain.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The written forms are frozen: a ledger that was sealed once must verify for ever. Where this fails, the program is
 * wrong and the file is right; a new form is a new version beside the old one.
 */
class GoldenVectorsTest {
    @Test
    void everyKindIsWrittenSignedAndSealedAsItWasForEver() throws IOException {
        assertThat(GoldenVectors.text()).isEqualTo(frozen());
    }

    @Test
    void theDocumentShowsTheFrozenValues() throws IOException {
        String document = Files.readString(Path.of("docs", "ledger-format.md"));
        List<SealedEntry> chain = GoldenVectors.chain();
        for (SealedEntry line : List.of(chain.get(0), chain.get(GoldenVectors.DISPUTED))) {
            assertThat(document)
                    .contains(line.entry().body().text())
                    .contains(line.entry().signature())
                    .contains(Hash.of(line.entry().bytes()).hex())
                    .contains(line.seal().hash().hex());
        }
        assertThat(document)
                .contains(LedgerSamples.PERSON_KEY.publicKey().base64())
                .contains(GoldenVectors.checkpoint().text());
    }

    @Test
    void theDocumentNamesEveryKindAndEveryValueOfIt() throws IOException {
        String document = Files.readString(Path.of("docs", "ledger-format.md"));
        for (EntryBody body : LedgerSamples.everyKind()) {
            if (!(body instanceof EntryBody.Unknown)) {
                assertThat(document).contains("### `" + BodyText.of(body).kind() + "`");
                String chapter = document.substring(
                        document.indexOf("### `" + BodyText.of(body).kind() + "`"));
                String section = chapter.substring(0, chapter.indexOf("\n#", 1));
                assertThat(BodyText.of(body)
                                .text()
                                .lines()
                                .map(line -> "| `" + line.substring(0, line.indexOf('=')) + "` |"))
                        .as(BodyText.of(body).kind())
                        .allMatch(section::contains);
            }
        }
    }

    private static String frozen() throws IOException {
        try (InputStream in =
                GoldenVectorsTest.class.getResourceAsStream("/io/turnoutboard/ledger/golden-vectors.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .collect(Collectors.joining("\n", "", "\n"));
        }
    }
}
