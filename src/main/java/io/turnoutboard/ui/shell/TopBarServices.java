package io.turnoutboard.ui.shell;

import io.turnoutboard.service.People;
import io.turnoutboard.service.paper.PaperPress;
import io.turnoutboard.ui.support.Notices;
import io.turnoutboard.ui.support.Tasks;
import java.util.Optional;

/** What the top bar calls: {@code people} may block and is called through {@code tasks}; no doors in a picture. */
record TopBarServices(People people, Optional<DeskDoors> doors, PaperPress press, Tasks tasks, Notices notices) {}
