package io.turnoutboard.domain.inbox;

import io.turnoutboard.domain.turnout.Board;
import io.turnoutboard.domain.turnout.StationTurnout;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** The stations of a board by their numbers and by the names of their places. */
final class StationBook {
    private final SortedMap<Integer, StationTurnout> byNumber = new TreeMap<>();
    private final Map<String, List<PlaceName>> byFirstWord = new HashMap<>();

    StationBook(Board board) {
        for (StationTurnout turnout : board.stations()) {
            byNumber.put(turnout.station().number(), turnout);
            PlaceName.of(turnout.station())
                    .forEach(name -> byFirstWord
                            .computeIfAbsent(name.words().getFirst(), word -> new ArrayList<>())
                            .add(name));
        }
    }

    Optional<StationTurnout> station(int number) {
        return Optional.ofNullable(byNumber.get(number));
    }

    boolean has(int number) {
        return byNumber.containsKey(number);
    }

    /** The stations' numbers, lowest first. */
    Collection<Integer> numbers() {
        return byNumber.keySet();
    }

    /** The places that are named in a folded text, the longest name first where several fit. */
    List<Mention> named(String folded) {
        List<Word> words = Word.of(folded);
        List<Mention> found = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            int longest = longest(words, at);
            Set<Integer> stations = longest == 0 ? Set.of() : stations(words, at, longest);
            if (stations.isEmpty()) {
                at++;
            } else {
                found.add(new Mention(
                        words.get(at).from(), words.get(at + longest - 1).to(), stations));
                at += longest;
            }
        }
        return found;
    }

    private int longest(List<Word> words, int at) {
        return beginning(words, at).stream()
                .mapToInt(name -> name.matched(words, at))
                .max()
                .orElse(0);
    }

    /** A kind of place alone ("bệnh viện") names several stations or none, never the only one of its kind. */
    private Set<Integer> stations(List<Word> words, int at, int longest) {
        Set<Integer> stations = new TreeSet<>();
        boolean kindAlone = true;
        for (PlaceName name : beginning(words, at)) {
            if (name.matched(words, at) == longest) {
                stations.add(name.station());
                kindAlone &= longest <= name.kindWords();
            }
        }
        return kindAlone && stations.size() == 1 ? Set.of() : stations;
    }

    private List<PlaceName> beginning(List<Word> words, int at) {
        return byFirstWord.getOrDefault(words.get(at).letters(), List.of());
    }
}
