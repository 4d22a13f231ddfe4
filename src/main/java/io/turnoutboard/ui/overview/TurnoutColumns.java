package io.turnoutboard.ui.overview;

import io.turnoutboard.domain.text.Formats;
import io.turnoutboard.domain.turnout.Tally;
import java.text.Collator;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/** The columns of the turnout table: one declaration that feeds the table, the CSV and the paper. */
public final class TurnoutColumns {
    private static final Locale VIETNAM = Locale.of("vi", "VN");

    private TurnoutColumns() {}

    public static List<TurnoutColumn> of(Formats formats) {
        return List.of(
                numeric("number", 2.5, row -> Integer.toString(row.number()), TurnoutRow::number),
                new TurnoutColumn("place", 0, false, TurnoutRow::place, byText(TurnoutRow::place)),
                new TurnoutColumn("groups", 6.1, false, TurnoutRow::groups, byText(TurnoutRow::groups)),
                numeric(
                        "list",
                        4.1,
                        row -> formats.count(row.standing().list()),
                        row -> row.standing().list()),
                numeric(
                        "voted",
                        4.1,
                        row -> voted(row).map(formats::count).orElse(""),
                        row -> voted(row).orElse(-1)),
                numeric("rate", 5.9, row -> rate(row, formats), TurnoutColumns::hundredths),
                new TurnoutColumn(
                        "time",
                        4.7,
                        true,
                        row -> row.countedAt().map(formats::time).orElse(""),
                        byTime()),
                new TurnoutColumn(
                        "status",
                        9.1,
                        false,
                        TurnoutRow::status,
                        Comparator.comparing(row -> row.standing().status())));
    }

    private static TurnoutColumn numeric(
            String key, double em, Function<TurnoutRow, String> text, ToIntFunction<TurnoutRow> value) {
        return new TurnoutColumn(key, em, true, text, Comparator.comparingInt(value));
    }

    private static Optional<Integer> voted(TurnoutRow row) {
        return row.standing().count().map(Tally::voted);
    }

    private static String rate(TurnoutRow row, Formats formats) {
        return row.standing()
                .rate()
                .map(rate -> formats.percent(rate.percent()))
                .orElse("");
    }

    private static int hundredths(TurnoutRow row) {
        return row.standing().rate().map(rate -> rate.hundredths()).orElse(-1);
    }

    private static Comparator<TurnoutRow> byTime() {
        return Comparator.comparing(row -> row.countedAt().orElse(LocalTime.MIN));
    }

    /** Names in the order of a Vietnamese dictionary, numbers within them by their value. */
    private static Comparator<TurnoutRow> byText(Function<TurnoutRow, String> text) {
        Collator collator = Collator.getInstance(VIETNAM);
        return (one, other) -> {
            Optional<Integer> first = leadingNumber(text.apply(one));
            Optional<Integer> second = leadingNumber(text.apply(other));
            if (first.isPresent() && second.isPresent() && !first.equals(second)) {
                return first.get().compareTo(second.get());
            }
            return collator.compare(text.apply(one), text.apply(other));
        };
    }

    private static Optional<Integer> leadingNumber(String text) {
        int end = 0;
        while (end < text.length() && end < 6 && Character.isDigit(text.charAt(end))) {
            end++;
        }
        return end == 0 ? Optional.empty() : Optional.of(Integer.valueOf(text.substring(0, end)));
    }
}
