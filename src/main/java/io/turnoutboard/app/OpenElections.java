package io.turnoutboard.app;

import io.turnoutboard.service.Audit;
import io.turnoutboard.service.Backups;
import io.turnoutboard.service.DayClock;
import io.turnoutboard.service.DeskNotes;
import io.turnoutboard.service.ElectionFolders;
import io.turnoutboard.service.Enrolment;
import io.turnoutboard.service.FolderException;
import io.turnoutboard.service.Invitation;
import io.turnoutboard.service.Ledger;
import io.turnoutboard.service.OpenElection;
import io.turnoutboard.service.PaperArchive;
import io.turnoutboard.service.People;
import io.turnoutboard.service.Sharing;
import io.turnoutboard.service.SignIn;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Remembers which elections are open, so that a program that is ended from outside closes them as any other. */
final class OpenElections implements ElectionFolders {
    private final ElectionFolders folders;
    private final Set<Remembered> open = ConcurrentHashMap.newKeySet();

    OpenElections(ElectionFolders folders) {
        this.folders = folders;
    }

    @Override
    public OpenElection open(Path folder) throws FolderException {
        Remembered election = new Remembered(folders.open(folder));
        open.add(election);
        return election;
    }

    @Override
    public void create(Path folder, Path from, Optional<LocalDateTime> clock) throws FolderException {
        folders.create(folder, from, clock);
    }

    @Override
    public void join(Invitation invitation, Path folder) throws FolderException {
        folders.join(invitation, folder);
    }

    @Override
    public Optional<Path> joinedBefore(Invitation invitation, Path among) {
        return folders.joinedBefore(invitation, among);
    }

    void closeAll() {
        open.forEach(Remembered::close);
    }

    /** Closes once, and lets whoever asks again wait until it is closed. */
    private final class Remembered implements OpenElection {
        private final OpenElection election;
        private boolean closed;

        Remembered(OpenElection election) {
            this.election = election;
        }

        @Override
        public Path folder() {
            return election.folder();
        }

        @Override
        public Ledger ledger() {
            return election.ledger();
        }

        @Override
        public DayClock day() {
            return election.day();
        }

        @Override
        public Audit audit() {
            return election.audit();
        }

        @Override
        public People people() {
            return election.people();
        }

        @Override
        public SignIn signIn() {
            return election.signIn();
        }

        @Override
        public Enrolment enrolment() {
            return election.enrolment();
        }

        @Override
        public Optional<Sharing> sharing() {
            return election.sharing();
        }

        @Override
        public PaperArchive papers() {
            return election.papers();
        }

        @Override
        public DeskNotes notes() {
            return election.notes();
        }

        @Override
        public Optional<Backups> backups() {
            return election.backups();
        }

        @Override
        public synchronized void close() {
            if (!closed) {
                closed = true;
                open.remove(this);
                election.close();
            }
        }
    }
}
