package io.turnoutboard.ui.prepare;

import io.turnoutboard.domain.geo.GeoPoint;
import io.turnoutboard.service.TallyDesk;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;

/** What stands in the fields of a form, read field by field. Pure. */
final class Typed {
    static final String YES = "yes";
    static final String NO = "no";
    static final String BLANK = "TB-G02";
    static final String NUMBER = "TB-G03";
    static final String TIME = "TB-G04";
    static final String DATE = "TB-G05";
    static final String POSITION = "TB-G06";
    static final String REFUSED = "TB-G07";
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

    private final Map<String, String> values;

    Typed(Map<String, String> values) {
        this.values = Map.copyOf(values);
    }

    /** The same, with what stands in fields that are not shown. */
    Typed over(List<EditField> others) {
        Map<String, String> all = new HashMap<>();
        others.forEach(field -> all.put(field.id(), field.value()));
        all.putAll(values);
        return new Typed(all);
    }

    /** A date as people write it: 15/3/2026. */
    static String written(LocalDate date) {
        return DAY.format(date);
    }

    /** What stands in a field, without blanks around it; blank where there is no such field. */
    String text(String field) {
        return values.getOrDefault(field, "").strip();
    }

    String needed(String field) throws FieldFault {
        if (text(field).isEmpty()) {
            throw new FieldFault(field, BLANK);
        }
        return text(field);
    }

    /** A whole number, with or without points between thousands. */
    int number(String field) throws FieldFault {
        OptionalInt number = TallyDesk.count(text(field));
        return number.orElseThrow(() -> new FieldFault(field, NUMBER));
    }

    /** A number, and nought where nothing stands. */
    int numberOrNone(String field) throws FieldFault {
        return text(field).isEmpty() ? 0 : number(field);
    }

    LocalTime time(String field) throws FieldFault {
        Optional<LocalTime> time = TallyDesk.time(text(field));
        return time.orElseThrow(() -> new FieldFault(field, TIME));
    }

    LocalDate date(String field) throws FieldFault {
        try {
            return LocalDate.parse(text(field), DAY);
        } catch (DateTimeException e) {
            throw new FieldFault(field, DATE);
        }
    }

    boolean yes(String field) {
        return text(field).equals(YES);
    }

    /** Degrees of latitude and longitude with a comma or blank between; none where nothing stands. */
    Optional<GeoPoint> position(String field) throws FieldFault {
        String text = text(field);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        String[] parts = text.split("[,;\\s]+", -1);
        try {
            if (parts.length == 2) {
                return Optional.of(new GeoPoint(Double.parseDouble(parts[0]), Double.parseDouble(parts[1])));
            }
        } catch (IllegalArgumentException e) {
            // told below: no number, or no position on earth
        }
        throw new FieldFault(field, POSITION);
    }

    /** Items with commas or semicolons between. */
    List<String> items(String field) {
        return Arrays.stream(text(field).split("[,;]", -1))
                .map(String::strip)
                .filter(item -> !item.isEmpty())
                .toList();
    }

    /** A record that checks itself, made of what stands in a field. */
    <T> T made(String field, Supplier<T> record) throws FieldFault {
        try {
            return record.get();
        } catch (IllegalArgumentException e) {
            throw new FieldFault(field, REFUSED);
        }
    }
}
