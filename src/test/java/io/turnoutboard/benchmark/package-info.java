/**
 * Measurements, run with the profile {@code benchmark} only. Each prints ratios against a baseline of the same run.
 * None of them decides whether a build passes, for machines differ.
 */
@NullMarked
package io.turnoutboard.benchmark;

import org.jspecify.annotations.NullMarked;
