/**
 * The screen for official papers: a desk at which one is prepared beside its preview and issued, the register of all
 * numbers, and the proof of a paper that somebody brings.
 * The shell makes a {@link io.turnoutboard.ui.papers.PapersScreen} over a model that outlives it.
 * All types are for the FX thread unless they say otherwise; what draws, issues or proves a paper runs away from it.
 */
@NullMarked
package io.turnoutboard.ui.papers;

import org.jspecify.annotations.NullMarked;
