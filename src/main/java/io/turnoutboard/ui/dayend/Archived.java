package io.turnoutboard.ui.dayend;

import io.turnoutboard.service.archive.ArchiveFault;
import io.turnoutboard.service.archive.ArchiveProof;
import java.nio.file.Path;

/** What came of an archive. */
public sealed interface Archived {
    /** It was written and proved. */
    record Done(ArchiveProof proof, Path file) implements Archived {}

    /** Nothing was written. */
    record Failed(ArchiveFault fault) implements Archived {}
}
