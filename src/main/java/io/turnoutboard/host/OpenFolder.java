package io.turnoutboard.host;

import io.turnoutboard.domain.election.ElectionId;
import io.turnoutboard.service.Audit;
import io.turnoutboard.service.Backups;
import io.turnoutboard.service.DayClock;
import io.turnoutboard.service.DeskNotes;
import io.turnoutboard.service.Enrolment;
import io.turnoutboard.service.Ledger;
import io.turnoutboard.service.OpenElection;
import io.turnoutboard.service.PaperArchive;
import io.turnoutboard.service.People;
import io.turnoutboard.service.Sharing;
import io.turnoutboard.service.SignIn;
import io.turnoutboard.store.DeskLine;
import io.turnoutboard.store.DeskSession;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ThreadFactory;

/** An election's folder at work in this program: its desk, and the host where this program is it. */
final class OpenFolder implements OpenElection {
    private final FolderSeat seat;
    private final FolderClock clock;
    private final DeskSession session;
    private final Thread desk;
    private final Audit audit;
    private final PeopleHere people;
    private final LockableLedger ledger;
    private final SignIn signIn;
    private final Enrolment enrolment;
    private final PaperArchive papers;
    private final DeskNotes notes;

    /**
     * Who works at the desk, where keys of new people are kept, how people sign in, what the desk notes for itself, and what
     * it is called where nobody has signed in at it yet.
     */
    record Persons(SignerSeat seat, PeopleFile file, KeyParts keys, DeskNotes notes, String deskName) {}

    OpenFolder(
            FolderSeat seat,
            DeskLine line,
            FolderClock clock,
            ElectionId election,
            Persons persons,
            ThreadFactory threads) {
        this.seat = seat;
        this.clock = clock;
        session = new DeskSession(line, persons.deskName());
        audit = new FolderAudit(seat, election);
        ledger = new LockableLedger(session, persons.seat());
        people = new PeopleHere(persons.seat(), persons.file(), persons.keys().cache(), ledger);
        signIn = new SignInHere(persons.keys(), people, session);
        enrolment = new EnrolmentHere(persons.keys(), persons.seat(), ledger);
        papers = new PapersHere(seat);
        notes = persons.notes();
        desk = threads.newThread(session::run);
        desk.start();
    }

    @Override
    public Path folder() {
        return seat.folder();
    }

    @Override
    public Ledger ledger() {
        return ledger;
    }

    @Override
    public DayClock day() {
        return clock;
    }

    @Override
    public Audit audit() {
        return audit;
    }

    @Override
    public People people() {
        return people;
    }

    @Override
    public SignIn signIn() {
        return signIn;
    }

    @Override
    public Enrolment enrolment() {
        return enrolment;
    }

    @Override
    public Optional<Sharing> sharing() {
        return seat.sharing();
    }

    @Override
    public PaperArchive papers() {
        return papers;
    }

    @Override
    public DeskNotes notes() {
        return notes;
    }

    @Override
    public Optional<Backups> backups() {
        return seat.backups();
    }

    @Override
    public void close() {
        session.close();
        try {
            desk.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        seat.close();
    }
}
