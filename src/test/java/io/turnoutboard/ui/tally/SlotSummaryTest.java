package io.turnoutboard.ui.tally;

import static org.assertj.core.api.Assertions.assertThat;

import io.turnoutboard.domain.text.Language;
import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.domain.turnout.SealedDay;
import io.turnoutboard.domain.turnout.SlotGrid;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

class SlotSummaryTest {
    @BeforeAll
    static void startToolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void letsTheBoardBecomeNarrowerThanItsColumnsWere() {
        SlotGrid grid = SlotGrid.of(SealedDay.ofStations(1_000, 2_000).board(), SealedDay.at(9, 20));
        SlotSummary summary = new SlotSummary();
        summary.use(Messages.of(Language.VIETNAMESE));

        summary.show(grid, new SlotGeometry(14, grid.slots().size(), 1_400), 0);

        assertThat(summary.getChildren()).isNotEmpty();
        assertThat(summary.minWidth(-1)).isZero();
    }
}
