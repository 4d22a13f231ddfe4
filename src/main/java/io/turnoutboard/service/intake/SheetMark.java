package io.turnoutboard.service.intake;

import io.turnoutboard.domain.election.Election;
import io.turnoutboard.domain.election.ElectionId;
import io.turnoutboard.domain.election.Purpose;
import io.turnoutboard.domain.ledger.Hash;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a tally sheet says of itself, in one cell above its headings: which election it is of, and what for. A sheet of
 * another election, or of a rehearsal, could otherwise not be told from the right one, since its stations have the same
 * numbers. The last part is made of the others, so that a slip of the hand in them is seen; it keeps nobody from forging.
 */
record SheetMark(ElectionId election, Purpose purpose) {
    private static final String BEGINNING = "TB-SHEET/";
    private static final Pattern FORM = Pattern.compile("(TB-SHEET/1/([0-9a-f-]{36})/(real|drill|demo)/)([0-9a-f]{8})");
    private static final int DIGITS = 8;

    static SheetMark of(Election election) {
        return new SheetMark(election.id(), election.purpose());
    }

    String text() {
        String plain = BEGINNING + "1/" + election + "/" + purpose.name().toLowerCase(Locale.ROOT) + "/";
        return plain + check(plain);
    }

    private static String check(String plain) {
        return Hash.of(plain.getBytes(StandardCharsets.UTF_8)).hex().substring(0, DIGITS);
    }

    /** True where a table is a tally sheet; of another election it is said what it is. */
    static boolean isOn(RawTable table, Election election, FindingList findings) {
        for (RawRow row : table.rows()) {
            for (int column = 1; column <= row.cells().size(); column++) {
                String text = row.cell(column).text();
                if (text.startsWith(BEGINNING)) {
                    Place place = row.place(column);
                    of(election).fault(read(text)).ifPresent(fault -> findings.say(fault, place));
                    return true;
                }
            }
        }
        return false;
    }

    private static Optional<SheetMark> read(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches() || !check(matcher.group(1)).equals(matcher.group(4))) {
            return Optional.empty();
        }
        Purpose purpose = Purpose.valueOf(matcher.group(3).toUpperCase(Locale.ROOT));
        return Optional.of(new SheetMark(ElectionId.of(matcher.group(2)), purpose));
    }

    private Optional<IntakeFault> fault(Optional<SheetMark> theirs) {
        if (theirs.isEmpty()) {
            return Optional.of(IntakeFault.SHEET_MARK_DAMAGED);
        }
        boolean rehearsal = theirs.get().purpose().isRehearsal();
        if (rehearsal != purpose.isRehearsal()) {
            return Optional.of(rehearsal ? IntakeFault.SHEET_OF_A_REHEARSAL : IntakeFault.SHEET_OF_THE_REAL_DAY);
        }
        return theirs.get().equals(this) ? Optional.empty() : Optional.of(IntakeFault.SHEET_OF_ANOTHER_ELECTION);
    }
}
