package io.turnoutboard.domain.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * The one way numbers, rates, dates and times are written. Vietnamese: {@code 33.945}, {@code 59,60%}, {@code 10h30} on
 * screens, {@code 10 giờ 30 phút} and {@code ngày 05 tháng 02 năm 2026} in papers (a leading zero for days under 10 and
 * for months 1 and 2 only: Nghị định 30/2020/NĐ-CP). Times are wall-clock times of the election's zone: callers convert.
 * Immutable; safe on any thread.
 */
public final class Formats {
    private static final Formats VIETNAMESE = new Formats(Language.VIETNAMESE, '.', ',');
    private static final Formats ENGLISH = new Formats(Language.ENGLISH, ',', '.');
    private static final DateTimeFormatter ENGLISH_DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private final Language language;
    private final DecimalFormatSymbols symbols;

    private Formats(Language language, char grouping, char decimal) {
        this.language = language;
        symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        symbols.setGroupingSeparator(grouping);
        symbols.setDecimalSeparator(decimal);
    }

    public static Formats of(Language language) {
        return language == Language.VIETNAMESE ? VIETNAMESE : ENGLISH;
    }

    /** A whole number with thousands marked: {@code 33.945}. */
    public String count(long number) {
        return new DecimalFormat("#,##0", symbols).format(number);
    }

    /** A whole number with its sign, for a change since the last slot: {@code +3.259}, {@code −12}, {@code 0}. */
    public String change(long number) {
        if (number == 0) {
            return "0";
        }
        return (number > 0 ? "+" : "−") + count(Math.abs(number));
    }

    /** A percentage with two decimals and no space: {@code 59,60%}. */
    public String percent(BigDecimal percent) {
        return decimal(percent, "#,##0.00") + "%";
    }

    /** A percentage with one decimal for tight places, cut rather than rounded so that 99,96 never reads 100: {@code 59,6%}. */
    public String shortPercent(BigDecimal percent) {
        return decimal(percent.setScale(1, RoundingMode.DOWN), "#,##0.#") + "%";
    }

    private String decimal(BigDecimal number, String pattern) {
        DecimalFormat format = new DecimalFormat(pattern, symbols);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(number);
    }

    /** A time on a screen: {@code 10h30}; English {@code 10:30}. */
    public String time(LocalTime time) {
        return time.format(DateTimeFormatter.ofPattern(language == Language.VIETNAMESE ? "H'h'mm" : "HH:mm"));
    }

    /** A time to the second on a screen: {@code 10:31:07}. */
    public String timeOfDay(LocalTime time) {
        return time.format(DateTimeFormatter.ofPattern("HH:mm:ss"));
    }

    /** A short date on a screen: {@code 15/3/2026}. */
    public String shortDate(LocalDate date) {
        return date.format(DateTimeFormatter.ofPattern("d/M/uuuu"));
    }

    /** A time in a paper: {@code 10 giờ 30 phút}. */
    public String paperTime(LocalTime time) {
        return language == Language.VIETNAMESE
                ? String.format(Locale.ROOT, "%d giờ %02d phút", time.getHour(), time.getMinute())
                : time.format(DateTimeFormatter.ofPattern("HH:mm"));
    }

    /** A date in a paper: {@code ngày 15 tháng 3 năm 2026}. */
    public String paperDate(LocalDate date) {
        if (language == Language.ENGLISH) {
            return date.format(ENGLISH_DATE);
        }
        String month = date.getMonthValue() <= 2 ? "0" + date.getMonthValue() : "" + date.getMonthValue();
        return String.format(Locale.ROOT, "ngày %02d tháng %s năm %d", date.getDayOfMonth(), month, date.getYear());
    }

    /** The moment of a figure in a paper: {@code 10 giờ 30 phút ngày 15 tháng 3 năm 2026}. */
    public String paperMoment(LocalDateTime moment) {
        String joint = language == Language.VIETNAMESE ? " " : " on ";
        return paperTime(moment.toLocalTime()) + joint + paperDate(moment.toLocalDate());
    }
}
