package io.turnoutboard.store.intake;

import io.turnoutboard.service.intake.IntakeFault;
import io.turnoutboard.service.intake.Place;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Unpacks a workbook under a count of its parts and bytes, before anything else reads it: a small file may unpack to more
 * than the machine holds, and its own word on its sizes is not taken. What declares a document type is refused.
 */
final class WorkbookParts {
    private static final int BUFFER = 8_192;

    private WorkbookParts() {}

    /** The sheets' XML by their names in the workbook's archive. */
    static SortedMap<String, String> checked(Path file, int packed) throws FaultyFileException {
        SortedMap<String, String> sheets = new TreeMap<>();
        long unpacked = 0;
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.size() > Limits.PARTS) {
                throw bomb();
            }
            for (ZipEntry entry : Collections.list(zip.entries())) {
                byte[] part;
                try (InputStream in = zip.getInputStream(entry)) {
                    part = unpack(in, packed, Limits.UNPACKED - unpacked);
                }
                unpacked += part.length;
                keep(entry.getName(), part, sheets);
            }
        } catch (IOException e) {
            throw new FaultyFileException(IntakeFault.BROKEN_WORKBOOK, Place.FILE);
        }
        if (sheets.isEmpty()) {
            throw new FaultyFileException(IntakeFault.NOT_A_WORKBOOK, Place.FILE);
        }
        return sheets;
    }

    private static byte[] unpack(InputStream in, int packed, long most) throws IOException, FaultyFileException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[BUFFER];
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            out.write(buffer, 0, read);
            boolean tooDense = out.size() > Limits.RATIO_FROM && out.size() / Limits.RATIO > packed;
            if (out.size() > most || tooDense) {
                throw bomb();
            }
        }
        return out.toByteArray();
    }

    private static FaultyFileException bomb() {
        return new FaultyFileException(IntakeFault.EXPANDS_TOO_FAR, Place.FILE);
    }

    private static void keep(String name, byte[] part, SortedMap<String, String> sheets) throws FaultyFileException {
        if (!name.endsWith(".xml") && !name.endsWith(".rels")) {
            return;
        }
        String xml = new String(part, StandardCharsets.UTF_8);
        if (xml.contains("<!DOCTYPE") || xml.contains("<!ENTITY")) {
            throw new FaultyFileException(IntakeFault.XML_ENTITIES, Place.FILE, name);
        }
        if (name.startsWith("xl/worksheets/") && name.endsWith(".xml")) {
            sheets.put(name, xml);
        }
    }
}
