package io.turnoutboard.benchmark;

import io.turnoutboard.app.Main;

/** The program as it is, which closes its window once the board was painted. */
final class BoardWindow {
    private BoardWindow() {}

    public static void main(String[] arguments) {
        FirstFrame.watch();
        Main.main(arguments);
    }
}
