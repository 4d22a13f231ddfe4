package io.turnoutboard.store.archive;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.turnoutboard.service.archive.ArchiveFault;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The files of an archive in memory, within limits that no ward's day comes near: what unpacks to more is no archive. */
final class ZipContent {
    /** In bytes, all files together. */
    private static final long LARGEST = 1L << 30;

    private static final int MOST_FILES = 20_000;

    private ZipContent() {}

    /** @throws ArchiveFault TB-V20 when it is no readable ZIP file, TB-V24 when a name stands in it twice, TB-V27 beyond the limits */
    static SortedMap<String, byte[]> read(Path file) throws ArchiveFault {
        SortedMap<String, byte[]> files = new TreeMap<>();
        if (!Files.isRegularFile(file)) {
            throw new ArchiveFault(Faults.NOT_AN_ARCHIVE, "");
        }
        try (ZipFile zip = new ZipFile(file.toFile(), UTF_8)) {
            if (zip.size() > MOST_FILES || Files.size(file) > LARGEST) {
                throw new ArchiveFault(Faults.TOO_LARGE, "");
            }
            List<? extends ZipEntry> entries = Collections.list(zip.entries());
            long left = LARGEST;
            for (ZipEntry entry : entries) {
                byte[] content = content(zip, entry, left);
                left -= content.length;
                if (files.put(entry.getName(), content) != null) {
                    throw new ArchiveFault(Faults.FILE_ADDED, entry.getName());
                }
            }
            return files;
        } catch (IOException | IllegalArgumentException e) {
            throw new ArchiveFault(Faults.NOT_AN_ARCHIVE, "", e);
        }
    }

    private static byte[] content(ZipFile zip, ZipEntry entry, long left) throws IOException, ArchiveFault {
        try (InputStream in = zip.getInputStream(entry)) {
            int most = Math.toIntExact(Math.min(left + 1, Integer.MAX_VALUE - 8));
            byte[] content = in.readNBytes(most);
            if (content.length > left) {
                throw new ArchiveFault(Faults.TOO_LARGE, entry.getName());
            }
            return content;
        }
    }
}
