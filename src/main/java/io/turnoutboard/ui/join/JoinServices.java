package io.turnoutboard.ui.join;

import io.turnoutboard.service.ElectionFolders;
import io.turnoutboard.ui.support.Tasks;

/** What the form calls; joining asks the host, and is called through {@code tasks} only. */
public record JoinServices(ElectionFolders folders, Tasks tasks) {}
