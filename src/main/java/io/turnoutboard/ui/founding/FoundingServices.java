package io.turnoutboard.ui.founding;

import io.turnoutboard.service.setup.ElectionFounding;
import io.turnoutboard.ui.support.Tasks;

/** What the form calls; founding blocks, and is called through {@code tasks} only. */
public record FoundingServices(ElectionFounding founding, Tasks tasks) {}
