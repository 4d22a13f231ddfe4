package io.turnoutboard.ui.tally;

import io.turnoutboard.domain.text.Formats;
import io.turnoutboard.domain.text.Language;
import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.domain.turnout.Rate;
import io.turnoutboard.domain.turnout.SlotGrid;
import io.turnoutboard.domain.turnout.SlotTotals;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import org.jspecify.annotations.Nullable;

/** The sums of each cut-off, right under its column. A cut-off that has not come has none. */
public final class SlotSummary extends GridPane {
    private static final PseudoClass LATE = PseudoClass.getPseudoClass("late");
    private static final PseudoClass PRESENT = PseudoClass.getPseudoClass("present");
    private static final List<String> LINES = List.of("reported", "late", "voted", "rate");

    private @Nullable Messages messages;
    private @Nullable SlotGrid shownGrid;
    private @Nullable SlotGeometry shownGeometry;
    private int shownFirst;

    public SlotSummary() {
        getStyleClass().add("slot-summary");
        setId("slot-summary");
        // its labels are as wide as the columns were: the board must still be able to become narrower
        setMinWidth(0);
    }

    void use(Messages words) {
        messages = words;
    }

    @SuppressWarnings("ReferenceEquality") // a changed grid is another object: comparing values costs what it saves
    void show(SlotGrid grid, SlotGeometry geometry, int first) {
        if (!isShown(grid, geometry, first)) {
            shownGrid = grid;
            shownGeometry = geometry;
            shownFirst = first;
            write(grid, geometry, first);
        }
    }

    @SuppressWarnings("ReferenceEquality") // a grid is replaced where anything in it changes
    private boolean isShown(SlotGrid grid, SlotGeometry geometry, int first) {
        return grid == shownGrid && geometry.equals(shownGeometry) && first == shownFirst;
    }

    private void write(SlotGrid grid, SlotGeometry geometry, int first) {
        getChildren().clear();
        for (int line = 0; line < LINES.size(); line++) {
            Label name = label(text("tally.sum." + LINES.get(line)), geometry.number() + geometry.place());
            name.getStyleClass().add("slot-summary-name");
            add(name, 0, line);
        }
        for (int column = 0; column < geometry.fitting(); column++) {
            int slot = first + column;
            boolean due = slot <= grid.present().orElse(-1);
            SlotTotals totals = grid.totals(slot);
            for (int line = 0; line < LINES.size(); line++) {
                Label figure = label(due ? figure(LINES.get(line), totals) : "", geometry.slot());
                figure.pseudoClassStateChanged(LATE, due && line == 1 && totals.late() + totals.missing() > 0);
                figure.pseudoClassStateChanged(PRESENT, slot == grid.present().orElse(-1));
                figure.getStyleClass().addAll("slot-summary-figure", "slot-summary-" + LINES.get(line));
                add(figure, column + 1, line);
            }
        }
    }

    private String figure(String line, SlotTotals totals) {
        Formats formats = formats();
        return switch (line) {
            case "reported" ->
                text(
                        "tally.sum.of",
                        formats.count(totals.reported()),
                        formats.count(totals.reported() + totals.awaited() + totals.late() + totals.missing()));
            case "late" -> formats.count(totals.awaited() + totals.late() + totals.missing());
            case "voted" -> totals.voted().map(formats::count).orElse("");
            default -> totals.rate().map(Rate::percent).map(formats::percent).orElse("");
        };
    }

    private static Label label(String text, double width) {
        Label label = new Label(text);
        label.setMinWidth(width);
        label.setMaxWidth(width);
        return label;
    }

    private String text(String key, String... values) {
        return messages == null ? "" : messages.text(key, values);
    }

    private Formats formats() {
        return messages == null ? Formats.of(Language.VIETNAMESE) : messages.formats();
    }
}
