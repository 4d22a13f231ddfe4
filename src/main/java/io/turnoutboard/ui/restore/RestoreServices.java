package io.turnoutboard.ui.restore;

import io.turnoutboard.service.backup.Rescue;
import io.turnoutboard.ui.support.Tasks;

/** What the form calls; all of {@code rescue} reads and writes files, and is called through {@code tasks} only. */
public record RestoreServices(Rescue rescue, Tasks tasks) {}
