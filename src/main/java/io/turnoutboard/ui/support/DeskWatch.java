package io.turnoutboard.ui.support;

import io.turnoutboard.service.OpenElection;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.util.Duration;

/** Keeps a {@link DeskModel} true while a window is open: the only listener on the ledger, and its clock. */
public final class DeskWatch implements Screen {
    private static final Duration TICK = Duration.millis(250);

    private final OpenElection election;
    private final DeskModel model;
    private final Subscriptions subscriptions = new Subscriptions();

    public DeskWatch(OpenElection election) {
        this.election = election;
        model = new DeskModel(
                election.ledger().board().value(),
                election.ledger().state().value(),
                election.day().clock().instant());
    }

    public DeskModel model() {
        return model;
    }

    @Override
    public void onShow() {
        subscriptions.add(News.latest(election.ledger().board(), model::show));
        subscriptions.add(News.latest(election.ledger().state(), model::show));
        subscriptions.add(News.every(election.ledger().progress(), model::show));
        subscriptions.add(News.latest(election.people().present(), model::show));
        subscriptions.add(News.latest(election.signIn().locked(), model::showLocked));
        Timeline ticking = new Timeline(
                new KeyFrame(TICK, tick -> model.show(election.day().clock().instant())));
        ticking.setCycleCount(Animation.INDEFINITE);
        ticking.play();
        subscriptions.onClose(ticking::stop);
    }

    @Override
    public void onHide() {
        subscriptions.close();
    }
}
