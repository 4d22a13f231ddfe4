/**
 * Reads the files in which a ward describes its election: CSV tables laid out as those of {@code data/lang-2026}.
 * A file is read whole or refused whole: every fault names its file, line and column, and nothing is guessed at.
 * Times in the files are wall-clock times of the election's zone; everything here is used by one thread at a time.
 */
@NullMarked
package io.turnoutboard.store.files;

import org.jspecify.annotations.NullMarked;
