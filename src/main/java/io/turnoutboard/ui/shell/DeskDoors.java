package io.turnoutboard.ui.shell;

import io.turnoutboard.service.SignIn;

/**
 * What the menu of people opens besides the menu itself.
 *
 * @param joined true at a desk of a host on another machine, where nobody is added without a password
 */
record DeskDoors(SignIn signIn, boolean joined) {}
