package io.turnoutboard.ui.prepare;

import io.turnoutboard.service.intake.ColumnMemory;
import io.turnoutboard.service.intake.IntakeDesk;
import io.turnoutboard.service.intake.IntakeFiles;

/** By which files come in, and what is remembered of their columns; all block, and are called through {@code Tasks} only. */
public record IntakeServices(IntakeFiles files, IntakeDesk desk, ColumnMemory memory) {}
