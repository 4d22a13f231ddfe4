package io.turnoutboard.ui.shell;

import io.turnoutboard.domain.election.StationId;
import io.turnoutboard.service.ConflictDesk;
import io.turnoutboard.service.EntryDesk;
import io.turnoutboard.service.OpenElection;
import io.turnoutboard.service.TallyDesk;
import io.turnoutboard.service.archive.DayArchive;
import io.turnoutboard.service.intake.IntakeDesk;
import io.turnoutboard.service.intake.IntakeFiles;
import io.turnoutboard.service.paper.PaperPress;
import io.turnoutboard.ui.dayend.DayEndServices;
import io.turnoutboard.ui.lock.LockModel;
import io.turnoutboard.ui.lock.LockServices;
import io.turnoutboard.ui.overview.KeyingModel;
import io.turnoutboard.ui.overview.OverviewModel;
import io.turnoutboard.ui.overview.OverviewServices;
import io.turnoutboard.ui.papers.PaperDraftKeeper;
import io.turnoutboard.ui.prepare.IntakeServices;
import io.turnoutboard.ui.prepare.PrepareModel;
import io.turnoutboard.ui.prepare.PrepareServices;
import io.turnoutboard.ui.support.Density;
import io.turnoutboard.ui.support.DeskModel;
import io.turnoutboard.ui.support.Notices;
import io.turnoutboard.ui.support.Tasks;
import io.turnoutboard.ui.tally.DraftKeeper;
import io.turnoutboard.ui.tally.TallyDoors;
import io.turnoutboard.ui.tally.TallyModel;
import io.turnoutboard.ui.tally.TallyServices;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** What a window's screens are made of and what outlives their views: models, and the services that they call. */
record WindowModels(WindowView.Parts parts) {
    /** Where the ways out of one screen lead to another. */
    record Doors(
            BiConsumer<StationId, Instant> openCell,
            Consumer<String> paste,
            BiConsumer<StationId, Instant> leadTo,
            DayEndServices.Doors dayEnd,
            Consumer<Path> takeMap) {}

    /** What is shared by all of them. */
    record Shared(DeskModel desk, InstantSource machine, Tasks tasks, Notices notices) {}

    /** What draws papers, what reads files, and what archives a day. */
    record Outside(PaperPress press, IntakeFiles files, DayArchive archive) {}

    static WindowModels of(OpenElection election, Outside outside, Shared shared, Doors doors, WindowActions actions) {
        PaperPress press = outside.press();
        Tasks tasks = shared.tasks();
        Notices notices = shared.notices();
        OverviewModel overview = new OverviewModel(shared.desk());
        OverviewServices services = new OverviewServices(
                election.ledger(),
                new TallyDesk(
                        election.ledger(), election.people(), election.day().clock()),
                new ConflictDesk(election.ledger()),
                tasks,
                notices);
        WindowView.TallyParts tally = new WindowView.TallyParts(
                new TallyModel(shared.desk()),
                new TallyServices(services.tallies(), election.notes(), tasks, notices),
                new TallyDoors(Optional.of(doors.openCell()), Optional.of(doors.paste())));
        SideParts side = SideParts.of(
                new SideParts.Desk(
                        election.ledger(),
                        election.people(),
                        Optional.of(new DeskDoors(
                                election.signIn(), election.sharing().isEmpty())),
                        election.day().clock(),
                        press),
                services.tallies(),
                tasks,
                notices);
        DayLogParts dayLog = DayLogParts.of(
                overview, election.ledger(), election.people(), election.day().clock(), tasks, notices);
        dayLog.model().onOpen(doors.leadTo());
        return new WindowModels(new WindowView.Parts(
                new WindowView.OverviewParts(overview, new KeyingModel(), services),
                tally,
                InboxParts.of(shared.desk(), election.ledger(), services.tallies(), tasks, notices),
                dayLog,
                PapersParts.of(overview, election, press, tasks, notices),
                new WindowView.PrepareParts(
                        new PrepareModel(overview.desk(), overview.densityProperty()),
                        new PrepareServices(
                                election.ledger(),
                                new EntryDesk(
                                        election.ledger(),
                                        election.people(),
                                        election.day().clock()),
                                Optional.of(new IntakeServices(
                                        outside.files(),
                                        new IntakeDesk(
                                                election.ledger(),
                                                election.day().clock()),
                                        outside.files().memory(election.folder()),
                                        doors.takeMap())),
                                tasks,
                                notices)),
                DayEndParts.of(shared.desk(), election, outside.archive(), doors.dayEnd(), tasks, notices),
                side,
                Optional.of(new LockParts(
                        new LockModel(shared.desk()), new LockServices(election.signIn(), shared.machine(), tasks))),
                Optional.of(election.day()).filter(day -> election.sharing().isPresent()),
                actions));
    }

    OverviewModel overview() {
        return parts.overview().model();
    }

    Side side() {
        return parts.side().side();
    }

    /** Offers what another run left half typed, and keeps from now on what is. */
    void keepDrafts() {
        new DraftKeeper(parts.tally().model(), parts.tally().services()).begin();
        new PaperDraftKeeper(parts.papers().model(), parts.papers().services()).begin();
    }

    void fit(Density density) {
        overview().densityProperty().set(density);
        parts.tally().model().densityProperty().set(density);
    }
}
