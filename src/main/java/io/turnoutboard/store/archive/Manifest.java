package io.turnoutboard.store.archive;

import io.turnoutboard.domain.ledger.Checkpoint;
import io.turnoutboard.domain.ledger.Hash;
import io.turnoutboard.domain.ledger.MalformedEntryException;
import io.turnoutboard.service.archive.ArchiveFault;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The first file of an archive: its form, the sealer's checkpoint for its last line, and every other file with its size
 * and hash. docs/ledger-format.md, section 9.
 *
 * @param tables the version of the files that people read
 */
record Manifest(int tables, Checkpoint checkpoint, SortedMap<String, FileMark> files) {
    static final String NAME = "manifest.txt";
    private static final String FORM = "TB-ARCHIVE-1";
    private static final Pattern ANY_FORM = Pattern.compile("TB-ARCHIVE-[0-9]{1,9}");
    private static final Pattern FILE =
            Pattern.compile("file ([0-9a-f]{64}) ([0-9]{1,15}) ([A-Za-z0-9][A-Za-z0-9./-]*)");

    /** The size in bytes and the hash of a file. */
    record FileMark(long size, Hash hash) {
        static FileMark of(byte[] content) {
            return new FileMark(content.length, Hash.of(content));
        }
    }

    String text() {
        List<String> lines = new ArrayList<>(List.of(FORM, "tables " + tables, checkpoint.text()));
        files.forEach((name, mark) -> lines.add("file " + mark.hash().hex() + " " + mark.size() + " " + name));
        return String.join("\n", lines) + "\n";
    }

    /**
     * @throws ArchiveFault TB-V20 when it is no manifest, TB-V21 when a newer program made it, TB-V23 when a line of it is
     *     not as this program writes it
     */
    static Manifest read(String text) throws ArchiveFault {
        List<String> lines = text.lines().toList();
        if (lines.isEmpty() || !lines.getFirst().equals(FORM)) {
            boolean newer =
                    !lines.isEmpty() && ANY_FORM.matcher(lines.getFirst()).matches();
            throw new ArchiveFault(newer ? Faults.NEWER : Faults.NOT_AN_ARCHIVE, "");
        }
        try {
            SortedMap<String, FileMark> files = new TreeMap<>();
            for (String line : lines.subList(3, lines.size())) {
                Matcher file = FILE.matcher(line);
                if (!file.matches()) {
                    throw new MalformedEntryException("not a file: " + line);
                }
                files.put(file.group(3), new FileMark(Long.parseLong(file.group(2)), new Hash(file.group(1))));
            }
            int tables = Integer.parseInt(lines.get(1).substring("tables ".length()));
            Manifest read = new Manifest(tables, Checkpoint.parse(lines.get(2)), files);
            if (!read.text().equals(text)) {
                throw new MalformedEntryException("a manifest is not in canonical form");
            }
            return read;
        } catch (IllegalArgumentException | IndexOutOfBoundsException | MalformedEntryException e) {
            throw new ArchiveFault(Faults.FILE_CHANGED, NAME, e);
        }
    }

    /** @throws ArchiveFault TB-V22 unless an archive has exactly the files that this manifest names */
    void requireFiles(Map<String, ?> found) throws ArchiveFault {
        for (String name : files.keySet()) {
            if (!found.containsKey(name)) {
                throw new ArchiveFault(Faults.FILE_MISSING, name);
            }
        }
        for (String name : found.keySet()) {
            if (!files.containsKey(name) && !name.equals(NAME)) {
                throw new ArchiveFault(Faults.FILE_ADDED, name);
            }
        }
    }
}
