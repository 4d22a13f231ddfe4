package io.turnoutboard.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import io.turnoutboard.domain.ledger.PeopleBody;
import io.turnoutboard.domain.ledger.SealedEntry;
import io.turnoutboard.domain.text.Language;
import io.turnoutboard.host.SharedBoard;
import io.turnoutboard.service.Enrolment.Admitted;
import io.turnoutboard.service.InvitedDesk;
import io.turnoutboard.service.OpenElection;
import io.turnoutboard.ui.support.Theme;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The host's machine shares its board: on, off, a desk invited, seen, and withdrawn. */
class ShareWindowTest {
    @TempDir
    Path temp;

    @SuppressWarnings("unchecked") // as the screen has it
    private static TableView<InvitedDesk> desks(SharedWindow hand) {
        return (TableView<InvitedDesk>) hand.node("share-desks", TableView.class);
    }

    private static String cell(SharedWindow hand, int row, int column) {
        return String.valueOf(desks(hand).getColumns().get(column).getCellData(row));
    }

    @Test
    void invitesADeskSeesItComeAndTurnsItOut() throws Exception {
        SharedBoard board = new SharedBoard(temp);
        try (OpenElection host = board.begin();
                SharedWindow hand = new SharedWindow(
                        host, temp.resolve("host"), Language.VIETNAMESE, Theme.LIGHT, InstantSource.system())) {
            hand.onFx(hand.window::share);
            SharedWindow.waitFor(() -> hand.text("share-state").startsWith("Đang chia sẻ ở cổng "));
            assertThat(hand.text("share-state")).endsWith(": 127.0.0.1");

            hand.press("share-invite");
            assertThat(hand.text("share-desk-error")).isEqualTo("Hãy ghi tên bàn, không quá 60 ký tự.");
            hand.type("share-desk", "Bàn 1");
            hand.press("share-invite");
            SharedWindow.waitFor(() -> hand.has("share-qr"));
            assertThat(hand.text("share-made")).startsWith("Thư mời của Bàn 1: máy chủ 127.0.0.1, cổng ");
            assertThat(hand.node("share-qr", StackPane.class).getChildren()).isNotEmpty();
            hand.onFx(hand.window::changeLanguage);
            assertThat(hand.text("share-made")).startsWith("Invitation of Bàn 1");
            hand.onFx(hand.window::changeTheme);
            assertThat(hand.node("share-made", Label.class).getScene().getStylesheets())
                    .isEqualTo(Theme.DARK.stylesheets());
            hand.onFx(hand.window::changeTheme);
            hand.onFx(hand.window::changeLanguage);
            SharedWindow.waitFor(() -> desks(hand).getItems().size() == 1);
            assertThat(cell(hand, 0, 1)).startsWith("Đã mời lúc ").endsWith(", chưa vào");

            Admitted lan = SharedBoard.admit(host, "Trần Thị Lan");
            SharedBoard.Desk place = board.desk("b2");
            place.join(SharedBoard.sharing(host).invite("Bàn 2"));
            try (OpenElection desk = place.openFor(lan)) {
                assertThat(desk.ledger().state().value().isConnected()).isTrue();
                SharedWindow.waitFor(() -> hand.text("share-figures").startsWith("Bàn đang nối: 1 ·"));
                int row = cell(hand, 0, 0).equals("Bàn 2") ? 0 : 1;
                assertThat(cell(hand, row, 1)).isEqualTo("Đang nối");

                hand.onFx(() -> desks(hand).getSelectionModel().select(row));
                hand.press("share-withdraw");
                assertThat(hand.text("share-question")).startsWith("Thu hồi Bàn 2?");
                hand.press("share-withdraw-yes");
                SharedWindow.waitFor(() -> hand.text("share-figures").startsWith("Bàn đang nối: 0 ·"));
                SharedWindow.waitFor(() -> cell(hand, row, 1).startsWith("Đã thu hồi lúc "));
                assertThat(hand.node("share-withdraw", Button.class).isDisabled())
                        .isTrue();
                SharedWindow.waitFor(() -> !desk.ledger().state().value().isConnected());
                SharedWindow.waitFor(() -> withdrawals(host).equals(List.of("Thư mời của bàn bị thu hồi.")));
            }
        }
    }

    @Test
    void bringsEachInvitationIntoSight() throws Exception {
        SharedBoard board = new SharedBoard(temp);
        try (OpenElection host = board.begin();
                SharedWindow hand = new SharedWindow(
                        host, temp.resolve("host"), Language.VIETNAMESE, Theme.LIGHT, InstantSource.system())) {
            hand.onFx(hand.window::share);
            SharedWindow.waitFor(() -> hand.text("share-state").startsWith("Đang chia sẻ ở cổng "));
            for (String desk : List.of("Bàn 1", "Bàn 2")) {
                hand.onFx(() -> hand.node("share-desk", TextField.class).requestFocus());
                hand.type("share-desk", desk);
                hand.press("share-invite");
                SharedWindow.waitFor(
                        () -> hand.has("share-made") && hand.text("share-made").contains(desk));
                assertThat(inSight(hand.node("share-save", Button.class)))
                        .as(desk)
                        .isTrue();
            }
        }
    }

    private static boolean inSight(Button button) {
        double top = button.localToScene(0, 0).getY();
        return top >= 0 && top + button.getHeight() <= button.getScene().getHeight();
    }

    /** The reasons of the desks that the ledger calls withdrawn. */
    private static List<String> withdrawals(OpenElection host) throws Exception {
        return host.audit().lines(-1).stream()
                .filter(SealedEntry::isAccepted)
                .map(line -> line.entry().body().decode())
                .filter(PeopleBody.DeskWithdrawn.class::isInstance)
                .map(body -> ((PeopleBody.DeskWithdrawn) body).reason())
                .toList();
    }

    @Test
    void stopsAndSharesAgainWhereItIsTold() throws Exception {
        SharedBoard board = new SharedBoard(temp);
        try (OpenElection host = board.begin();
                SharedWindow hand = new SharedWindow(
                        host, temp.resolve("host"), Language.VIETNAMESE, Theme.LIGHT, InstantSource.system())) {
            hand.onFx(hand.window::share);
            SharedWindow.waitFor(() -> hand.has("share-stop"));
            hand.press("share-stop");
            SharedWindow.waitFor(() -> hand.text("share-state").equals("Bảng chưa được chia sẻ"));
            hand.type("share-port", "70000");
            hand.press("share-start");
            assertThat(hand.text("share-port-error")).isEqualTo("Cổng là một số từ 0 đến 65535.");
            hand.type("share-port", "0");
            hand.type("share-addresses", "127.0.0.1, may-chu");
            hand.press("share-start");
            SharedWindow.waitFor(() -> hand.text("share-state").endsWith(": 127.0.0.1, may-chu"));
        }
    }

    @Test
    void aPortThatIsTakenIsToldUntilSomethingElseIsDone() throws Exception {
        SharedBoard board = new SharedBoard(temp);
        try (OpenElection host = board.begin();
                ServerSocket other = new ServerSocket(0);
                SharedWindow hand = new SharedWindow(
                        host, temp.resolve("host"), Language.VIETNAMESE, Theme.LIGHT, InstantSource.system())) {
            SharedBoard.sharing(host).stop();
            hand.onFx(hand.window::share);
            SharedWindow.waitFor(() -> hand.text("share-state").equals("Bảng chưa được chia sẻ"));
            hand.type("share-port", Integer.toString(other.getLocalPort()));
            hand.press("share-start");
            String said = "Không mở được cổng " + other.getLocalPort();
            SharedWindow.waitFor(() -> hand.text("share-said").startsWith(said));
            String figures = hand.text("share-figures");
            SharedBoard.admit(host, "Trần Thị Lan");
            SharedWindow.waitFor(() -> !hand.text("share-figures").equals(figures));

            assertThat(hand.text("share-said")).startsWith(said).endsWith(" · TB-H05");
            hand.type("share-port", "0");
            hand.press("share-start");
            SharedWindow.waitFor(() -> hand.text("share-state").startsWith("Đang chia sẻ ở cổng "));
            assertThat(hand.text("share-said")).isEmpty();
        }
    }

    @Test
    void aHostKeptOutOfItsPortShowsItInBothWindows() throws Exception {
        SharedBoard board = new SharedBoard(temp);
        int port;
        try (OpenElection first = board.begin()) {
            port = SharedBoard.sharing(first).shared().orElseThrow().port();
        }
        ServerSocket other = new ServerSocket(port);
        try (other;
                OpenElection host = board.open();
                SharedWindow hand = new SharedWindow(
                        host, temp.resolve("host"), Language.VIETNAMESE, Theme.LIGHT, InstantSource.system())) {
            SharedWindow.waitFor(() -> hand.text("status-connection")
                    .equals("Máy này giữ sổ, nhưng các bàn khác không vào được (TB-H05)"));
            hand.onFx(hand.window::share);
            SharedWindow.waitFor(() -> hand.text("share-state")
                    .startsWith("Các bàn ở máy khác chưa vào được. Không mở được cổng " + port + ","));
            assertThat(hand.has("share-stop")).isTrue();

            other.close();
            SharedWindow.waitFor(() -> hand.text("share-state").startsWith("Đang chia sẻ ở cổng " + port));
            SharedWindow.waitFor(() -> hand.text("status-connection").equals("Máy này giữ sổ"));
        }
    }
}
