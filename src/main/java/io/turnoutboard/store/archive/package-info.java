/** The archive of a day as a ZIP file. */
@NullMarked
package io.turnoutboard.store.archive;

import org.jspecify.annotations.NullMarked;
