package io.turnoutboard.domain.inbox;

import io.turnoutboard.domain.ledger.EntryBody;
import io.turnoutboard.domain.turnout.Board;
import io.turnoutboard.domain.turnout.SealedDay;
import io.turnoutboard.service.setup.ElectionPlan;
import io.turnoutboard.store.files.ElectionFiles;
import java.nio.file.Path;

/** The stations, lists and cut-offs of phường Láng, and two counts of 9h. */
final class LangBoard {
    private LangBoard() {}

    static Board make() throws Exception {
        ElectionPlan plan = new ElectionFiles().read(Path.of("data", "lang-2026"));
        SealedDay day = SealedDay.ofStations();
        for (EntryBody body : plan.preparation()) {
            if (body instanceof EntryBody.StationRegistered || body instanceof EntryBody.SlotsPlanned) {
                day.seal(body);
            }
        }
        day.seal(SealedDay.tally(7, SealedDay.at(9, 0), 120));
        day.seal(SealedDay.tally(8, SealedDay.at(9, 0), 80));
        return day.board();
    }
}
