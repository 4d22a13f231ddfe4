/**
 * Reads tables from the files that wards have: CSV in the encodings of Viet Nam, and workbooks; and writes them.
 * A file is never believed: its size, its parts and what it unpacks to are counted, formulas are never worked out,
 * and what cannot be read is told as a finding with its place. Used by one thread at a time.
 */
@NullMarked
package io.turnoutboard.store.intake;

import org.jspecify.annotations.NullMarked;
