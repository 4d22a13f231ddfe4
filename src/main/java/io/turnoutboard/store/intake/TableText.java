package io.turnoutboard.store.intake;

import io.turnoutboard.service.intake.IntakeFault;
import io.turnoutboard.service.intake.IntakeFinding;
import io.turnoutboard.service.intake.Place;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Optional;

/**
 * The text of a file in NFC: strict UTF-8; UTF-16 and Windows-1258 are converted and that is noted; the fonts' encodings
 * TCVN3 and VNI are refused, since which of the two a name is in can only be guessed.
 */
record TableText(String text, Optional<IntakeFinding> note) {
    private static final Charset WINDOWS_1258 = Charset.forName("windows-1258");
    private static final int SAMPLE = 4_096;

    static TableText of(byte[] bytes) throws FaultyFileException {
        if (begins(bytes, 0xEF, 0xBB, 0xBF)) {
            return new TableText(utf8(bytes, 3), Optional.empty());
        }
        Optional<Charset> wide = wide(bytes);
        if (wide.isPresent()) {
            String text = strict(bytes, wide.get());
            return converted(text.startsWith("\uFEFF") ? text.substring(1) : text, wide.get());
        }
        requireText(bytes);
        if (utf8Faults(bytes, 0) < 0) {
            return new TableText(utf8(bytes, 0), Optional.empty());
        }
        return switch (LegacyEncoding.of(bytes)) {
            case WINDOWS_1258 -> converted(strict(bytes, WINDOWS_1258), WINDOWS_1258);
            case TCVN3 -> throw new FaultyFileException(IntakeFault.TCVN3, Place.FILE);
            case VNI -> throw new FaultyFileException(IntakeFault.VNI, Place.FILE);
            case UNKNOWN -> throw unknown(bytes, 0);
        };
    }

    private static TableText converted(String text, Charset from) {
        return new TableText(
                Normalizer.normalize(text, Normalizer.Form.NFC),
                Optional.of(IntakeFinding.of(IntakeFault.CONVERTED, Place.FILE, from.displayName())));
    }

    private static boolean begins(byte[] bytes, int... beginning) {
        for (int i = 0; i < beginning.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != beginning[i]) {
                return false;
            }
        }
        return true;
    }

    /** UTF-16 by its mark, or by zeros in every other byte of its ASCII characters. */
    private static Optional<Charset> wide(byte[] bytes) {
        if (begins(bytes, 0xFF, 0xFE)) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        if (begins(bytes, 0xFE, 0xFF)) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        int pairs = Math.min(SAMPLE, bytes.length) / 2;
        int high = 0;
        int low = 0;
        for (int i = 0; i < pairs; i++) {
            high += bytes[2 * i] == 0 ? 1 : 0;
            low += bytes[2 * i + 1] == 0 ? 1 : 0;
        }
        if (low * 10 > pairs * 4 && high == 0) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return high * 10 > pairs * 4 && low == 0 ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
    }

    private static void requireText(byte[] bytes) throws FaultyFileException {
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                throw new FaultyFileException(IntakeFault.NOT_TEXT, Place.ofLine(line(bytes, i)));
            }
        }
    }

    private static String strict(byte[] bytes, Charset charset) throws FaultyFileException {
        try {
            return decoder(charset).decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            throw unknown(bytes, 0);
        }
    }

    private static String utf8(byte[] bytes, int from) throws FaultyFileException {
        if (utf8Faults(bytes, from) >= 0) {
            throw unknown(bytes, from);
        }
        return Normalizer.normalize(
                new String(bytes, from, bytes.length - from, StandardCharsets.UTF_8), Normalizer.Form.NFC);
    }

    private static FaultyFileException unknown(byte[] bytes, int from) {
        int fault = Math.max(0, utf8Faults(bytes, from));
        return new FaultyFileException(IntakeFault.UNKNOWN_ENCODING, Place.ofLine(line(bytes, fault)));
    }

    /** Where the first byte stands that is not UTF-8; below 0 where all are. */
    private static int utf8Faults(byte[] bytes, int from) {
        ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = decoder(StandardCharsets.UTF_8).decode(in, out, true);
        return result.isError() ? in.position() : -1;
    }

    private static CharsetDecoder decoder(Charset charset) {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    private static int line(byte[] bytes, int position) {
        int line = 1;
        for (int i = 0; i < position; i++) {
            line += bytes[i] == '\n' ? 1 : 0;
        }
        return line;
    }
}
