package io.turnoutboard.service.intake;

import io.turnoutboard.domain.text.SearchText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Finds the codes of groups or of officers that a cell names, by their codes or by their names. A name that fits several
 * is asked about, never guessed: first as it is written, then without regard to marks.
 */
final class NamedCodes {
    private static final int MOST_CHOICES = 40;

    private final Map<String, String> names;
    private final IntakeFault unknown;
    private final FindingList findings;

    /**
     * @param names by code
     * @param unknown what is said of a word that is neither
     */
    NamedCodes(Map<String, String> names, IntakeFault unknown, FindingList findings) {
        this.names = new LinkedHashMap<>(names);
        this.unknown = unknown;
        this.findings = findings;
    }

    /** The codes in the order of the cell; empty where one of them is wrong or is still to be chosen. */
    List<String> of(String cell, Place place) {
        List<List<String>> meant = new ArrayList<>();
        if (!cell.isEmpty() && !matches(cell).isEmpty()) {
            meant.add(matches(cell));
        } else {
            for (String part : cell.split("[;,]", -1)) {
                String word = part.strip();
                if (!word.isEmpty()) {
                    List<String> codes = matches(word);
                    if (codes.isEmpty()) {
                        findings.say(unknown, place, word);
                    } else {
                        meant.add(codes);
                    }
                }
            }
        }
        return chosen(cell, place, meant);
    }

    private List<String> matches(String word) {
        if (names.containsKey(word)) {
            return List.of(word);
        }
        String lower = word.toLowerCase(Locale.ROOT);
        List<String> exact = codes(name -> name.toLowerCase(Locale.ROOT).equals(lower));
        String plain = SearchText.of(word).plain();
        return exact.isEmpty() ? codes(name -> SearchText.of(name).plain().equals(plain)) : exact;
    }

    private List<String> codes(Predicate<String> fits) {
        return names.entrySet().stream()
                .filter(each -> fits.test(each.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private List<String> chosen(String cell, Place place, List<List<String>> meant) {
        List<String> ways = List.of("");
        for (List<String> codes : meant) {
            ways = ways.stream()
                    .flatMap(way -> codes.stream().map(code -> way.isEmpty() ? code : way + ";" + code))
                    .limit(MOST_CHOICES)
                    .toList();
        }
        Optional<String> way = Optional.of(ways.getFirst());
        if (ways.size() > 1) {
            List<String> details = List.of(cell, String.join(", ", ways));
            way = findings.answered(new IntakeFinding(IntakeFault.SEVERAL_OF_THIS_NAME, place, details, ways));
        }
        return way.filter(each -> !each.isEmpty()).stream()
                .flatMap(each -> List.of(each.split(";", -1)).stream())
                .distinct()
                .toList();
    }
}
