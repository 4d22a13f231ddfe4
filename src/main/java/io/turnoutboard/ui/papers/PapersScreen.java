package io.turnoutboard.ui.papers;

import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.ui.support.MainScreen;
import io.turnoutboard.ui.support.Views;
import java.nio.file.Path;
import javafx.scene.Parent;

/** The screen of papers in one language: made anew for another, while its model lives on. For the FX thread. */
public final class PapersScreen implements MainScreen {
    private final PapersController controller;
    private final ProofController proof;
    private final Parent root;

    private PapersScreen(PapersController controller, ProofController proof, Parent root) {
        this.controller = controller;
        this.proof = proof;
        this.root = root;
    }

    /** Loads the view; it shows nothing before {@link #onShow}. */
    public static PapersScreen load(PapersModel model, PapersServices services, Messages messages) {
        PapersController controller = new PapersController(model);
        ProofController proof = new ProofController(model, services, messages);
        Views views = new Views(
                messages,
                controller,
                new PaperFormController(model, messages),
                new PaperTextsController(model, messages),
                new IssueController(model, services, messages),
                new PreviewController(model, services, messages),
                new RegisterController(model, services, messages),
                new RegisterDetailController(model, services, messages),
                new IssuedViewController(model, services, messages),
                proof);
        return new PapersScreen(controller, proof, views.load(PapersController.class));
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void onShow() {
        controller.onShow();
    }

    @Override
    public void onHide() {
        controller.onHide();
    }

    @Override
    public void becomePicture() {
        controller.becomePicture();
    }

    /** Puts the hand where work on the tab that is shown begins. */
    public void focus() {
        controller.focus();
    }

    /** Puts the hand into the register. */
    public void focusRegister() {
        controller.focusRegister();
    }

    /** Says what the register knows of a paper's file. */
    public void prove(Path file) {
        proof.prove(file);
    }
}
