package io.turnoutboard.domain.inbox;

import io.turnoutboard.domain.election.Station;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * One way to call a station's place: the words of its name from some word on. People shorten names at the end ("Bệnh
 * viện Nhi") or leave out what kind of place it is ("Phan Huy Chú"), never in the middle.
 *
 * @param least how many of the words must stand there before the place is meant
 * @param kindWords how many words at the beginning say only what kind of place it is
 */
record PlaceName(List<String> words, int least, int kindWords, int station) {
    private static final Pattern NUMBERED =
            Pattern.compile("(khu vuc bo phieu|khu vuc|to bau cu|diem bo phieu|kvbp|kv)( so)? \\d+");
    private static final Pattern BRACKETS = Pattern.compile("[()]");
    private static final int ENOUGH_WITHOUT_KIND = 3;
    private static final List<List<String>> FRAMES =
            List.of(List.of("truong"), List.of("khu", "vuc"), List.of("khu"), List.of("tru", "so"), List.of("diem"));
    private static final List<List<String>> KINDS = List.of(
            List.of("nha", "sinh", "hoat", "cong", "dong"),
            List.of("nha", "van", "hoa"),
            List.of("ky", "tuc", "xa"),
            List.of("tieu", "hoc"),
            List.of("mam", "non"),
            List.of("dai", "hoc"),
            List.of("cao", "dang"),
            List.of("hoc", "vien"),
            List.of("benh", "vien"),
            List.of("tap", "the"),
            List.of("trung", "tam"),
            List.of("thpt"),
            List.of("thcs"),
            List.of("vien"));

    /** Every way to call a station by the names that it and its place have. */
    static List<PlaceName> of(Station station) {
        List<PlaceName> names = new ArrayList<>();
        for (String name : List.of(station.name(), station.place().name())) {
            for (String part :
                    BRACKETS.splitAsStream(FoldedText.of(name).plain()).toList()) {
                if (!NUMBERED.matcher(part.strip()).matches()) {
                    add(part, station.number(), names);
                }
            }
        }
        return names.stream().distinct().toList();
    }

    private static void add(String name, int station, List<PlaceName> names) {
        List<String> words = Word.of(name).stream().map(Word::letters).toList();
        words = words.subList(leading(words, FRAMES), words.size());
        int kindWords = leading(words, KINDS);
        if (words.size() >= 2) {
            names.add(new PlaceName(words, 2, kindWords, station));
        }
        List<String> rest = words;
        for (int kind = kindWords; kind > 0; kind = leading(rest, KINDS) + leading(rest, FRAMES)) {
            rest = rest.subList(kind, rest.size());
            if (rest.size() >= 2) {
                names.add(new PlaceName(rest, Math.min(ENOUGH_WITHOUT_KIND, rest.size()), 0, station));
            }
        }
    }

    private static int leading(List<String> words, List<List<String>> beginnings) {
        return beginnings.stream()
                .filter(beginning -> words.size() > beginning.size()
                        && words.subList(0, beginning.size()).equals(beginning))
                .mapToInt(List::size)
                .findFirst()
                .orElse(0);
    }

    /** How many words of this name stand in a text from a word on; 0 where the place is not meant. */
    int matched(List<Word> text, int at) {
        int same = 0;
        while (same < words.size()
                && at + same < text.size()
                && words.get(same).equals(text.get(at + same).letters())) {
            same++;
        }
        return same >= least ? same : 0;
    }
}
