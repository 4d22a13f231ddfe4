package io.turnoutboard.domain.inbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** One message of {@code messages.txt} and the pieces that are expected of it. */
record SentMessage(String title, String text, List<String> expected) {
    private static final Path FILE = Path.of("src/test/resources/io/turnoutboard/inbox/messages.txt");
    private static final Pattern BEGINNING = Pattern.compile("\n## ");
    private static final String PIECE = "→ ";

    static List<SentMessage> all() throws IOException {
        List<SentMessage> messages = new ArrayList<>();
        String whole = Files.readString(FILE);
        for (String block : BEGINNING.splitAsStream(whole).skip(1).toList()) {
            messages.add(of(block));
        }
        return messages;
    }

    private static SentMessage of(String block) {
        List<String> lines = block.strip().lines().toList();
        String title = lines.getFirst();
        List<String> expected = lines.stream()
                .filter(line -> line.startsWith(PIECE))
                .map(line -> line.substring(PIECE.length()).strip())
                .toList();
        String text = String.join("\n", lines.subList(1, lines.size() - expected.size()))
                .replace('⇥', '\t');
        return new SentMessage(
                title, title.startsWith("[NFD]") ? Normalizer.normalize(text, Normalizer.Form.NFD) : text, expected);
    }

    @Override
    public String toString() {
        return title;
    }
}
