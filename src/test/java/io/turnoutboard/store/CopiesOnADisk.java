package io.turnoutboard.store;

import io.turnoutboard.disk.ForgetfulDisk;
import io.turnoutboard.domain.election.ElectionId;
import java.io.IOException;
import java.nio.file.Path;

/** Real copies of a ledger whose file lies on a disk that can lose its power. */
public final class CopiesOnADisk {
    private final ForgetfulDisk disk;

    public CopiesOnADisk(ForgetfulDisk disk) {
        this.disk = disk;
    }

    /** As {@link LedgerCopy#open}. */
    public LedgerCopy open(Path path, ElectionId election) throws IOException {
        return LedgerCopy.open(path, election, (file, _) -> disk.open(file, true));
    }
}
