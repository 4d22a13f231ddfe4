package io.turnoutboard.ui.control;

import java.util.Set;

/** How the rows of a table look beside their texts: a sign in a cell, and states of the whole row. */
public interface SheetLook<R> {
    /** The style class of the sign before a cell's text; blank for none. */
    String sign(String column, R row);

    /** The pseudo-classes of a row, out of {@link SheetTable#STATES}. */
    Set<String> states(R row);
}
