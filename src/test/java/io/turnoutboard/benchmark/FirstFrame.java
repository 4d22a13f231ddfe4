package io.turnoutboard.benchmark;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.scene.Scene;
import javafx.stage.Window;

/** Says when the first window of a program was painted, then closes it, so that the program ends as it always does. */
final class FirstFrame {
    static final String PAINTED = "painted";
    /** A frame is laid out in one pulse, and handed to the screen before the next begins. */
    private static final int PULSES = 2;

    private int pulses;

    private FirstFrame() {}

    /** Begins to watch. To be called before any window is shown; may be called before the toolkit runs. */
    static void watch() {
        Window.getWindows().addListener((ListChangeListener<Window>) change -> {
            while (change.next()) {
                change.getAddedSubList().forEach(shown -> new FirstFrame().count(shown));
            }
        });
    }

    private void count(Window window) {
        Scene scene = window.getScene();
        scene.addPostLayoutPulseListener(() -> {
            pulses++;
            if (pulses == PULSES) {
                new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8)
                        .println(PAINTED);
                window.hide();
            } else {
                Platform.requestNextPulse();
            }
        });
    }
}
