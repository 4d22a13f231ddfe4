package io.turnoutboard;

import static org.assertj.core.api.Assertions.assertThat;

import io.turnoutboard.domain.text.Language;
import io.turnoutboard.domain.text.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every sentence is there in both languages, is asked for somewhere, and is asked for under its right name. */
class MessageKeysTest {
    private static final Path MAIN = Path.of("src/main");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");
    private static final Pattern FXML_KEY = Pattern.compile("\"%([^\"]+)\"");
    private static final Pattern KEY =
            Pattern.compile("[a-z][A-Za-z]*(?:\\.[A-Za-z0-9_-]+)*\\.[A-Za-z0-9_-]*[A-Za-z0-9]");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d+}");
    /** Words with a dot that are no keys: names of properties and files. */
    private static final Set<String> NO_KEYS = Set.of("window");

    private final Messages vietnamese = Messages.of(Language.VIETNAMESE);
    private final Messages english = Messages.of(Language.ENGLISH);
    private final List<String> literals = new ArrayList<>();
    private final Set<String> fxmlKeys = new TreeSet<>();

    MessageKeysTest() throws IOException {
        try (Stream<Path> files = Files.walk(MAIN)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = file.toString();
                if (name.endsWith(".java")) {
                    find(LITERAL, file).forEach(literals::add);
                } else if (name.endsWith(".fxml")) {
                    find(FXML_KEY, file).forEach(fxmlKeys::add);
                }
            }
        }
    }

    private static Stream<String> find(Pattern pattern, Path file) throws IOException {
        return pattern.matcher(Files.readString(file)).results().map(match -> match.group(1));
    }

    @Test
    void bothLanguagesHaveTheSameSentences() {
        assertThat(english.keySet()).isEqualTo(vietnamese.keySet());
    }

    @Test
    void bothLanguagesHaveTheSamePlaceholders() {
        for (String key : vietnamese.keySet()) {
            assertThat(placeholders(english.getString(key))).as(key).isEqualTo(placeholders(vietnamese.getString(key)));
        }
    }

    @Test
    void everyViewFindsItsSentences() {
        assertThat(vietnamese.keySet()).containsAll(fxmlKeys);
    }

    @Test
    void everyKeyInTheCodeHasASentence() {
        Set<String> groups = vietnamese.keySet().stream()
                .map(key -> key.substring(0, key.indexOf('.')))
                .filter(group -> !NO_KEYS.contains(group))
                .collect(Collectors.toSet());
        Set<String> missing = literals.stream()
                .filter(literal -> KEY.matcher(literal).matches())
                .filter(literal -> groups.contains(literal.substring(0, literal.indexOf('.'))))
                .filter(literal -> !vietnamese.containsKey(literal))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(missing).isEmpty();
    }

    @Test
    void everySentenceIsAskedForSomewhere() {
        Set<String> asked = new TreeSet<>(literals);
        asked.addAll(fxmlKeys);
        // A key that is put together begins with a literal that ends where the variable part begins.
        List<String> beginnings = literals.stream()
                .filter(literal -> literal.matches("[a-z][A-Za-z]*\\.(?:[A-Za-z0-9_.-]*[.-])?"))
                .toList();
        Set<String> unused = vietnamese.keySet().stream()
                .filter(key -> !asked.contains(key))
                .filter(key -> beginnings.stream().noneMatch(key::startsWith))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(unused).isEmpty();
    }

    private static Set<String> placeholders(String sentence) {
        return PLACEHOLDER
                .matcher(sentence)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
