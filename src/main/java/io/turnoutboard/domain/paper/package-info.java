/**
 * What a person decides about an official paper: which one, of which cut-off, under whose head, to whom, signed by whom,
 * and the number that it bears. Nothing here knows how a paper looks; its figures always come from a board.
 * All types are immutable and safe on any thread.
 */
@NullMarked
package io.turnoutboard.domain.paper;

import org.jspecify.annotations.NullMarked;
