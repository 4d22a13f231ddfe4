package io.turnoutboard.store.files;

import io.turnoutboard.service.FolderException;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** One line of a file. Every reading of a field that fails says where: file, line, column, and what stands there. */
record CsvRow(String file, long line, Map<String, String> fields) {
    private static final int MOST_CHARACTERS = 500;
    private static final Pattern MARKED = Pattern.compile("^'[=+\\-@＝＋－＠']");
    private static final Pattern NUMBER = Pattern.compile("0|[1-9][0-9]{0,8}");
    private static final Pattern TIME = Pattern.compile("[0-9]{2}:[0-9]{2}(:[0-9]{2})?");
    private static final Pattern DATE_TIME =
            Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2})?");
    private static final DateTimeFormatter STRICT_DATE_TIME =
            DateTimeFormatter.ISO_LOCAL_DATE_TIME.withResolverStyle(ResolverStyle.STRICT);

    static CsvRow of(String file, long line, Map<String, String> fields) throws FolderException {
        CsvRow row = new CsvRow(file, line, unmarked(fields));
        for (Map.Entry<String, String> field : row.fields().entrySet()) {
            String value = field.getValue();
            if (value.codePoints().anyMatch(CsvText::isDisturbing)) {
                throw row.fault(FileFault.CONTROL_CHARACTER, field.getKey());
            }
            if (value.length() > MOST_CHARACTERS) {
                throw FileFault.TOO_LONG.at(file, line, field.getKey(), Integer.toString(MOST_CHARACTERS));
            }
        }
        return row;
    }

    /** An export puts an apostrophe before what a spreadsheet would take for a formula; here it is taken off again. */
    private static Map<String, String> unmarked(Map<String, String> fields) {
        Map<String, String> plain = new LinkedHashMap<>(fields);
        plain.replaceAll((column, text) -> MARKED.matcher(text).find() ? text.substring(1) : text);
        return plain;
    }

    /** The field's text, blank where nothing stands there. */
    String text(String column) {
        return fields.getOrDefault(column, "");
    }

    boolean isBlank(String column) {
        return text(column).isBlank();
    }

    String required(String column) throws FolderException {
        if (isBlank(column)) {
            throw fault(FileFault.BLANK, column);
        }
        return text(column);
    }

    int number(String column, int least, int most) throws FolderException {
        String value = required(column);
        if (!NUMBER.matcher(value).matches()) {
            throw fault(FileFault.NOT_A_NUMBER, column);
        }
        int number = Integer.parseInt(value);
        if (number < least || number > most) {
            throw FileFault.OUT_OF_RANGE.at(file, line, column, value + " (" + least + "–" + most + ")");
        }
        return number;
    }

    OptionalInt optionalNumber(String column, int least, int most) throws FolderException {
        return isBlank(column) ? OptionalInt.empty() : OptionalInt.of(number(column, least, most));
    }

    LocalTime time(String column) throws FolderException {
        try {
            if (TIME.matcher(required(column)).matches()) {
                return LocalTime.parse(text(column));
            }
        } catch (DateTimeException e) {
            // told below, like any other text that is not a time
        }
        throw fault(FileFault.NOT_A_TIME, column);
    }

    LocalDateTime dateTime(String column) throws FolderException {
        try {
            if (DATE_TIME.matcher(required(column)).matches()) {
                return LocalDateTime.parse(text(column), STRICT_DATE_TIME);
            }
        } catch (DateTimeException e) {
            // told below, like any other text that is not a moment
        }
        throw fault(FileFault.NOT_A_DATE_TIME, column);
    }

    boolean truth(String column) throws FolderException {
        return switch (required(column)) {
            case "true" -> true;
            case "false" -> false;
            default -> throw fault(FileFault.NOT_TRUE_OR_FALSE, column);
        };
    }

    /** The field as one of the words allowed there. */
    String choice(String column, List<String> words) throws FolderException {
        if (!words.contains(required(column))) {
            throw FileFault.NOT_A_CHOICE.at(file, line, column, text(column) + " (" + String.join(", ", words) + ")");
        }
        return text(column);
    }

    FolderException fault(FileFault fault, String column) {
        return fault.at(file, line, column, text(column));
    }
}
