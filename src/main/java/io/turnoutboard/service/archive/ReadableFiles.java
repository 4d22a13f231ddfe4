package io.turnoutboard.service.archive;

import io.turnoutboard.domain.turnout.Board;
import java.util.SortedMap;

/** What stands in an archive for people and spreadsheets to read, made of the board alone. */
public interface ReadableFiles {
    /** Goes up with every change of what {@link #of} makes; only files of the same version can be compared. */
    int version();

    /** The bytes of each file by its name: the same of the same board, on every machine. */
    SortedMap<String, byte[]> of(Board board);
}
