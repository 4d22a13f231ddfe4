/**
 * Pages of the documents that are made from the code, and the tests that compare them with it.
 * A page that can be wrong will be; one that is compared cannot stay wrong for longer than a build.
 * Each test says how its page is made anew.
 */
@NullMarked
package io.turnoutboard.docs;

import org.jspecify.annotations.NullMarked;
