package io.turnoutboard.service;

import io.turnoutboard.domain.text.Messages;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;

/**
 * The sentence that tells people what a {@link FolderException} says, in their language. A wrong file
 * ({@code TB-F04}) has the details file, line, column, kind of fault and offending value; line and column may be blank.
 */
public final class FolderSentence {
    private static final String WRONG_FILE = "TB-F04";

    private FolderSentence() {}

    public static String of(FolderException failure, Messages messages) {
        if (failure.code().equals(WRONG_FILE) && failure.details().size() >= 5) {
            return wrongFile(failure.details(), messages);
        }
        String key = "folder." + failure.code() + ".text";
        if (!messages.containsKey(key)) {
            return messages.text("folder.other.text", failure.code());
        }
        return messages.text(
                key,
                failure.details().stream()
                        .map(detail -> readable(detail, messages))
                        .toArray(String[]::new));
    }

    /** An instant in the time of this machine, where the program that it speaks of runs; anything else as it is. */
    private static String readable(String detail, Messages messages) {
        try {
            LocalDateTime local = LocalDateTime.ofInstant(Instant.parse(detail), ZoneId.systemDefault());
            return messages.formats().timeOfDay(local.toLocalTime()) + " "
                    + messages.formats().shortDate(local.toLocalDate());
        } catch (DateTimeException e) {
            return detail;
        }
    }

    private static String wrongFile(List<String> details, Messages messages) {
        String what = messages.text("folder.fault." + details.get(3), details.get(4));
        String file = details.get(0);
        String line = details.get(1);
        String column = details.get(2);
        if (line.isEmpty()) {
            return messages.text("folder.TB-F04.file", file, what);
        }
        return column.isEmpty()
                ? messages.text("folder.TB-F04.line", file, line, what)
                : messages.text("folder.TB-F04.text", file, line, column, what);
    }
}
