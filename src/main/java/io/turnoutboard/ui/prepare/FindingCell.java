package io.turnoutboard.ui.prepare;

import io.turnoutboard.domain.turnout.ReadinessFinding;
import java.util.function.Function;
import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;

/** Something missing or doubtful, in a sentence. */
final class FindingCell extends ListCell<ReadinessFinding> {
    private final Function<ReadinessFinding, String> words;

    FindingCell(Function<ReadinessFinding, String> words) {
        this.words = words;
    }

    @Override
    protected void updateItem(@Nullable ReadinessFinding finding, boolean empty) {
        super.updateItem(finding, empty);
        getStyleClass().removeAll("finding-stops", "finding-doubt");
        if (empty || finding == null) {
            setText(null);
            return;
        }
        setText(words.apply(finding));
        getStyleClass().add(finding.stops() ? "finding-stops" : "finding-doubt");
    }
}
