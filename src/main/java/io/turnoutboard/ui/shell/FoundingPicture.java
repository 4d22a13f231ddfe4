package io.turnoutboard.ui.shell;

import io.turnoutboard.domain.election.Election;
import io.turnoutboard.domain.text.Language;
import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.service.Screens.Size;
import io.turnoutboard.service.setup.ElectionFounding;
import io.turnoutboard.service.setup.FoundingAnswers;
import io.turnoutboard.service.setup.FoundingQuestion;
import io.turnoutboard.ui.founding.FoundingRequest;
import io.turnoutboard.ui.founding.FoundingScreen;
import io.turnoutboard.ui.founding.FoundingServices;
import io.turnoutboard.ui.support.Density;
import io.turnoutboard.ui.support.Tasks;
import io.turnoutboard.ui.support.Theme;
import io.turnoutboard.ui.support.Typeface;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;

/** Paints the form that founds an election, filled in with what an election is, for guides. Nobody presses its button. */
public final class FoundingPicture {
    private static final Path FOLDER = Path.of("bau-cu").resolve("lang");

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d/M/uuuu");

    private final FoundingServices services;

    public FoundingPicture(ElectionFounding founding, Tasks tasks) {
        services = new FoundingServices(founding, tasks);
        Typeface.load();
    }

    /** May be called on any thread; a caller off the FX thread may wait. */
    public CompletableFuture<BufferedImage> paint(Election election, Size size, Theme theme, Language language) {
        return Tasks.makeOnFx(() -> {
            FoundingScreen screen = FoundingScreen.load(
                    FoundingRequest.fromNothing(FOLDER).with(answers(election)),
                    services,
                    Messages.of(language),
                    ended -> {},
                    new FoundingScreen.Others(() -> {}, () -> {}));
            return SwingFXUtils.fromFXImage(picture(screen.root(), size, theme), null);
        });
    }

    private static WritableImage picture(Parent root, Size size, Theme theme) {
        Scene scene = new Scene(root, size.width(), size.height());
        scene.setUserAgentStylesheet(theme.userAgentStylesheet());
        scene.getStylesheets().setAll(theme.stylesheets());
        Density.of(size.width(), size.height()).applyTo(root);
        root.applyCss();
        root.layout();
        return scene.snapshot(new WritableImage(size.width(), size.height()));
    }

    private static Map<FoundingQuestion, String> answers(Election election) {
        return Map.of(
                FoundingQuestion.WARD, election.ward().name(),
                FoundingQuestion.CODE, election.ward().code(),
                FoundingQuestion.CITY, election.ward().city(),
                FoundingQuestion.NAME, election.name(),
                FoundingQuestion.DATE, DATE.format(election.date()),
                FoundingQuestion.PERSON, "Nguyễn Thị Minh Họa",
                FoundingQuestion.PURPOSE, FoundingAnswers.DRILL);
    }
}
