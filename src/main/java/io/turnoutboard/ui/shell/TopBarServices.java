package io.turnoutboard.ui.shell;

import io.turnoutboard.service.People;
import io.turnoutboard.service.paper.PaperPress;
import io.turnoutboard.ui.support.Notices;
import io.turnoutboard.ui.support.Tasks;

/** What the top bar calls: {@code people} may block and is called through {@code tasks}. */
record TopBarServices(People people, PaperPress press, Tasks tasks, Notices notices) {}
