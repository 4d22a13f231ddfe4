package io.turnoutboard.domain.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Text as people search for it: without tones, marks or capitals, so that "benh vien" finds "Bệnh viện", old and new
 * tone placement (hoà/hòa) are one, and NFD text typed on macOS matches. Pure function; safe on any thread.
 */
public record SearchText(String plain) {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    public static SearchText of(String text) {
        String bare =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        String latin = bare.replace('đ', 'd').replace('Đ', 'D').toLowerCase(Locale.ROOT);
        return new SearchText(BLANKS.matcher(latin.strip()).replaceAll(" "));
    }

    /** True when every word that is sought stands somewhere in this text; seeking nothing finds everything. */
    public boolean matches(SearchText sought) {
        for (String word : BLANKS.splitAsStream(sought.plain).toList()) {
            if (!plain.contains(word)) {
                return false;
            }
        }
        return true;
    }
}
