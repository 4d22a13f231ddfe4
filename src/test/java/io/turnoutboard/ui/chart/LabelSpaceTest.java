package io.turnoutboard.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.junit.jupiter.api.Test;

class LabelSpaceTest {
    private final LabelSpace space = new LabelSpace(new Rectangle2D.Double(0, 0, 100, 100));

    @Test
    void givesEachWordTheFirstPlaceThatIsStillFree() {
        assertThat(space.place(List.of(at(0), at(50)))).contains(at(0));
        assertThat(space.place(List.of(at(5), at(50)))).contains(at(50));
        assertThat(space.place(List.of(at(5), at(45)))).isEmpty();
    }

    @Test
    void keepsWordsInsideTheDrawing() {
        assertThat(space.place(List.of(at(90)))).isEmpty();
    }

    @Test
    void crossesALineOnlyWhereNothingElseIsLeft() {
        space.avoid(new Line2D.Double(0, 5, 30, 5));

        assertThat(space.place(List.of(at(0)))).isEmpty();
        assertThat(space.placeEvenOnLine(List.of(at(0), at(50)))).contains(at(50));
        assertThat(space.placeEvenOnLine(List.of(at(0)))).contains(at(0));
    }

    private static Rectangle2D at(double x) {
        return new Rectangle2D.Double(x, 0, 20, 10);
    }
}
