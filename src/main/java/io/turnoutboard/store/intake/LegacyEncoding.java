package io.turnoutboard.store.intake;

/**
 * The encodings of Vietnamese before Unicode, told apart by which bytes stand beside which letters: Windows-1258 puts a
 * tone as a byte of its own behind its vowel, VNI puts accented letters there that no word has in that place, and TCVN3
 * has whole letters among the signs.
 */
enum LegacyEncoding {
    WINDOWS_1258,
    TCVN3,
    VNI,
    UNKNOWN;

    private static final String TONES_1258 = "\u00CC\u00D2\u00DE\u00EC\u00F2";
    private static final String VOWELS = "aeiouyAEIOUY";
    private static final String VOWELS_1258 =
            VOWELS + "\u00E2\u00EA\u00F4\u00E3\u00F5\u00FD\u00C2\u00CA\u00D4\u00C3\u00D5\u00DD";
    private static final String LETTERS_1258 = "\u00F0\u00D0\u00FD\u00E2\u00EA\u00F4";
    private static final String VNI_AFTER_A =
            "\u00E1\u00E0\u00E5\u00E3\u00E4\u00E2\u00EA\u00E9\u00E8\u00FA\u00FC\u00EB";
    private static final String VNI_TONES = "\u00F9\u00F8\u00FB\u00EF\u00D9\u00D8\u00DB\u00CF";

    static LegacyEncoding of(byte[] bytes) {
        int windows = 0;
        int tcvn = 0;
        int vni = 0;
        char before = ' ';
        for (byte each : bytes) {
            char one = (char) (each & 0xFF);
            if (one >= 0x80) {
                windows += isWindows(before, one) ? 1 : 0;
                vni += isVni(before, one) ? 1 : 0;
                tcvn += isTcvn(one) ? 1 : 0;
            }
            before = one;
        }
        if (tcvn > windows && tcvn > vni) {
            return TCVN3;
        }
        if (vni > windows) {
            return VNI;
        }
        return windows > 0 ? WINDOWS_1258 : UNKNOWN;
    }

    private static boolean isWindows(char before, char one) {
        boolean tone = TONES_1258.indexOf(one) >= 0 && VOWELS_1258.indexOf(before) >= 0;
        return tone || (LETTERS_1258.indexOf(one) >= 0 && !isSameVowel(before, one));
    }

    /** {@code aâ}, {@code eâ}, {@code oâ} are â, ê, ô in VNI, and no Vietnamese. */
    private static boolean isSameVowel(char before, char one) {
        return one == '\u00E2' && "aeoAEO".indexOf(before) >= 0;
    }

    private static boolean isVni(char before, char one) {
        if (VOWELS.indexOf(before) < 0) {
            return one == '\u00F1';
        }
        return VNI_TONES.indexOf(one) >= 0
                || isSameVowel(before, one)
                || ("aA".indexOf(before) >= 0 && VNI_AFTER_A.indexOf(one) >= 0);
    }

    /** Letters of TCVN3 that are signs in the others: ă â ê ô ơ ư đ, à ả ã á ạ, ằ ẳ ẵ ắ. */
    private static boolean isTcvn(char one) {
        return (one >= '\u00A7' && one <= '\u00AE') || (one >= '\u00B5' && one <= '\u00BE');
    }
}
