package io.turnoutboard.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import io.turnoutboard.domain.text.Language;
import io.turnoutboard.host.SharedBoard;
import io.turnoutboard.service.OpenElection;
import io.turnoutboard.ui.support.Theme;
import java.nio.file.Path;
import java.time.InstantSource;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The keys of an election, on their way out of the one machine that has them. */
class KeysAsideWindowTest {
    @TempDir
    Path temp;

    @Test
    void putsTheKeysAsideAndSaysSo() throws Exception {
        Path folder = temp.resolve("dien-tap");
        Path file = temp.resolve("khoa.txt");
        try (OpenElection host = FoundedDrill.of(temp, folder).open(folder);
                SharedWindow hand =
                        new SharedWindow(host, temp, Language.VIETNAMESE, Theme.LIGHT, InstantSource.system())) {
            hand.onFx(hand.window::share);
            SharedWindow.waitFor(() -> hand.has("share-keys-state")
                    && !hand.text("share-keys-state").isEmpty());
            assertThat(hand.text("share-keys-state")).startsWith("Chưa cất khóa.");

            hand.press("share-keys-open");
            hand.type("share-keys-password", "ngắn");
            hand.type("share-keys-again", "ngan");
            hand.press("share-keys-export");
            assertThat(hand.text("share-keys-file-error")).isEqualTo("Hãy chọn nơi cất tệp khóa.");
            assertThat(hand.text("share-keys-again-error")).isEqualTo("Hai mật khẩu không giống nhau.");

            hand.type("share-keys-file", file.toString());
            hand.type("share-keys-again", "ngắn");
            hand.press("share-keys-export");
            SharedWindow.waitFor(
                    () -> hand.text("share-keys-password-error").startsWith("Mật khẩu phải có ít nhất 12"));
            assertThat(file).doesNotExist();

            hand.type("share-keys-password", SharedBoard.PASSWORD);
            hand.type("share-keys-again", SharedBoard.PASSWORD);
            hand.press("share-keys-export");
            SharedWindow.waitFor(() -> hand.text("share-keys-state").startsWith("Đã cất khóa lúc "));
            assertThat(hand.has("share-keys-open")).isTrue();
            hand.press("share-keys-open");
            assertThat(file).content().doesNotContain(SharedBoard.PASSWORD);

            hand.type("share-keys-password", SharedBoard.PASSWORD);
            hand.type("share-keys-again", SharedBoard.PASSWORD);
            hand.press("share-keys-export");
            SharedWindow.waitFor(() -> hand.text("share-keys-file-error").endsWith("hãy chọn tên khác."));
        }
    }

    @Test
    void aDemoHasNoneToPutAside() throws Exception {
        try (OpenElection host = new SharedBoard(temp).begin();
                SharedWindow hand = new SharedWindow(
                        host, temp.resolve("host"), Language.ENGLISH, Theme.DARK, InstantSource.system())) {
            hand.onFx(hand.window::share);
            SharedWindow.waitFor(() -> hand.text("share-state").startsWith("Shared"));
            assertThat(hand.node("share-keys", Region.class).isVisible()).isFalse();
        }
    }
}
