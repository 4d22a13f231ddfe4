package io.turnoutboard.ui.papers;

import io.turnoutboard.domain.paper.PaperKind;
import io.turnoutboard.ui.support.Density;
import io.turnoutboard.ui.support.DeskModel;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.value.ObservableValue;

/** What the screen of papers shows beside the desk's own knowledge. It outlives its views. */
public final class PapersModel {
    /** The tabs, in their order. */
    static final int DESK = 0;

    static final int REGISTER = 1;
    static final int PROOF = 2;

    private final DeskModel desk;
    private final ObservableValue<Density> density;
    private final PaperFormModel form;
    private final PreviewModel preview = new PreviewModel();
    private final IssueModel issue = new IssueModel();
    private final RegisterModel register = new RegisterModel();
    private final ProofModel proof = new ProofModel();
    private final IntegerProperty tab = new SimpleIntegerProperty(DESK);

    public PapersModel(DeskModel desk, ObservableValue<Density> density) {
        this.desk = desk;
        this.density = density;
        form = new PaperFormModel(desk);
    }

    /** Turns to the preparing of a paper of this kind. */
    public void turnTo(PaperKind kind) {
        tab.set(DESK);
        form.kindProperty().set(kind);
    }

    DeskModel desk() {
        return desk;
    }

    ObservableValue<Density> densityProperty() {
        return density;
    }

    PaperFormModel form() {
        return form;
    }

    PreviewModel preview() {
        return preview;
    }

    IssueModel issue() {
        return issue;
    }

    RegisterModel register() {
        return register;
    }

    ProofModel proof() {
        return proof;
    }

    IntegerProperty tabProperty() {
        return tab;
    }
}
