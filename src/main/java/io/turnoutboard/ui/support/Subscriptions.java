package io.turnoutboard.ui.support;

import io.turnoutboard.service.Subscription;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;

/**
 * Everything that a screen listens to while it is shown, held in one place and let go together: a listener left on a
 * longer-lived object keeps the whole screen. For the FX thread.
 */
public final class Subscriptions {
    private final List<Runnable> held = new ArrayList<>();

    public void add(Subscription subscription) {
        held.add(subscription::close);
    }

    /** Tells the present value at once and every later one. */
    public <T> void follow(ObservableValue<T> value, Consumer<? super T> listener) {
        javafx.util.Subscription subscription = value.subscribe((Consumer<? super T>) listener);
        held.add(subscription::unsubscribe);
    }

    /** Something else to undo when the screen is hidden. */
    public void onClose(Runnable undo) {
        held.add(undo);
    }

    /** Lets go of everything; the screen may be shown again afterwards. */
    public void close() {
        held.reversed().forEach(Runnable::run);
        held.clear();
    }
}
