package io.turnoutboard.ui.control;

import io.turnoutboard.domain.text.Messages;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The counts kept lately, each with how far it has come. */
public final class KeptCounts extends VBox {
    private final ListChangeListener<KeptCount> listener = change -> write();
    private @Nullable ObservableList<KeptCount> counts;
    private @Nullable Messages messages;
    private int most = 1;

    public KeptCounts() {
        getStyleClass().add("kept-counts");
    }

    public void use(Messages words) {
        messages = words;
    }

    public void setMost(int number) {
        most = number;
        write();
    }

    public void show(ObservableList<KeptCount> shown) {
        counts = shown;
        shown.addListener(listener);
        write();
    }

    public void release(ObservableList<KeptCount> shown) {
        shown.removeListener(listener);
        counts = null;
    }

    private void write() {
        ObservableList<KeptCount> shown = counts;
        Messages words = messages;
        if (shown == null || words == null) {
            return;
        }
        getChildren()
                .setAll(shown.stream()
                        .limit(most)
                        .map(count -> new KeptLine(count, words))
                        .toList());
        setVisible(!shown.isEmpty());
        setManaged(!shown.isEmpty());
    }
}
