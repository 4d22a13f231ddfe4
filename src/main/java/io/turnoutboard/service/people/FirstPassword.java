package io.turnoutboard.service.people;

import java.security.SecureRandom;
import java.util.Locale;

/**
 * A password that is read from paper and typed once: four groups of four letters and digits of which none looks like
 * another (no 0, 1, i, l, o). It may be typed without its hyphens, with blanks, and in capitals. 79 bits.
 */
public final class FirstPassword {
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int GROUP = 4;
    private static final int GROUPS = 4;

    private FirstPassword() {}

    static String of(SecureRandom random) {
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < GROUP * GROUPS; i++) {
            letters.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return grouped(letters.toString());
    }

    /** As it is printed, however it was typed. */
    static String canonical(String typed) {
        String letters = typed.toLowerCase(Locale.ROOT).replaceAll("[\\s\\p{Pd}]", "");
        return letters.length() == GROUP * GROUPS ? grouped(letters) : typed;
    }

    private static String grouped(String letters) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < letters.length(); i += GROUP) {
            text.append(i == 0 ? "" : "-").append(letters, i, i + GROUP);
        }
        return text.toString();
    }
}
