package io.turnoutboard.ui.shell;

import io.turnoutboard.ui.support.Density;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * The room between the bars: the screen, and at its right a panel where one is open. In a wide window the screen makes
 * room for it; in a narrow one the panel lies over the screen's right part. A card may lie over both.
 */
public final class ScreenBody extends Region {
    private @Nullable Node screen;
    private Optional<Node> beside = Optional.empty();

    private Optional<Node> over = Optional.empty();

    public ScreenBody() {
        VBox.setVgrow(this, Priority.ALWAYS);
    }

    void setScreen(Node shown) {
        screen = shown;
        arrange();
    }

    void setBeside(Optional<? extends Node> panel) {
        beside = panel.map(Node.class::cast);
        arrange();
    }

    /** Lays a card over the upper right part; it takes no more room than it needs. */
    void setOver(Optional<? extends Node> card) {
        over = card.map(Node.class::cast);
        arrange();
    }

    /** True where a node lies in the screen or the panel beside it, not in the card that lies over them. */
    boolean isUnderCard(Node node) {
        Node child = node;
        while (child.getParent() != null && !child.getParent().equals(this)) {
            child = child.getParent();
        }
        return equals(child.getParent()) && !over.equals(Optional.of(child));
    }

    /** Whether anything is shown here at all. */
    void show(boolean shown) {
        setVisible(shown);
        setManaged(shown);
        getChildren().forEach(child -> child.setVisible(shown));
    }

    private void arrange() {
        getChildren().clear();
        if (screen != null) {
            getChildren().add(screen);
        }
        beside.ifPresent(getChildren()::add);
        over.ifPresent(getChildren()::add);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        double panel = beside.map(node -> Math.min(width, snapSizeX(node.prefWidth(height))))
                .orElse(0.0);
        if (screen != null) {
            screen.resizeRelocate(0, 0, isWide() ? width - panel : width, height);
        }
        beside.ifPresent(node -> node.resizeRelocate(width - panel, 0, panel, height));
        over.ifPresent(card -> {
            double wide = Math.min(width, snapSizeX(card.prefWidth(-1)));
            double high = Math.min(height, snapSizeY(card.prefHeight(wide)));
            card.resizeRelocate(width - wide, 0, wide, high);
        });
    }

    private boolean isWide() {
        return getScene() != null
                && Density.of(getScene().getWidth(), getScene().getHeight()).isWide();
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computeMinHeight(double width) {
        return screen == null ? 0 : screen.minHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        return screen == null ? 0 : screen.prefHeight(width);
    }
}
