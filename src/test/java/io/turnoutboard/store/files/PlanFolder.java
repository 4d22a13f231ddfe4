package io.turnoutboard.store.files;

import io.turnoutboard.service.FolderException;
import io.turnoutboard.service.setup.ElectionPlan;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** A copy of the demo's files in which a test spoils something. */
final class PlanFolder {
    private final Path folder;

    private PlanFolder(Path folder) {
        this.folder = folder;
    }

    static Path demo() {
        return Path.of(System.getProperty("turnoutboard.data", "data")).resolve("lang-2026");
    }

    static PlanFolder copyTo(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(demo())) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
        return new PlanFolder(folder);
    }

    PlanFolder edit(String file, UnaryOperator<String> edit) throws IOException {
        String before = Files.readString(folder.resolve(file));
        String after = edit.apply(before);
        if (before.equals(after)) {
            throw new IllegalArgumentException("the edit of " + file + " changes nothing");
        }
        return put(file, after.getBytes(StandardCharsets.UTF_8));
    }

    PlanFolder put(String file, byte[] bytes) throws IOException {
        Files.write(folder.resolve(file), bytes);
        return this;
    }

    PlanFolder remove(String file) throws IOException {
        Files.delete(folder.resolve(file));
        return this;
    }

    Path path() {
        return folder;
    }

    ElectionPlan read() throws FolderException {
        return new ElectionFiles().read(folder);
    }
}
