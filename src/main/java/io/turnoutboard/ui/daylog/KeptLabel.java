package io.turnoutboard.ui.daylog;

import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.ui.control.KeptWords;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** What was kept last and how far it has come: on this machine, received, sealed, or not accepted and why. */
public final class KeptLabel extends Label {
    private static final PseudoClass DONE = PseudoClass.getPseudoClass("done");
    private static final PseudoClass FAILED = PseudoClass.getPseudoClass("failed");

    public KeptLabel() {
        Region sign = new Region();
        sign.getStyleClass().add("stage-sign");
        setGraphic(sign);
        getStyleClass().add("stage");
        setWrapText(true);
    }

    void show(Optional<KeptBatch> kept, Messages messages) {
        setVisible(kept.isPresent());
        setManaged(kept.isPresent());
        kept.ifPresent(batch -> setText(words(batch, messages)));
        boolean failed = kept.filter(batch -> !batch.refusals().isEmpty()).isPresent();
        pseudoClassStateChanged(FAILED, failed);
        pseudoClassStateChanged(
                DONE,
                !failed
                        && kept.filter(batch ->
                                        batch.sealed() == batch.entries().size())
                                .isPresent());
    }

    private static String words(KeptBatch batch, Messages messages) {
        String all = messages.formats().count(batch.entries().size());
        if (!batch.refusals().isEmpty()) {
            return messages.text(
                    "daylog.kept.refused",
                    batch.what(),
                    batch.refusals().stream()
                            .map(code -> KeptWords.refusal(code, messages))
                            .collect(Collectors.joining("; ")));
        }
        if (batch.sealed() == batch.entries().size()) {
            String seq =
                    messages.formats().count(batch.entries().getLast().seq().orElse(0));
            return messages.text("daylog.kept.sealed", batch.what(), seq);
        }
        return messages.text(
                "daylog.kept.saved",
                batch.what(),
                messages.formats().count(batch.received()),
                messages.formats().count(batch.sealed()),
                all);
    }
}
