package io.turnoutboard.ui.support;

import io.turnoutboard.service.NotSavedException;
import java.util.List;
import java.util.Optional;

/**
 * Something that went wrong and that a person must hear of: {@code key} names a plain sentence that says what was not
 * done, {@code values} fill it, {@code code} is stable, {@code cause} is for support and never shown as such.
 */
public record Notice(String code, String key, List<String> values, Optional<Throwable> cause) {
    public Notice {
        values = List.copyOf(values);
    }

    /** Something that could not be kept: the code is the failure's own where it has one. */
    public static Notice of(String key, List<String> values, Throwable cause) {
        String code = cause instanceof NotSavedException notSaved ? notSaved.code() : "TB-U02";
        return new Notice(code, key, values, Optional.of(cause));
    }

    /** A surprise: a defect or a lost disk. */
    public static Notice unexpected(Throwable cause) {
        return new Notice("TB-U01", "notice.unexpected.text", List.of(), Optional.of(cause));
    }
}
