package io.turnoutboard.ui.shell;

import io.turnoutboard.host.LocalElections;
import io.turnoutboard.service.FolderException;
import io.turnoutboard.service.setup.FoundingAnswers;
import io.turnoutboard.service.setup.FoundingQuestion;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** A drill as the form for a new election makes it; its keys, other than a demo's, are its machine's alone. */
final class FoundedDrill {
    private FoundedDrill() {}

    /** @param place where its user's folder lies, as {@link DemoElection#folders} has it */
    static LocalElections of(Path place, Path folder) throws FolderException {
        LocalElections elections = DemoElection.folders(place);
        FoundingAnswers drill = new FoundingAnswers(Map.of(
                FoundingQuestion.WARD, "Phường Thử",
                FoundingQuestion.CODE, "00199",
                FoundingQuestion.CITY, "Thành phố Thử",
                FoundingQuestion.NAME, "Bầu cử thử",
                FoundingQuestion.DATE, "15/3/2026",
                FoundingQuestion.PERSON, "Nguyễn Văn Khởi",
                FoundingQuestion.OPENS, "7:00",
                FoundingQuestion.CLOSES, "19:00",
                FoundingQuestion.PURPOSE, FoundingAnswers.DRILL));
        elections.found(folder, drill.plan(Optional.empty()), drill.founder());
        return elections;
    }
}
