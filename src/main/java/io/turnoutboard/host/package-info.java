/**
 * The host of an election's folder: it takes the folder's lock, owns the database file, seals, and lets desks in.
 * Every program on the machine, its own window included, is a client; the one that comes first is the host as well.
 * The sealer is the only writer of seals and read tables, and runs on one platform thread that is never interrupted.
 */
@NullMarked
package io.turnoutboard.host;

import org.jspecify.annotations.NullMarked;
