package io.turnoutboard.cli;

import io.turnoutboard.service.ElectionFolders;
import io.turnoutboard.service.FolderException;
import io.turnoutboard.service.OpenElection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The election that a command works on: the folder that {@code --election} names, else the demo, made on first use. */
final class ElectionChoice {
    private final ElectionFolders folders;
    private final DemoPlace demo;
    private final Values values;
    private Optional<String> typed = Optional.empty();

    ElectionChoice(ElectionFolders folders, DemoPlace demo, Values values) {
        this.folders = folders;
        this.demo = demo;
        this.values = values;
    }

    void typed(String folder) {
        typed = Optional.of(folder);
    }

    /** The folder that was named; empty for the demo. */
    Optional<Path> named() throws CommandException {
        return typed.isEmpty() ? Optional.empty() : Optional.of(values.path("--election", typed.get()));
    }

    /** The folder that was named, or the demo's. */
    Path folder() throws CommandException {
        return named().orElse(demo.folder());
    }

    OpenElection open() throws FolderException, CommandException {
        if (named().isEmpty() && !Files.exists(demo.folder())) {
            makeDemo();
        }
        return folders.open(folder());
    }

    /** Opens an election that people went on to. */
    OpenElection open(Path folder) throws FolderException {
        return folders.open(folder);
    }

    private void makeDemo() throws FolderException {
        try {
            folders.create(demo.folder(), demo.files(), Optional.empty());
        } catch (FolderException e) {
            // another program of this user may have made it in the same moment
            if (!Files.exists(demo.folder())) {
                throw e;
            }
        }
    }
}
