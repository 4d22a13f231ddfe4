package io.turnoutboard.ui.dayend;

import io.turnoutboard.service.FolderException;
import io.turnoutboard.service.OpenElection;
import io.turnoutboard.service.archive.ArchiveFault;
import io.turnoutboard.service.archive.DayArchive;
import java.nio.file.Path;

/** Archives the election that is open in this window. */
public record ArchivingHere(OpenElection election, DayArchive archive) implements DayEndServices.Archiving {
    @Override
    public Archived to(Path file) {
        try {
            return new Archived.Done(archive.write(election, file), file);
        } catch (ArchiveFault e) {
            return new Archived.Failed(e);
        } catch (FolderException e) {
            return new Archived.Failed(new ArchiveFault(e.code(), "", e));
        }
    }
}
