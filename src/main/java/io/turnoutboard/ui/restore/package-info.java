/** Taking an election up again from a backup and what desks still have, with what would be lost shown first. It knows no open election. */
@NullMarked
package io.turnoutboard.ui.restore;

import org.jspecify.annotations.NullMarked;
