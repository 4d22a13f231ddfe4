package io.turnoutboard.store.files;

import io.turnoutboard.service.FolderException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Optional;

/** The text of a file as strict UTF-8, in NFC, without the mark that some programs put before it. */
final class CsvText {
    /** More than ten times the stations of the whole nation: whatever is larger is not a ward's file. */
    static final int MOST_BYTES = 16 * 1024 * 1024;

    private CsvText() {}

    /** The text; empty when there is no such file. */
    static Optional<String> read(Path folder, String file) throws FolderException {
        Path path = folder.resolve(file);
        if (Files.notExists(path)) {
            return Optional.empty();
        }
        if (!Files.isRegularFile(path)) {
            throw FileFault.NOT_A_FILE.at(file, 0, "", "");
        }
        String text = decoded(file, bytes(path, file));
        return Optional.of(
                Normalizer.normalize(text.startsWith("\uFEFF") ? text.substring(1) : text, Normalizer.Form.NFC));
    }

    /** Characters that belong in no name: control characters, and those that turn the direction of writing. */
    static boolean isDisturbing(int character) {
        return Character.isISOControl(character)
                || character == 0xFEFF
                || character == 0x2028
                || character == 0x2029
                || (character >= 0x202A && character <= 0x202E)
                || (character >= 0x2066 && character <= 0x2069);
    }

    private static byte[] bytes(Path path, String file) throws FolderException {
        try (InputStream in = Files.newInputStream(path)) {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw FileFault.TOO_LARGE.at(file, 0, "", Integer.toString(MOST_BYTES / 1024 / 1024));
            }
            return bytes;
        } catch (IOException e) {
            FolderException fault = FileFault.UNREADABLE.at(file, 0, "", "");
            fault.initCause(e);
            throw fault;
        }
    }

    private static String decoded(String file, byte[] bytes) throws FolderException {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            throw FileFault.NOT_UTF8.at(file, lineOf(bytes, in.position()), "", "");
        }
        return out.flip().toString();
    }

    private static long lineOf(byte[] bytes, int position) {
        long line = 1;
        for (int i = 0; i < position; i++) {
            line += bytes[i] == '\n' ? 1 : 0;
        }
        return line;
    }
}
