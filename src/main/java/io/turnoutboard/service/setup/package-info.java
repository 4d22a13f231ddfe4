/**
 * What a ward's files say before they become entries: the plan of an election, and what happened on its day.
 * Reading the files is the store's work; making entries of a plan is the host's.
 * Records are immutable; a wrong file is a {@link io.turnoutboard.service.FolderException} that names file and line.
 */
@NullMarked
package io.turnoutboard.service.setup;

import org.jspecify.annotations.NullMarked;
