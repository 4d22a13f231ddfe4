package io.turnoutboard.ui.shell;

import io.turnoutboard.ui.support.Notice;
import io.turnoutboard.ui.support.Notices;
import io.turnoutboard.ui.support.Printing;
import io.turnoutboard.ui.support.Tasks;
import java.util.List;
import java.util.Optional;
import javafx.scene.Group;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.transform.Scale;

/** Prints a screen as it is seen, with its time and its line of the ledger at the foot. For the FX thread. */
final class SeenScreen {
    /** On A4 a screen of 1000 pixels then has some 220 dots to the inch. */
    private static final double SHARPNESS = 2.5;

    private static final double FOOT_SIZE = 11;

    private final Printing printing;
    private final Notices notices;

    SeenScreen(Tasks tasks, Notices notices) {
        printing = new Printing(tasks);
        this.notices = notices;
    }

    /** A screen with a line under it, sharper than it stands on the display. */
    static Image picture(Parent screen, String foot) {
        SnapshotParameters sharp = new SnapshotParameters();
        sharp.setTransform(new Scale(SHARPNESS, SHARPNESS));
        Text line = new Text(foot);
        line.setFont(Font.font(FOOT_SIZE * SHARPNESS));
        VBox sheet = new VBox(FOOT_SIZE, new ImageView(screen.snapshot(sharp, null)), line);
        Scene whole = new Scene(new Group(sheet));
        return whole.snapshot(null);
    }

    void print(Image seen, String name) {
        printing.picture(seen, name, outcome -> {
            switch (outcome) {
                case PRINTED, CANCELLED -> {}
                case NO_PRINTER -> tell("TB-U04", "notice.noPrinter.text");
                case FAILED -> tell("TB-U05", "notice.notPrinted.text");
            }
        });
    }

    private void tell(String code, String sentence) {
        notices.show(new Notice(code, sentence, List.of(), Optional.empty()));
    }
}
