/**
 * The form with which an election begins on screen: what the command {@code new --empty} asks, judged by the same
 * {@link io.turnoutboard.service.setup.FoundingAnswers}. It knows no open election but the drill whose real day is founded.
 */
@NullMarked
package io.turnoutboard.ui.founding;

import org.jspecify.annotations.NullMarked;
