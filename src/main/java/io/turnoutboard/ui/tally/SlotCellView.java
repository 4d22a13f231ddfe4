package io.turnoutboard.ui.tally;

import io.turnoutboard.domain.text.Messages;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntPredicate;
import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;
import javafx.scene.layout.Region;

/** A cell of the slot board: a count and the sign of its state; what is typed into it stands there while it is typed. */
final class SlotCellView extends TableCell<SlotRow, ShownCell> {
    private static final PseudoClass TYPED = PseudoClass.getPseudoClass("typed");
    private static final PseudoClass PRESENT = PseudoClass.getPseudoClass("present");
    private static final PseudoClass UNSEALED = PseudoClass.getPseudoClass("unsealed");

    private final int slot;
    private final IntPredicate present;
    private final SlotWords words;
    private final Region sign = new Region();
    private Optional<PseudoClass> state = Optional.empty();

    SlotCellView(int slot, IntPredicate present, Messages messages) {
        this.slot = slot;
        this.present = present;
        words = new SlotWords(messages);
        getStyleClass().addAll("numeric", "slot-cell");
    }

    @Override
    protected void updateItem(ShownCell cell, boolean empty) {
        super.updateItem(cell, empty);
        pseudoClassStateChanged(PRESENT, !empty && present.test(slot));
        if (empty || cell == null) {
            setText(null);
            setGraphic(null);
            setAccessibleText(null);
            show(Optional.empty());
            pseudoClassStateChanged(UNSEALED, false);
            pseudoClassStateChanged(TYPED, false);
            return;
        }
        boolean typed = !cell.typed().isEmpty();
        setText(typed ? cell.typed() : words.figure(cell));
        String look = words.sign(cell);
        sign.getStyleClass().setAll("status-sign", "slot-sign", "slot-" + look);
        setGraphic(typed || look.isEmpty() ? null : sign);
        pseudoClassStateChanged(TYPED, typed);
        show(Optional.of(PseudoClass.getPseudoClass(
                cell.state().name().toLowerCase(Locale.ROOT).replace('_', '-'))));
        pseudoClassStateChanged(UNSEALED, cell.mark() != Mark.NONE);
        setAccessibleText(words.spoken(cell));
    }

    private void show(Optional<PseudoClass> next) {
        state.filter(before -> !next.equals(state)).ifPresent(before -> pseudoClassStateChanged(before, false));
        next.ifPresent(now -> pseudoClassStateChanged(now, true));
        state = next;
    }
}
