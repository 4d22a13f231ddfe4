package io.turnoutboard.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UserFoldersTest {
    private static UserFolders folders(String system, Map<String, String> environment) {
        return new Machine(environment, Map.of("os.name", system, "user.home", "/home/lan")).folders();
    }

    @Test
    void standWhereEachSystemWantsThem() {
        assertThat(folders("Linux", Map.of()))
                .isEqualTo(new UserFolders(
                        Path.of("/home/lan/.local/share/turnout-board"),
                        Path.of("/home/lan/.local/state/turnout-board")));
        assertThat(folders("Mac OS X", Map.of()))
                .isEqualTo(new UserFolders(
                        Path.of("/home/lan/Library/Application Support/turnout-board"),
                        Path.of("/home/lan/Library/Logs/turnout-board")));
        assertThat(folders("Windows 11", Map.of("LOCALAPPDATA", "/c/local")))
                .isEqualTo(new UserFolders(Path.of("/c/local/turnout-board"), Path.of("/c/local/turnout-board/logs")));
    }

    @Test
    void followXdgOnlyWhereItIsAbsolute() {
        assertThat(folders("Linux", Map.of("XDG_DATA_HOME", "/data", "XDG_STATE_HOME", "state")))
                .isEqualTo(new UserFolders(
                        Path.of("/data/turnout-board"), Path.of("/home/lan/.local/state/turnout-board")));
    }

    @Test
    void areOneFolderWhereItIsNamed() {
        assertThat(folders("Linux", Map.of("TURNOUT_BOARD_HOME", "/srv/board/")))
                .isEqualTo(new UserFolders(Path.of("/srv/board"), Path.of("/srv/board/logs")));
        assertThat(new Machine(
                                Map.of("TURNOUT_BOARD_HOME", "/srv/board"),
                                Map.of("os.name", "Linux", "turnoutboard.home", "/own"))
                        .folders())
                .isEqualTo(new UserFolders(Path.of("/own"), Path.of("/own/logs")));
    }

    @Test
    void aLinuxMachineHasADisplayWhenItsEnvironmentSaysSo() {
        Map<String, String> linux = Map.of("os.name", "Linux");

        assertThat(new Machine(Map.of(), linux).hasDisplay()).isFalse();
        assertThat(new Machine(Map.of("DISPLAY", ""), linux).hasDisplay()).isFalse();
        assertThat(new Machine(Map.of("DISPLAY", ":0"), linux).hasDisplay()).isTrue();
        assertThat(new Machine(Map.of("WAYLAND_DISPLAY", "wayland-0"), linux).hasDisplay())
                .isTrue();
        assertThat(new Machine(Map.of(), Map.of("os.name", "Windows 11")).hasDisplay())
                .isTrue();
    }
}
