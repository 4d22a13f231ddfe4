package io.turnoutboard.cli;

import io.turnoutboard.domain.ledger.EntryBody;
import io.turnoutboard.domain.ledger.EntryId;
import io.turnoutboard.domain.turnout.Board;
import io.turnoutboard.service.Audit;
import io.turnoutboard.service.DayClock;
import io.turnoutboard.service.DeskNotes;
import io.turnoutboard.service.DeskState;
import io.turnoutboard.service.Enrolment;
import io.turnoutboard.service.EntryProgress;
import io.turnoutboard.service.Ledger;
import io.turnoutboard.service.NotSavedException;
import io.turnoutboard.service.Observable;
import io.turnoutboard.service.OpenElection;
import io.turnoutboard.service.PaperArchive;
import io.turnoutboard.service.People;
import io.turnoutboard.service.Sharing;
import io.turnoutboard.service.SignIn;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.Function;

/** A real board behind a ledger whose host answers as a test says, which a real host does only when things go wrong. */
record ScriptedElection(
        Board shown, DayClock day, OpenElection election, Function<EntryId, Optional<EntryProgress>> host)
        implements OpenElection, Ledger {
    private static final EntryId OURS = new EntryId(new UUID(7, 7));
    private static final Observable<EntryProgress> PROGRESS =
            new Observable<>(new EntryProgress(OURS, EntryProgress.Stage.SAVED, OptionalLong.empty(), ""));

    @Override
    public Path folder() {
        throw new UnsupportedOperationException("not part of this script");
    }

    @Override
    public Ledger ledger() {
        return this;
    }

    @Override
    public Audit audit() {
        throw new UnsupportedOperationException("not part of this script");
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
    public Optional<Sharing> sharing() {
        return Optional.empty();
    }

    @Override
    public Enrolment enrolment() {
        throw new UnsupportedOperationException("not part of this script");
    }

    @Override
    public PaperArchive papers() {
        throw new UnsupportedOperationException("not part of this script");
    }

    @Override
    public DeskNotes notes() {
        return DeskNotes.none();
    }

    @Override
    public Observable<Board> board() {
        return new Observable<>(shown);
    }

    @Override
    public Observable<DeskState> state() {
        return new Observable<>(new DeskState(
                "00000000",
                DeskState.Connection.WAITING,
                1,
                0,
                0,
                Optional.empty(),
                Optional.empty(),
                "",
                Optional.empty(),
                Optional.empty()));
    }

    @Override
    public Observable<EntryProgress> progress() {
        return PROGRESS;
    }

    @Override
    public List<EntryId> appendAll(List<EntryBody> bodies) {
        throw new UnsupportedOperationException("one at a time here");
    }

    @Override
    public EntryId append(EntryBody body) throws NotSavedException {
        Optional<EntryProgress> answer = host.apply(OURS);
        if (answer.isPresent() && answer.get().reason().equals("TB-D01")) {
            throw new NotSavedException("TB-D01", "the disk refused", new IllegalStateException("full"));
        }
        answer.ifPresent(PROGRESS::set);
        return OURS;
    }

    @Override
    public void close() {}
}
