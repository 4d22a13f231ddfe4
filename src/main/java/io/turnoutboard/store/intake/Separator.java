package io.turnoutboard.store.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What stands between the fields of a CSV file: of comma, semicolon and tab the one that most lines have equally often. */
enum Separator {
    COMMA(','),
    SEMICOLON(';'),
    TAB('\t');

    private static final int LINES = 20;

    private final char character;

    Separator(char character) {
        this.character = character;
    }

    char character() {
        return character;
    }

    static Separator of(String text) {
        List<String> lines =
                text.lines().filter(line -> !line.isBlank()).limit(LINES).toList();
        Separator best = COMMA;
        int most = 0;
        for (Separator each : values()) {
            int score = each.score(lines);
            if (score > most) {
                most = score;
                best = each;
            }
        }
        return best;
    }

    /** In how many lines it stands equally often; how often decides between equals. */
    private int score(List<String> lines) {
        Map<Integer, Integer> linesByCount = new HashMap<>();
        for (String line : lines) {
            int count = count(line);
            if (count > 0) {
                linesByCount.merge(count, 1, Integer::sum);
            }
        }
        return linesByCount.entrySet().stream()
                .mapToInt(each -> each.getValue() * 1_000 + Math.min(each.getKey(), 999))
                .max()
                .orElse(0);
    }

    private int count(String line) {
        int count = 0;
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char one = line.charAt(i);
            quoted ^= one == '"';
            count += one == character && !quoted ? 1 : 0;
        }
        return count;
    }
}
