package io.turnoutboard.service;

import java.util.List;

/**
 * Why the host's door to other machines could not be opened although the board is shared: {@code folder.<code>.text} says
 * it, with the details in it.
 */
public record DoorTrouble(String code, List<String> details) {
    public DoorTrouble {
        details = List.copyOf(details);
    }

    public static DoorTrouble of(FolderException failure) {
        return new DoorTrouble(failure.code(), failure.details());
    }

    public FolderException failure() {
        return new FolderException(code, details);
    }
}
