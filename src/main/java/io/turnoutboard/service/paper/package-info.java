/**
 * Making official papers: the port to whoever lays them out, issuing them under a number, the register of those that
 * were issued, and proving one years later.
 * Types say which thread they want; all records are immutable and safe on any thread.
 */
@NullMarked
package io.turnoutboard.service.paper;

import org.jspecify.annotations.NullMarked;
