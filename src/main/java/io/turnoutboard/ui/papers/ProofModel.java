package io.turnoutboard.ui.papers;

import io.turnoutboard.service.paper.PaperVerdict;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** The paper that somebody brought, and what the register says of it. */
final class ProofModel {
    /** @param code why nothing can be said, where there is no verdict */
    record Answer(String subject, Optional<PaperVerdict> verdict, String code) {}

    private final StringProperty code = new SimpleStringProperty("");
    private final ObjectProperty<Optional<Answer>> answer = new SimpleObjectProperty<>(Optional.empty());

    StringProperty codeProperty() {
        return code;
    }

    ObjectProperty<Optional<Answer>> answerProperty() {
        return answer;
    }
}
