package io.turnoutboard.ui.control;

import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.service.EntryProgress;
import io.turnoutboard.service.EntryProgress.Stage;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

/** One count that was kept, with the three promises: those that hold bear a tick, those to come are pale. */
public final class KeptLine extends FlowPane {
    private static final PseudoClass DONE = PseudoClass.getPseudoClass("done");
    private static final PseudoClass FAILED = PseudoClass.getPseudoClass("failed");

    private final Messages messages;

    public KeptLine(KeptCount count, Messages messages) {
        this.messages = messages;
        getStyleClass().add("kept-line");
        EntryProgress progress = count.progress();
        Label what = new Label(KeptWords.what(count, messages));
        what.getStyleClass().add("kept-what");
        getChildren().add(what);
        getChildren().add(stage("keying.saved.text", true));
        getChildren().add(stage("keying.received.text", progress.stage() != Stage.SAVED));
        getChildren().add(last(progress));
        setAccessibleText(
                getChildren().stream().map(node -> ((Label) node).getText()).collect(Collectors.joining(", ")));
    }

    /** A stage that is longer than the line goes on beneath instead of beyond the edge. */
    @Override
    protected double computePrefHeight(double width) {
        fit(width);
        return super.computePrefHeight(width);
    }

    @Override
    protected double computeMinHeight(double width) {
        fit(width);
        return super.computeMinHeight(width);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        fit(getWidth());
        super.layoutChildren();
    }

    private void fit(double width) {
        double most = width > 0 ? width - snappedLeftInset() - snappedRightInset() : Double.MAX_VALUE;
        getChildren().forEach(node -> ((Label) node).setMaxWidth(most));
    }

    private Label last(EntryProgress progress) {
        String seq = progress.seq().isPresent()
                ? messages.formats().count(progress.seq().getAsLong())
                : "";
        Label label = switch (progress.stage()) {
            case SAVED, RECEIVED -> stage("keying.toSeal.text", false);
            case SEALED -> stage("keying.sealed.text", true, seq);
            case DISPUTED -> stage("keying.disputed.text", true, seq);
            case REFUSED -> stage("keying.refused.text", true, seq, KeptWords.refusal(progress.reason(), messages));
        };
        label.pseudoClassStateChanged(
                FAILED, Stream.of(Stage.DISPUTED, Stage.REFUSED).anyMatch(stage -> stage == progress.stage()));
        return label;
    }

    private Label stage(String key, boolean done, String... values) {
        Region sign = new Region();
        sign.getStyleClass().add("stage-sign");
        Label label = new Label(messages.text(key, values), sign);
        label.getStyleClass().add("stage");
        label.setWrapText(true);
        label.pseudoClassStateChanged(DONE, done);
        return label;
    }
}
