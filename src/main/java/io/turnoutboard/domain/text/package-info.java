/**
 * The words and figures of the program as people read them, in Vietnamese first and in English.
 * Every number, date and rate that is shown, printed or exported is written by {@link io.turnoutboard.domain.text.Formats},
 * and every sentence comes from {@link io.turnoutboard.domain.text.Messages}, so that screen, paper and command agree.
 * Nothing here keeps state; everything may be used from any thread.
 */
@NullMarked
package io.turnoutboard.domain.text;

import org.jspecify.annotations.NullMarked;
