package io.turnoutboard.ui.tally;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/** Takes as much height as the counts need in the width that there is, and lets them scroll where there is less. */
public final class OwnCountsScroll extends ScrollPane {
    /** So much is seen before the list of whom to call keeps its room, in pixels: a refused count with its reason. */
    private static final double ALWAYS_SEEN = 200;

    public OwnCountsScroll() {
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        Node shown = getContent();
        return shown == null ? super.computePrefHeight(width) : Math.ceil(shown.prefHeight(width)) + 1;
    }

    @Override
    protected double computeMinHeight(double width) {
        return Math.min(ALWAYS_SEEN, computePrefHeight(width));
    }
}
