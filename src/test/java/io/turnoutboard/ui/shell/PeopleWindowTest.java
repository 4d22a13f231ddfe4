package io.turnoutboard.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import io.turnoutboard.domain.election.Role;
import io.turnoutboard.domain.text.Language;
import io.turnoutboard.domain.turnout.Member;
import io.turnoutboard.host.SharedBoard;
import io.turnoutboard.service.OpenElection;
import io.turnoutboard.service.SignInOutcome;
import io.turnoutboard.ui.support.Theme;
import java.nio.file.Path;
import java.time.InstantSource;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An administrator lets people in, gives roles, withdraws, and gives another first password. */
class PeopleWindowTest {
    @TempDir
    Path temp;

    @SuppressWarnings("unchecked") // as the screen has it
    private static TableView<Member> members(SharedWindow hand) {
        return (TableView<Member>) hand.node("people-members", TableView.class);
    }

    private static Member member(OpenElection host, String name) {
        return host.ledger().board().value().registry().members().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static String state(SharedWindow hand, String name) {
        return members(hand).getItems().stream()
                .filter(each -> each.name().equals(name))
                .map(each -> String.valueOf(members(hand).getColumns().get(3).getCellData(each)))
                .findFirst()
                .orElse("");
    }

    private static void select(SharedWindow hand, String name) {
        hand.onFx(() -> members(hand).getItems().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .ifPresent(each -> members(hand).getSelectionModel().select(each)));
    }

    @SuppressWarnings("unchecked") // as the screen has it
    private static void role(SharedWindow hand, String id, Role role) {
        hand.onFx(() -> ((ComboBox<Role>) hand.node(id, ComboBox.class)).setValue(role));
    }

    @Test
    void letsAClerkInGivesAnotherRoleAndWithdraws() throws Exception {
        SharedBoard board = new SharedBoard(temp);
        try (OpenElection host = board.begin();
                SharedWindow hand = new SharedWindow(
                        host, temp.resolve("host"), Language.VIETNAMESE, Theme.LIGHT, InstantSource.system())) {
            hand.onFx(hand.window::people);
            hand.type("people-name", "Trần Thị Lan");
            hand.type("people-add-stations", "1-3, 99");
            hand.press("people-add");
            assertThat(hand.text("people-add-stations-error")).isEqualTo("Hãy ghi số khu vực có thật, như 1-5, 7.");
            hand.type("people-add-stations", "1-3, 7");
            hand.press("people-add");
            SharedWindow.waitFor(() -> hand.has("people-first-password"));
            assertThat(hand.node("people-add-stations", TextField.class).getText())
                    .as("the next person has stations of their own")
                    .isEmpty();
            switchesLanguageAndBack(hand);
            String first = hand.node("people-first-password", TextField.class).getText();
            assertThat(member(host, "Trần Thị Lan").stations()).hasSize(4);
            assertThat(host.signIn().signIn(member(host, "Trần Thị Lan").id(), first))
                    .isInstanceOf(SignInOutcome.MustChoose.class);

            SharedWindow.waitFor(() -> members(hand).getItems().stream()
                    .anyMatch(each -> each.name().equals("Trần Thị Lan")));
            select(hand, "Trần Thị Lan");
            role(hand, "people-member-role", Role.SUPERVISOR);
            hand.press("people-appoint");
            SharedWindow.waitFor(() -> member(host, "Trần Thị Lan").role() == Role.SUPERVISOR);

            select(hand, "Trần Thị Lan");
            hand.press("people-reset");
            SharedWindow.waitFor(() -> hand.node("people-passwords", javafx.scene.layout.VBox.class)
                            .lookupAll("#people-first-password")
                            .size()
                    == 2);
            hand.press("people-slips-forget");
            assertThat(hand.has("people-passwords")).isFalse();

            hand.press("people-withdraw");
            assertThat(hand.text("people-said")).isEqualTo("Hãy ghi lý do.");
            hand.type("people-reason", "chuyển công tác");
            hand.press("people-withdraw");
            SharedWindow.waitFor(() -> member(host, "Trần Thị Lan").isWithdrawn());
            SharedWindow.waitFor(() -> state(hand, "Trần Thị Lan").endsWith(": chuyển công tác"));
        }
    }

    private static void switchesLanguageAndBack(SharedWindow hand) {
        String password = hand.node("people-first-password", TextField.class).getText();
        hand.type("people-name", "Lê Văn");
        hand.onFx(hand.window::changeLanguage);
        assertThat(hand.node("people-add", Button.class).getText()).isEqualTo("Let in");
        assertThat(hand.node("people-first-password", TextField.class).getText())
                .as("a first password is shown once, and must not go with the language")
                .isEqualTo(password);
        assertThat(hand.node("people-name", TextField.class).getText()).isEqualTo("Lê Văn");
        hand.onFx(hand.window::changeLanguage);
        assertThat(hand.node("people-add", Button.class).getText()).isEqualTo("Cho vào");
        hand.type("people-name", "");
    }

    @Test
    void keepsTheLastAdministrator() throws Exception {
        SharedBoard board = new SharedBoard(temp);
        try (OpenElection host = board.begin();
                SharedWindow hand = new SharedWindow(
                        host, temp.resolve("host"), Language.VIETNAMESE, Theme.LIGHT, InstantSource.system())) {
            hand.onFx(hand.window::people);
            hand.onFx(() -> members(hand).getSelectionModel().select(0));
            hand.type("people-reason", "thử");
            hand.press("people-withdraw");
            SharedWindow.waitFor(() -> hand.text("people-said").contains("phải còn ít nhất một người quản trị"));
            assertThat(hand.text("people-said")).contains("TB-L40");
        }
    }
}
