/**
 * What comes in from files: a table as it was read becomes entries against the present board, all of them or none.
 * Every doubt has a stable code and the place it is of, and what a person answers is part of the request.
 * Pure functions over immutable records; reading and writing the files is the store's work.
 */
@NullMarked
package io.turnoutboard.service.intake;

import org.jspecify.annotations.NullMarked;
