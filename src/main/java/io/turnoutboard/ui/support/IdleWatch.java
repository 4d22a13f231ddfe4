package io.turnoutboard.ui.support;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.event.Event;
import javafx.event.EventHandler;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;

/** Tells when nobody has touched key or mouse in a scene for a while, again after every further while. For the FX thread. */
public final class IdleWatch implements Screen {
    private static final javafx.util.Duration LOOK = javafx.util.Duration.millis(500);

    private final Scene scene;
    private final InstantSource machine;
    private final Duration patience;
    private final Runnable idle;
    private final EventHandler<Event> touch = event -> touched();
    private final Timeline looking = new Timeline(new KeyFrame(LOOK, tick -> look()));
    private Instant last;

    /** @param machine the machine's clock, not the day's: a drill's clock may stand still or run */
    public IdleWatch(Scene scene, InstantSource machine, Duration patience, Runnable idle) {
        this.scene = scene;
        this.machine = machine;
        this.patience = patience;
        this.idle = idle;
        last = machine.instant();
        looking.setCycleCount(Animation.INDEFINITE);
    }

    @Override
    public void onShow() {
        touched();
        scene.addEventFilter(InputEvent.ANY, touch);
        looking.play();
    }

    @Override
    public void onHide() {
        looking.stop();
        scene.removeEventFilter(InputEvent.ANY, touch);
    }

    private void touched() {
        last = machine.instant();
    }

    private void look() {
        if (!machine.instant().isBefore(last.plus(patience))) {
            touched();
            idle.run();
        }
    }
}
