package io.turnoutboard.cli;

import java.nio.file.Path;

/** Where the demo's election lives in the user's data folder, and the files that it is made from. */
public record DemoPlace(Path folder, Path files) {}
