package io.turnoutboard.domain.inbox;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds where a line names stations, by the name of the place or by a number after one of the words for a station. */
record StationWording(StationBook book) {
    private static final String NUMBER = "(?<number>\\d{1,4}+)(?!\\d|\\p{L}|[.,]\\d| ?(?:h|g|gio)\\b)";
    private static final Pattern STRONG = Pattern.compile(
            "(?<![\\p{L}\\d])(?:khu vuc bo phieu|khu vuc bau cu|khu vuc|kvbp|kvbc|kv|khu|diem bo phieu|diem bau cu|dbp"
                    + "|(?<!thoi )diem|to bau cu|tbc|to)(?:[ .:#_]{0,3}(?:so|no))?(?:[ .#_]{0,3}|-)" + NUMBER);
    private static final Pattern WEAK = Pattern.compile("(?<![\\p{L}\\d])(?<!tong )so[ .:#]{0,2}" + NUMBER
            + "(?= *(?:$|[^\\p{L} ]|(?:co|duoc|da|bau|la|hien|den|toi|luc|di|bao|moc|tinh)\\b))");
    private static final Pattern CLOCK_FOLLOWS = Pattern.compile(":\\d{2}(?!\\d)");
    private static final Pattern GROUP = Pattern.compile(
            "(?<![\\p{L}\\d])(?:to dan pho|tdp|to dp|khu pho|kp|khu dan cu|kdc)(?:[ .:]{0,2}so)?[ .:]{0,2}\\d{1,3}+"
                    + "(?: ?(?:,|;|\\+|&|va|-) ?\\d{1,2}+(?!\\d|[.,]\\d))*+");

    /** Residential groups that a line names; they are blanked out. Those in brackets only say more of a station. */
    List<Span> takeGroups(Blanks rest) {
        List<Span> groups = new ArrayList<>();
        rest.take(GROUP, match -> {
            String before = rest.text(0, match.start());
            if (before.lastIndexOf('(') <= before.lastIndexOf(')')) {
                groups.add(new Span(match.start(), match.end()));
            }
        });
        return groups;
    }

    /** The places that a line names; they are blanked out. */
    List<Mention> takeNames(Blanks rest) {
        List<Mention> names = book.named(rest.text());
        names.forEach(name -> rest.blank(name.from(), name.to()));
        return names;
    }

    /** The stations that a line names, with the names found before, in order; their numbers are blanked out. */
    List<Mention> takeNumbers(Blanks rest, List<Mention> names) {
        List<Mention> mentions = new ArrayList<>(names);
        rest.take(STRONG, match -> mentions.add(mention(match)));
        if (mentions.isEmpty()) {
            rest.takeIf(WEAK, match -> {
                boolean station = book.has(number(match))
                        && !CLOCK_FOLLOWS
                                .matcher(rest.text())
                                .region(match.end(), rest.text().length())
                                .lookingAt();
                if (station) {
                    mentions.add(mention(match));
                }
                return station;
            });
        }
        mentions.sort(Comparator.comparingInt(Mention::from));
        return mentions;
    }

    private Mention mention(Matcher match) {
        int number = number(match);
        return new Mention(match.start(), match.end(), book.has(number) ? Set.of(number) : Set.of());
    }

    private static int number(Matcher match) {
        return Integer.parseInt(match.group("number"));
    }
}
