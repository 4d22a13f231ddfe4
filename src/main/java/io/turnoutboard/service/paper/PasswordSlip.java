package io.turnoutboard.service.paper;

import io.turnoutboard.domain.election.Role;
import io.turnoutboard.domain.election.StationId;
import java.util.List;

/** A slip of paper for one person: who they are here, and the password for their first sign-in. */
public record PasswordSlip(String name, Role role, List<StationId> stations, String firstPassword) {}
