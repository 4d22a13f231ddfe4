/**
 * What a person decides about an official paper, and the port to whoever lays it out.
 * Nothing here knows how a paper looks; the figures always come from a board.
 * All types are immutable and safe on any thread.
 */
@NullMarked
package io.turnoutboard.service.paper;

import org.jspecify.annotations.NullMarked;
