/** What is kept of a day for good: one file with the whole ledger and its papers, and how it is proved. */
@NullMarked
package io.turnoutboard.service.archive;

import org.jspecify.annotations.NullMarked;
