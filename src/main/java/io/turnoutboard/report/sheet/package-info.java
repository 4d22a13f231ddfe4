/**
 * Tables of figures with their types, declared once and written many ways: on a paper, as CSV, as a workbook.
 * Knows no kind of paper and no board. All types are immutable and safe on any thread.
 */
@NullMarked
package io.turnoutboard.report.sheet;

import org.jspecify.annotations.NullMarked;
