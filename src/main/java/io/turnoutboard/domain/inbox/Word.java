package io.turnoutboard.domain.inbox;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A word of a folded text with its place there; an abbreviation stands for its words, all in the same place. */
record Word(String letters, int from, int to) {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\d]+");
    private static final Map<String, List<String>> ABBREVIATIONS = Map.ofEntries(
            Map.entry("bv", List.of("benh", "vien")),
            Map.entry("dh", List.of("dai", "hoc")),
            Map.entry("hv", List.of("hoc", "vien")),
            Map.entry("cd", List.of("cao", "dang")),
            Map.entry("mn", List.of("mam", "non")),
            Map.entry("th", List.of("tieu", "hoc")),
            Map.entry("nvh", List.of("nha", "van", "hoa")),
            Map.entry("nshcd", List.of("nha", "sinh", "hoat", "cong", "dong")),
            Map.entry("ktx", List.of("ky", "tuc", "xa")),
            Map.entry("gtvt", List.of("giao", "thong", "van", "tai")),
            Map.entry("tw", List.of("trung", "uong")),
            Map.entry("hn", List.of("ha", "noi")),
            Map.entry("vn", List.of("viet", "nam")));

    /** The words of a folded text, in order. */
    static List<Word> of(String folded) {
        List<Word> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(folded);
        while (matcher.find()) {
            for (String letters : ABBREVIATIONS.getOrDefault(matcher.group(), List.of(matcher.group()))) {
                words.add(new Word(letters, matcher.start(), matcher.end()));
            }
        }
        return words;
    }
}
