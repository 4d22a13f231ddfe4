package io.turnoutboard.store.intake;

import io.turnoutboard.service.intake.IntakeFault;
import io.turnoutboard.service.intake.Place;
import java.text.Normalizer;

/** The text of a cell as it may come in: in NFC, of some length, without characters that disturb a screen or a paper. */
final class CellText {
    private CellText() {}

    static String checked(String raw, Place place) throws FaultyFileException {
        if (raw.length() > Limits.CHARACTERS) {
            throw new FaultyFileException(IntakeFault.CELL_TOO_LONG, place, Integer.toString(Limits.CHARACTERS));
        }
        String text = raw.indexOf('\r') < 0 ? raw : raw.replace("\r\n", "\n").replace('\r', '\n');
        if (text.codePoints().anyMatch(each -> each != '\n' && isDisturbing(each))) {
            throw new FaultyFileException(IntakeFault.CONTROL_CHARACTER, place);
        }
        return Normalizer.normalize(text.strip(), Normalizer.Form.NFC);
    }

    private static boolean isDisturbing(int character) {
        int type = Character.getType(character);
        return (type == Character.CONTROL && character != '\t')
                || type == Character.SURROGATE
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || character == 0xFEFF
                || character == 0xFFFD
                || (character >= 0x200B && character <= 0x200F)
                || (character >= 0x202A && character <= 0x202E)
                || (character >= 0x2066 && character <= 0x2069);
    }
}
