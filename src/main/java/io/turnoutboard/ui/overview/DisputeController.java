package io.turnoutboard.ui.overview;

import io.turnoutboard.domain.election.StationId;
import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.domain.turnout.Dispute;
import io.turnoutboard.domain.turnout.Tally;
import io.turnoutboard.ui.control.StationWords;
import io.turnoutboard.ui.support.Notice;
import io.turnoutboard.ui.support.Screen;
import io.turnoutboard.ui.support.Subscriptions;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** Shows the counts of a cell that contradict each other, and lets the person choose which of them holds. */
final class DisputeController implements Screen {
    private final OverviewModel model;
    private final OverviewServices services;
    private final Messages messages;
    private final Subscriptions subscriptions = new Subscriptions();

    @FXML
    private VBox pane;

    @FXML
    private Label title;

    @FXML
    private Button look;

    @FXML
    private VBox choice;

    @FXML
    private VBox counts;

    @FXML
    private TextField reason;

    DisputeController(OverviewModel model, OverviewServices services, Messages messages) {
        this.model = model;
        this.services = services;
        this.messages = messages;
    }

    @Override
    public void onShow() {
        subscriptions.follow(model.desk().boardProperty(), board -> show());
        subscriptions.follow(model.selectedProperty(), selected -> show());
    }

    @Override
    public void onHide() {
        subscriptions.close();
    }

    @FXML
    private void lookAtFirst() {
        Dispute.of(model.desk().board()).stream().findFirst().ifPresent(first -> {
            model.select(Optional.of(first.station().id()));
            counts.getChildren().stream()
                    .findFirst()
                    .ifPresent(line -> line.lookup(".button").requestFocus());
        });
    }

    private void show() {
        List<Dispute> all = Dispute.of(model.desk().board());
        pane.setVisible(!all.isEmpty());
        pane.setManaged(!all.isEmpty());
        Optional<StationId> selected = model.selected();
        Optional<Dispute> chosen = all.stream()
                .filter(dispute -> selected.equals(Optional.of(dispute.station().id())))
                .findFirst();
        look.setVisible(chosen.isEmpty());
        look.setManaged(chosen.isEmpty());
        choice.setVisible(chosen.isPresent());
        choice.setManaged(chosen.isPresent());
        if (chosen.isPresent()) {
            show(chosen.get());
        } else if (!all.isEmpty()) {
            title.setText(
                    messages.text("dispute.waiting.text", messages.formats().count(all.size()), where(all.getFirst())));
            counts.getChildren().clear();
        }
    }

    private void show(Dispute dispute) {
        title.setText(messages.text("dispute.title.text", where(dispute)));
        counts.getChildren().setAll(line(dispute, dispute.holds(), "dispute.holds.text"));
        dispute.waiting().forEach(tally -> counts.getChildren().add(line(dispute, tally, "dispute.waits.text")));
    }

    private DisputeLine line(Dispute dispute, Tally tally, String key) {
        DisputeWords words = new DisputeWords(messages, model.desk().board());
        return new DisputeLine(
                messages.text("dispute.choose.button", messages.formats().count(tally.voted())),
                words.origin(tally, key),
                () -> choose(dispute, tally));
    }

    private void choose(Dispute dispute, Tally chosen) {
        String why = reason.getText();
        counts.setDisable(true);
        services.tasks()
                .run(
                        () -> services.conflicts().choose(dispute, chosen, why),
                        entry -> {
                            counts.setDisable(false);
                            reason.clear();
                        },
                        cause -> {
                            counts.setDisable(false);
                            services.notices()
                                    .show(Notice.of("notice.choiceNotSaved.text", List.of(where(dispute)), cause));
                        });
    }

    private String where(Dispute dispute) {
        return messages.text(
                "dispute.cell.text",
                new StationWords(messages).shortName(dispute.station()),
                messages.formats()
                        .time(model.desk()
                                .board()
                                .election()
                                .localTime(dispute.asOf())
                                .toLocalTime()));
    }
}
