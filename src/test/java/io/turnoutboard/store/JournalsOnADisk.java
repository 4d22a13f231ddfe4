package io.turnoutboard.store;

import io.turnoutboard.disk.ForgetfulDisk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Real journals whose file lies on a disk that can lose its power. */
public final class JournalsOnADisk {
    private final ForgetfulDisk disk;

    public JournalsOnADisk(ForgetfulDisk disk) {
        this.disk = disk;
    }

    /** As {@link Journal#open}, or made where there is none. */
    public Journal open(Path path, JournalHeader header) throws IOException, JournalException {
        return Files.exists(path)
                ? Journal.open(path, (file, _) -> disk.open(file, true))
                : Journal.create(path, header, (file, _) -> disk.open(file, true));
    }
}
