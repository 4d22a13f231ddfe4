/** Who may do what at this board: people are let in, given roles and withdrawn here, and what they left is adopted. */
@NullMarked
package io.turnoutboard.ui.people;

import org.jspecify.annotations.NullMarked;
