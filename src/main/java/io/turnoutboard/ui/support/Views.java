package io.turnoutboard.ui.support;

import io.turnoutboard.domain.text.Messages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.HashMap;
import java.util.Map;
import javafx.fxml.FXMLLoader;
import javafx.scene.Parent;

/** Loads a view with the words of a language and the controllers that were made for it by their constructors. */
public final class Views {
    private final Messages messages;
    private final Map<Class<?>, Object> controllers = new HashMap<>();

    public Views(Messages messages, Object... controllers) {
        this.messages = messages;
        for (Object controller : controllers) {
            this.controllers.put(controller.getClass(), controller);
        }
    }

    /** The view of a controller: {@code OverviewView.fxml} for {@code OverviewController}, in the same package. */
    public Parent load(Class<?> controller) {
        String file = controller.getSimpleName().replace("Controller", "View.fxml");
        URL location = controller.getResource(file);
        if (location == null) {
            throw new IllegalStateException("The view is missing from the program: " + file);
        }
        FXMLLoader loader = new FXMLLoader(location, messages);
        loader.setControllerFactory(this::controller);
        try {
            return loader.load();
        } catch (IOException e) {
            throw new UncheckedIOException("The view cannot be loaded: " + file, e);
        }
    }

    private Object controller(Class<?> type) {
        Object controller = controllers.get(type);
        if (controller == null) {
            throw new IllegalStateException("A view asks for a controller that was not made: " + type.getName());
        }
        return controller;
    }
}
