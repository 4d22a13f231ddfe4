package io.turnoutboard.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import io.turnoutboard.domain.election.ElectionId;
import io.turnoutboard.domain.text.Language;
import io.turnoutboard.host.SharedBoard;
import io.turnoutboard.service.Invitation;
import io.turnoutboard.service.OpenElection;
import io.turnoutboard.ui.founding.FoundingServices;
import io.turnoutboard.ui.join.JoinServices;
import io.turnoutboard.ui.restore.RestoreServices;
import io.turnoutboard.ui.support.Tasks;
import io.turnoutboard.ui.support.Theme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** A machine joins the board of a host by the form: what the invitation says, and each thing that can be wrong with it. */
class JoinWindowTest {
    private final FxRobot robot = new FxRobot();
    private final ExecutorService executor =
            Executors.newFixedThreadPool(2, Thread.ofPlatform().daemon().factory());
    private final CompletableFuture<Optional<Path>> ended = new CompletableFuture<>();

    @TempDir
    Path temp;

    private SharedBoard board;
    private OpenElection host;
    private SharedBoard.Desk place;
    private Stage stage;

    @BeforeEach
    void showForm() throws Exception {
        board = new SharedBoard(temp);
        host = board.begin();
        place = board.desk("b1");
        FxToolkit.registerPrimaryStage();
        FxToolkit.setupFixture(() -> {
            stage = new Stage();
            new FoundingStage(
                            new FoundingServices(DemoElection.folders(temp), new Tasks(executor)),
                            new JoinServices(place.folders(), new Tasks(executor)),
                            new RestoreServices(
                                    DemoElection.rescue(place.place().resolve("user")), new Tasks(executor)),
                            WindowSettings.of(Theme.LIGHT, Language.VIETNAMESE))
                    .joinOn(stage, place.folder(), ended::complete);
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    @AfterEach
    void closeForm() throws TimeoutException {
        FxToolkit.setupFixture(stage::hide);
        executor.close();
        host.close();
    }

    private <T extends Node> T node(String id, Class<T> type) {
        return type.cast(stage.getScene().lookup("#" + id));
    }

    private String text(String id) {
        return node(id, Label.class).getText();
    }

    private void paste(String text) {
        robot.interact(() -> node("join-text", TextArea.class).setText(text));
    }

    private void join() {
        robot.interact(() -> node("join-join", Button.class).fire());
    }

    private void joinAndWaitFor(String label, String code) throws TimeoutException {
        join();
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> text(label).endsWith(" · " + code));
        assertThat(node("join-join", Button.class).isDisabled()).isFalse();
    }

    private static Invitation elsewhere(Invitation right, Invitation.HostPlace host) {
        return new Invitation(right.election(), right.desk(), host, right.sealer(), right.secret());
    }

    @Test
    void saysWhatTheInvitationSaysAndJoins() throws Exception {
        Invitation invitation = SharedBoard.sharing(host).invite("Bàn 1");
        paste(invitation.text());
        assertThat(text("join-says"))
                .contains("Bàn: Bàn 1.", "cổng " + invitation.host().port(), invitation.sealer());
        join();
        assertThat(ended.get(20, TimeUnit.SECONDS)).contains(place.folder());
        try (OpenElection desk = place.open()) {
            assertThat(desk.sharing()).isEmpty();
        }
    }

    @Test
    void refusesWhatIsNoInvitationOrWasChanged() throws Exception {
        join();
        assertThat(text("join-error")).endsWith(" · TB-H10");
        paste("xin chào");
        assertThat(text("join-error")).startsWith("Đây không phải là thư mời.").endsWith(" · TB-H10");
        Invitation invitation = SharedBoard.sharing(host).invite("Bàn 1");
        paste(invitation.text().replace("desk=Bàn 1", "desk=Bàn 2"));
        assertThat(text("join-error")).endsWith(" · TB-H11");
        paste(invitation.text());
        assertThat(text("join-error")).isEmpty();
    }

    @Test
    void aMachineThatJoinedBeforeGoesOnInItsFolder() throws Exception {
        Path before = place.place().resolve("truoc");
        place.folders().join(SharedBoard.sharing(host).invite("Bàn 1"), before);
        assertThat(node("join-again", Label.class).isVisible()).isFalse();

        paste(SharedBoard.sharing(host).invite("Bàn 1, thư mới").text());

        WaitForAsyncUtils.waitFor(
                20, TimeUnit.SECONDS, () -> node("join-again", Label.class).isVisible());
        assertThat(node("join-folder", TextField.class).getText()).isEqualTo(before.toString());
        join();
        assertThat(ended.get(20, TimeUnit.SECONDS)).contains(before);
    }

    @Test
    void refusesASilentHostAndAnotherHost() throws Exception {
        Invitation right = SharedBoard.sharing(host).invite("Bàn 1");
        Invitation.HostPlace at = right.host();
        paste(elsewhere(right, new Invitation.HostPlace(at.addresses(), 1, at.pin()))
                .text());
        joinAndWaitFor("join-error", "TB-H01");
        assertThat(text("join-error")).startsWith("Không có máy chủ nào trả lời ở 127.0.0.1:1.");
        String pin = (at.pin().startsWith("0") ? "1" : "0") + at.pin().substring(1);
        paste(elsewhere(right, new Invitation.HostPlace(at.addresses(), at.port(), pin))
                .text());
        joinAndWaitFor("join-error", "TB-H02");
        assertThat(Files.exists(place.folder())).isFalse();
    }

    @Test
    void refusesAnInvitationThatWasUsedAndAFolderThatIsTaken() throws Exception {
        Invitation used = SharedBoard.sharing(host).invite("Bàn 1");
        SharedBoard.Desk other = board.desk("b2");
        other.join(used);
        other.open().close();
        paste(used.text());
        joinAndWaitFor("join-error", "TB-H09");

        paste(SharedBoard.sharing(host).invite("Bàn 3").text());
        Path taken = Files.createDirectories(temp.resolve("co-san"));
        Files.writeString(taken.resolve("thu.txt"), "có sẵn");
        robot.interact(() -> node("join-folder", TextField.class).setText(taken.toString()));
        joinAndWaitFor("join-folder-error", "TB-F03");

        Invitation.ElectionOf here = used.election();
        ElectionId another = ElectionId.of("11111111-1111-4111-8111-111111111111");
        paste(new Invitation(
                        new Invitation.ElectionOf(another, here.name(), here.date(), here.zone(), here.purpose()),
                        used.desk(),
                        used.host(),
                        used.sealer(),
                        used.secret())
                .text());
        robot.interact(() ->
                node("join-folder", TextField.class).setText(other.folder().toString()));
        joinAndWaitFor("join-folder-error", "TB-H12");
    }
}
