package io.turnoutboard.store.archive;

import io.turnoutboard.domain.paper.PaperNumber;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** What the files of an archive are called. */
final class ArchiveNames {
    static final String LEDGER = "chain.txt";
    private static final Pattern ODD = Pattern.compile("[^A-Za-z0-9]+");

    private ArchiveNames() {}

    /** {@code papers/05-BC-UBBC.pdf}: the number in letters that every file system takes. */
    static String of(PaperNumber number) {
        String plain = Normalizer.normalize(number.text(), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('Đ', 'D')
                .replace('đ', 'd');
        return "papers/" + ODD.matcher(plain.toUpperCase(Locale.ROOT)).replaceAll("-") + ".pdf";
    }
}
