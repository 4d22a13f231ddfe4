package io.turnoutboard.ui.control;

import java.util.function.Function;

/**
 * One column of a table: {@code key} is its id, its heading's last word and its cells' style class, {@code em} its width
 * in units of the type size (0 for the one that takes the rest), {@code text} what a cell reads; {@code wideOnly} leaves it out
 * where there is little room.
 */
public record SheetColumn<R>(String key, double em, boolean numeric, boolean wideOnly, Function<R, String> text) {
    public static <R> SheetColumn<R> words(String key, double em, Function<R, String> text) {
        return new SheetColumn<>(key, em, false, false, text);
    }

    public static <R> SheetColumn<R> wide(String key, double em, Function<R, String> text) {
        return new SheetColumn<>(key, em, false, true, text);
    }

    public static <R> SheetColumn<R> figure(String key, double em, Function<R, String> text) {
        return new SheetColumn<>(key, em, true, false, text);
    }
}
