package io.turnoutboard.ui.people;

import io.turnoutboard.service.Enrolment;
import io.turnoutboard.service.EntryDesk;
import io.turnoutboard.service.paper.PaperPress;
import io.turnoutboard.ui.support.Tasks;

/** What the screen of people calls; all of it blocks, and is called through {@code tasks} only. */
public record PeopleServices(Enrolment enrolment, EntryDesk entries, PaperPress press, Tasks tasks) {}
