package io.turnoutboard.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import io.turnoutboard.domain.text.Language;
import io.turnoutboard.domain.turnout.Member;
import io.turnoutboard.host.SharedBoard;
import io.turnoutboard.service.Enrolment.Admitted;
import io.turnoutboard.service.OpenElection;
import io.turnoutboard.ui.support.Theme;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/** A desk of another user, of a host on another machine: who comes signs in, locks, and hands it over. */
class SignInWindowTest {
    private static final String OTHERS = "một con vịt xòe ra";

    @TempDir
    Path temp;

    private final AtomicReference<Instant> machine = new AtomicReference<>(Instant.now());

    private SharedWindow window(OpenElection desk) throws Exception {
        return new SharedWindow(desk, temp.resolve("khach"), Language.VIETNAMESE, Theme.LIGHT, machine::get);
    }

    @SuppressWarnings("unchecked") // as the card has it
    private static ComboBox<Member> people(SharedWindow hand) {
        return (ComboBox<Member>) hand.node("lock-person", ComboBox.class);
    }

    private static void choose(SharedWindow hand, Admitted person) {
        hand.onFx(() -> people(hand)
                .setValue(people(hand).getItems().stream()
                        .filter(member -> member.id().equals(person.person().id()))
                        .findFirst()
                        .orElseThrow()));
    }

    private static void signInFirst(SharedWindow hand, Admitted person, String password) throws Exception {
        choose(hand, person);
        hand.type("lock-password", person.firstPassword());
        hand.press("lock-enter");
        SharedWindow.waitFor(() -> hand.has("lock-choose"));
        hand.type("lock-new", password);
        hand.type("lock-again", password);
        hand.press("lock-choose");
        SharedWindow.waitFor(() -> !hand.has("lock-card"));
    }

    @Test
    void opensLockedAndLetsInWhoChoosesAPasswordOfTheirOwn() throws Exception {
        SharedBoard board = new SharedBoard(temp);
        try (OpenElection host = board.begin()) {
            Admitted lan = SharedBoard.admit(host, "Trần Thị Lan");
            SharedBoard.admit(host, "Lê Văn An");
            SharedBoard.Desk place = board.desk("b1");
            place.join(SharedBoard.sharing(host).invite("Bàn 1"));
            try (OpenElection desk = place.open();
                    SharedWindow hand = window(desk)) {
                assertThat(hand.has("lock-card")).isTrue();
                assertThat(people(hand).getItems().stream().map(Member::name).toList())
                        .as("in the order of given names")
                        .containsSubsequence("Lê Văn An", "Trần Thị Lan");
                assertThat(hand.node("speeds", javafx.scene.layout.HBox.class).isVisible())
                        .isFalse();
                assertThat(hand.node("person", MenuButton.class).getText()).isEqualTo("Chưa đăng nhập");

                hand.press("lock-enter");
                assertThat(hand.text("lock-password-error")).isEqualTo("Hãy chọn tên mình.");
                choose(hand, lan);
                hand.type("lock-password", "không phải thế này");
                hand.press("lock-enter");
                SharedWindow.waitFor(() -> hand.text("lock-password-error").equals("Sai mật khẩu. Còn 4 lần thử."));

                hand.type("lock-password", lan.firstPassword());
                hand.press("lock-enter");
                SharedWindow.waitFor(() -> hand.has("lock-choose"));
                assertThat(hand.text("lock-rule")).startsWith("Ít nhất 10 ký tự");
                hand.type("lock-new", "tran thi lan");
                hand.type("lock-again", "tran thi la");
                hand.press("lock-choose");
                assertThat(hand.text("lock-again-error")).isEqualTo("Hai lần gõ khác nhau. Hãy gõ lại.");
                hand.type("lock-again", "tran thi lan");
                hand.press("lock-choose");
                SharedWindow.waitFor(
                        () -> hand.text("lock-new-error").equals("Mật khẩu không được là họ tên của mình."));
                hand.type("lock-new", SharedBoard.PASSWORD);
                hand.type("lock-again", SharedBoard.PASSWORD);
                hand.press("lock-choose");
                SharedWindow.waitFor(() -> !hand.has("lock-card"));
                assertThat(desk.people().present().value().name()).isEqualTo("Trần Thị Lan");
                SharedWindow.waitFor(
                        () -> hand.node("person", MenuButton.class).getText().equals("Trần Thị Lan"));
            }
        }
    }

    @Test
    void locksByHandAndWhenNobodyTouchesItAndIsTakenOverWithWhatIsHalfTyped() throws Exception {
        SharedBoard board = new SharedBoard(temp);
        try (OpenElection host = board.begin()) {
            Admitted lan = SharedBoard.admit(host, "Trần Thị Lan");
            Admitted an = SharedBoard.admit(host, "Lê Văn An");
            SharedBoard.Desk place = board.desk("b1");
            place.join(SharedBoard.sharing(host).invite("Bàn 1"));
            try (OpenElection desk = place.open();
                    SharedWindow hand = window(desk)) {
                signInFirst(hand, lan, SharedBoard.PASSWORD);
                hand.robot.press(KeyCode.F6).release(KeyCode.F6);
                SharedWindow.waitFor(() -> hand.has("entry-voted"));
                hand.type("entry-voted", "123");
                hand.robot
                        .press(KeyCode.CONTROL, KeyCode.SHIFT)
                        .type(KeyCode.L)
                        .release(KeyCode.SHIFT, KeyCode.CONTROL);
                SharedWindow.waitFor(() -> hand.has("lock-card"));
                assertThat(desk.signIn().locked().value()).isTrue();
                takesNothingBeneathTheCard(hand);

                hand.press("lock-fold");
                assertThat(hand.has("lock-card")).isFalse();
                hand.press("lock-unfold");
                signInFirst(hand, an, OTHERS);
                assertThat(desk.people().present().value().name()).isEqualTo("Lê Văn An");
                assertThat(hand.node("entry-voted", javafx.scene.control.TextField.class)
                                .getText())
                        .as("what was half typed stays")
                        .isEqualTo("123");

                machine.updateAndGet(now -> now.plus(Duration.ofMinutes(11)));
                SharedWindow.waitFor(() -> hand.has("lock-card"));
                assertThat(people(hand).getValue().name()).isEqualTo("Lê Văn An");
            }
        }
    }

    private static void takesNothingBeneathTheCard(SharedWindow hand) {
        assertThat(focused(hand)).isEqualTo("lock-password");
        hand.onFx(() -> hand.node("entry-voted", TextField.class).requestFocus());
        hand.robot.write("99", 0).type(KeyCode.ENTER);
        hand.robot.clickOn(hand.node("entry-voted", TextField.class)).write("88", 0);
        hand.robot.clickOn(hand.node("entry-keep", Button.class));
        hand.robot.type(KeyCode.F2).write("2", 0).type(KeyCode.F9).type(KeyCode.F5, KeyCode.F6);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(focused(hand)).as("keys go to the card").isEqualTo("lock-password");
        assertThat(hand.node("lock-password", TextField.class).getText()).contains("88");
        assertThat(hand.node("entry-voted", TextField.class).getText()).isEqualTo("123");
        assertThat(hand.node("own-lines", VBox.class).getChildren()).isEmpty();
        hand.type("lock-password", "");
    }

    private static String focused(SharedWindow hand) {
        return Optional.ofNullable(hand.stage().getScene().getFocusOwner())
                .map(Node::getId)
                .orElse("");
    }

    @Test
    void saysThatACountOfALockedDeskWasNotKeptBecauseNobodyIsSignedIn() throws Exception {
        SharedBoard board = new SharedBoard(temp);
        try (OpenElection host = board.begin()) {
            Admitted lan = SharedBoard.admit(host, "Trần Thị Lan");
            SharedBoard.Desk place = board.desk("b1");
            place.join(SharedBoard.sharing(host).invite("Bàn 1"));
            try (OpenElection desk = place.open();
                    SharedWindow hand = window(desk)) {
                signInFirst(hand, lan, SharedBoard.PASSWORD);
                hand.robot.press(KeyCode.F6).release(KeyCode.F6);
                SharedWindow.waitFor(() -> hand.has("entry-voted"));
                hand.type("entry-voted", "123");
                // the last Enter may overtake the lock's card
                hand.onFx(() -> {
                    desk.signIn().lock();
                    hand.node("entry-keep", Button.class).fire();
                });
                SharedWindow.waitFor(() -> hand.has("lock-card"));
                SharedWindow.waitFor(() -> hand.node("own-counts", VBox.class).lookupAll(".stage").stream()
                        .map(node -> ((Labeled) node).getText())
                        .anyMatch(words -> words.contains("chưa có ai đăng nhập (mã TB-N09)")));
            }
        }
    }

    @Test
    void countsAPauseDownAndSaysSinceWhenNoHostAnswers() throws Exception {
        SharedBoard board = new SharedBoard(temp);
        OpenElection host = board.begin();
        Admitted lan = SharedBoard.admit(host, "Trần Thị Lan");
        Admitted an = SharedBoard.admit(host, "Lê Văn An");
        SharedBoard.Desk place = board.desk("b1");
        place.join(SharedBoard.sharing(host).invite("Bàn 1"));
        try (OpenElection desk = place.open();
                SharedWindow hand = window(desk)) {
            signInFirst(hand, lan, SharedBoard.PASSWORD);
            hand.onFx(() -> lockItem(hand).fire());
            SharedWindow.waitFor(() -> hand.has("lock-card"));
            host.close();
            SharedWindow.waitFor(() -> hand.text("status-connection").startsWith("Máy chủ không trả lời từ "));
            assertThat(hand.text("status-connection")).endsWith(" · 0 mục chờ gửi");
            assertThat(hand.text("lock-away")).startsWith("Máy chủ không trả lời; ");

            choose(hand, an);
            hand.type("lock-password", an.firstPassword());
            hand.press("lock-enter");
            SharedWindow.waitFor(() -> hand.text("lock-password-error")
                    .equals("Máy chủ không trả lời, nên chưa đăng nhập được ở bàn này. · TB-N01"));

            choose(hand, lan);
            for (int i = 0; i < 5; i++) {
                hand.type("lock-password", "sai lần thứ " + i);
                hand.press("lock-enter");
                SharedWindow.waitFor(() -> hand.text("lock-password-error").startsWith("Sai mật khẩu"));
            }
            SharedWindow.waitFor(() -> hand.text("lock-password-error").contains("Hãy thử lại sau 3"));
            assertThat(hand.node("lock-enter", javafx.scene.control.Button.class)
                            .isDisabled())
                    .isTrue();
            machine.updateAndGet(now -> now.plus(Duration.ofSeconds(31)));
            SharedWindow.waitFor(() ->
                    !hand.node("lock-enter", javafx.scene.control.Button.class).isDisabled());
        }
    }

    private static MenuItem lockItem(SharedWindow hand) {
        List<MenuItem> items = hand.node("person", MenuButton.class).getItems();
        return items.stream()
                .filter(item -> "person-lock".equals(item.getId()))
                .findFirst()
                .orElseThrow();
    }
}
