package io.turnoutboard.store.intake;

import io.turnoutboard.service.intake.ColumnMemory;
import io.turnoutboard.service.intake.IntakeFault;
import io.turnoutboard.service.intake.IntakeFiles;
import io.turnoutboard.service.intake.IntakeFinding;
import io.turnoutboard.service.intake.OutTable;
import io.turnoutboard.service.intake.Place;
import io.turnoutboard.service.intake.RawTable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads a table from a file: what it is, is told by its first bytes and never by its name. Stateless. */
public final class TableFiles implements IntakeFiles {
    private static final Logger LOG = LoggerFactory.getLogger(TableFiles.class);
    private static final int OLE = 0xD0CF11E0;
    private static final int ZIP = 0x504B0304;

    @Override
    public RawTable read(Path file, Optional<String> sheet) {
        String name = String.valueOf(file.getFileName());
        try {
            byte[] bytes = bytes(file);
            return switch (beginning(bytes)) {
                case OLE -> throw new FaultyFileException(oldOrProtected(bytes), Place.FILE);
                case ZIP -> Workbooks.read(file, bytes, sheet);
                default -> text(name, bytes);
            };
        } catch (FaultyFileException e) {
            LOG.info("A file cannot be read: {}", e.getMessage());
            return RawTable.unread(name, e.finding());
        } catch (IOException e) {
            LOG.warn("A file cannot be read", e);
            return RawTable.unread(name, IntakeFinding.of(IntakeFault.UNREADABLE, Place.FILE));
        }
    }

    @Override
    public byte[] csv(OutTable table) {
        return TableWriter.csv(table);
    }

    @Override
    public byte[] workbook(OutTable table) {
        return TableWriter.workbook(table);
    }

    @Override
    public ColumnMemory memory(Path electionFolder) {
        return RememberedColumns.of(electionFolder);
    }

    private static byte[] bytes(Path file) throws IOException, FaultyFileException {
        if (!Files.isRegularFile(file)) {
            throw new FaultyFileException(IntakeFault.UNREADABLE, Place.FILE);
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(Limits.BYTES + 1);
            if (bytes.length > Limits.BYTES) {
                throw new FaultyFileException(
                        IntakeFault.TOO_LARGE, Place.FILE, Integer.toString(Limits.BYTES / 1024 / 1024));
            }
            if (bytes.length == 0) {
                throw new FaultyFileException(IntakeFault.EMPTY, Place.FILE);
            }
            return bytes;
        }
    }

    private static RawTable text(String name, byte[] bytes) throws FaultyFileException {
        if (name.toLowerCase(Locale.ROOT).matches(".*\\.(xlsx|xlsm|xls)")) {
            throw new FaultyFileException(IntakeFault.NOT_A_WORKBOOK, Place.FILE);
        }
        return TextTable.read(name, TableText.of(bytes));
    }

    private static int beginning(byte[] bytes) {
        int beginning = 0;
        for (int i = 0; i < Integer.BYTES && i < bytes.length; i++) {
            beginning = (beginning << Byte.SIZE) | (bytes[i] & 0xFF);
        }
        return beginning;
    }

    /** A workbook under a password is packed into the old form, as a stream of this name. */
    private static IntakeFault oldOrProtected(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_16LE);
        return text.contains("EncryptedPackage") ? IntakeFault.PROTECTED_WORKBOOK : IntakeFault.OLD_WORKBOOK;
    }
}
