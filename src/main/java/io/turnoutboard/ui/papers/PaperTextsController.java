package io.turnoutboard.ui.papers;

import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.service.paper.PaperHeading;
import io.turnoutboard.ui.support.Screen;
import io.turnoutboard.ui.support.Subscriptions;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.layout.VBox;

/** What is written under the headings of the form: in a column of its own where there is room, else below the fields. */
final class PaperTextsController implements Screen {
    private final PapersModel model;
    private final Messages messages;
    private final Subscriptions subscriptions = new Subscriptions();
    private boolean wide;

    @FXML
    private VBox column;

    @FXML
    private VBox content;

    @FXML
    private PaperTexts texts;

    PaperTextsController(PapersModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
    }

    @Override
    public void onShow() {
        subscriptions.follow(model.preview().preparedProperty(), prepared -> show());
        subscriptions.follow(model.form().draftProperty(), draft -> show());
        subscriptions.onClose(() -> texts.release(model.form()));
    }

    @Override
    public void onHide() {
        subscriptions.close();
    }

    /** Stands in its own column, or in the one of the fields. */
    void settle(boolean hasRoom, VBox fields) {
        wide = hasRoom;
        (hasRoom ? fields : content).getChildren().remove(texts);
        VBox place = hasRoom ? content : fields;
        if (!place.getChildren().contains(texts)) {
            place.getChildren().add(texts);
        }
        show();
    }

    private void show() {
        List<PaperHeading> headings = model.preview()
                .preparedProperty()
                .get()
                .filter(paper ->
                        paper.request().kind() == model.form().kindProperty().get())
                .map(PreparedPaper::headings)
                .orElse(List.of());
        texts.show(headings, model.form(), messages);
        boolean shown = wide && !headings.isEmpty();
        column.setVisible(shown);
        column.setManaged(shown);
    }
}
