package io.turnoutboard.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import io.turnoutboard.domain.text.Language;
import io.turnoutboard.ui.support.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsFileTest {
    private static final WindowSettings OTHERWISE = WindowSettings.of(Theme.LIGHT, Language.VIETNAMESE);

    @TempDir
    private Path folder;

    @Test
    void readsWhatItWrote() {
        WindowSettings left = new WindowSettings(
                Optional.of(new WindowSettings.Place(10, 20, 1000, 700)),
                true,
                Theme.DARK,
                Language.ENGLISH,
                List.of(0.4, 0.6));
        SettingsFile file = new SettingsFile(folder.resolve("deep/window.properties"));

        file.write(left);

        assertThat(file.read(OTHERWISE)).isEqualTo(left);
    }

    @Test
    void takesWhatItIsGivenWhereThereIsNoFile() {
        assertThat(new SettingsFile(folder.resolve("none")).read(OTHERWISE)).isEqualTo(OTHERWISE);
    }

    @Test
    void takesAWrongLineAsMissing() throws IOException {
        Path broken = folder.resolve("window.properties");
        Files.writeString(broken, "window.x=left\nwindow.width=NaN\ndividers=2 -1 x\ntheme=dark\n");

        assertThat(new SettingsFile(broken).read(OTHERWISE)).isEqualTo(OTHERWISE.with(Theme.DARK));
    }
}
