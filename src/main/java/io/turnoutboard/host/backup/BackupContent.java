package io.turnoutboard.host.backup;

import io.turnoutboard.service.FolderException;
import io.turnoutboard.store.CopiedLedger;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * What a backup file holds: which election it is of, the database as H2 keeps it, and its lines once more as a desk's copy
 * holds them, so that they can be read without the owner's password, and the map of the ward where there is one. docs/ledger-format.md, section 11.
 */
@SuppressWarnings("ArrayRecordComponent") // handed on, never compared
public record BackupContent(Properties election, byte[] database, byte[] copy, Optional<byte[]> map) {
    /** The file is no backup, or not all of it is there. */
    public static final String NO_BACKUP = "TB-Y10";
    /** The backup was made by a newer program. */
    public static final String NEWER = "TB-Y18";

    static final String FORMAT = "1";
    private static final String PROPERTIES = "backup.properties";
    private static final String LEDGER = "ledger";
    private static final String DATABASE = LEDGER + ".mv.db";
    private static final String COPY = LEDGER + ".copy";
    private static final String MAP = "basemap.geojson";

    /** @throws FolderException TB-Y10 when it is no whole backup, TB-Y18 when a newer program made it */
    public static BackupContent read(Path file) throws FolderException {
        try (InputStream in = Files.newInputStream(file)) {
            Map<String, byte[]> parts = parts(in);
            if (!parts.keySet().containsAll(List.of(PROPERTIES, DATABASE, COPY))) {
                throw new FolderException(NO_BACKUP, List.of(file.toString()));
            }
            Properties values = new Properties();
            values.load(new ByteArrayInputStream(part(parts, PROPERTIES)));
            if (!FORMAT.equals(values.getProperty("backup"))) {
                throw new FolderException(NEWER, List.of(file.toString()));
            }
            return new BackupContent(
                    values, part(parts, DATABASE), part(parts, COPY), Optional.ofNullable(parts.get(MAP)));
        } catch (IOException | IllegalArgumentException e) {
            throw new FolderException(NO_BACKUP, List.of(file.toString()), e);
        }
    }

    private static byte[] part(Map<String, byte[]> parts, String name) {
        byte[] part = parts.get(name);
        if (part == null) {
            throw new IllegalArgumentException("no part " + name);
        }
        return part;
    }

    /** The parts of a ZIP file by their names; its checksums are compared while reading. */
    static Map<String, byte[]> parts(InputStream in) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(in, StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }

    /** Writes a new file and forces it to the disk. */
    void write(Path file) throws IOException {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        election.store(text, null);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                ZipOutputStream zip = new ZipOutputStream(Channels.newOutputStream(channel), StandardCharsets.UTF_8)) {
            put(zip, PROPERTIES, text.toByteArray());
            put(zip, DATABASE, database);
            put(zip, COPY, copy);
            if (map.isPresent()) {
                put(zip, MAP, map.get());
            }
            zip.finish();
            channel.force(true);
        }
    }

    private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(bytes);
        zip.closeEntry();
    }

    /** The lines of the backup, as far as the chain proves them. */
    public CopiedLedger lines() {
        return CopiedLedger.of(copy);
    }
}
