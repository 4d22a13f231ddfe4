package io.turnoutboard.ui.prepare;

import io.turnoutboard.service.intake.ColumnMemory;
import io.turnoutboard.service.intake.IntakeDesk;
import io.turnoutboard.service.intake.IntakeFiles;
import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * By which files come in, and what is remembered of their columns; all block, and are called through {@code Tasks} only.
 *
 * @param map takes a file as the map of the ward, and may be called on the FX thread
 */
public record IntakeServices(IntakeFiles files, IntakeDesk desk, ColumnMemory memory, Consumer<Path> map) {}
