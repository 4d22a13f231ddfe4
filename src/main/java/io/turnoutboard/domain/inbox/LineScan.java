package io.turnoutboard.domain.inbox;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands in one line: stations, groups, times, and the rest in which numbers are looked for. */
record LineScan(FoldedText folded, Blanks rest, List<Mention> mentions, List<Span> groups, List<TimeMention> times) {
    private static final Pattern NUMBERING = Pattern.compile("^[^\\p{L}\\d+]*+\\d{1,2} ?[.)/-][^\\p{L}\\d]*+$");

    static LineScan of(String line, StationWording wording) {
        FoldedText folded = FoldedText.of(line);
        Blanks rest = new Blanks(folded.plain());
        List<Mention> names = wording.takeNames(rest);
        List<Span> groups = wording.takeGroups(rest);
        Noise.takeOut(rest);
        List<Mention> mentions = wording.takeNumbers(rest, names);
        List<TimeMention> times = TimeMention.take(rest);
        LineScan scan = new LineScan(folded, rest, mentions, groups, times);
        scan.takeNumbering();
        return scan;
    }

    /** The number of a list's line before a station, "1. KV 7: 1.234", counts nobody. */
    private void takeNumbering() {
        if (!mentions.isEmpty()) {
            Matcher matcher = NUMBERING.matcher(rest.text(0, mentions.getFirst().from()));
            if (matcher.matches()) {
                rest.blank(0, mentions.getFirst().from());
            }
        }
    }

    Span whole() {
        return new Span(0, folded.plain().length());
    }

    List<Amount> amounts(Span part) {
        return Amount.in(rest, folded, part);
    }

    List<TimeMention> times(Span part) {
        return times.stream()
                .filter(time -> time.from() >= part.from() && time.from() < part.to())
                .toList();
    }

    /** What is left of a part without the stations, times and dates that were found in it. */
    String left(Span part) {
        return rest.text(part.from(), part.to());
    }

    String plain(Span part) {
        return folded.plain().substring(part.from(), part.to());
    }
}
