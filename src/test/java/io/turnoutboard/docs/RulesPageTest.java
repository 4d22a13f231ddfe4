package io.turnoutboard.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class RulesPageTest {
    private static final Path PAGE = Path.of("docs", "rules.md");

    @Test
    void thePageOfRulesSaysWhatTheCodeSays() throws IOException {
        if (Boolean.getBoolean("rules.write")) {
            Files.writeString(PAGE, RulesPage.text());
        }

        assertThat(Files.readString(PAGE))
                .as("docs/rules.md is not what the code says; make it anew with"
                        + " mvn -q test -Dtest=RulesPageTest -Drules.write=true, and read what changed")
                .isEqualTo(RulesPage.text());
    }
}
