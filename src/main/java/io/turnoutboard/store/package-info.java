/**
 * How a desk keeps and reads the ledger: its journal on this machine, the courier that brings entries to the host's
 * database, the feed that reads what was sealed, and the SQL of both.
 * SQL stands here and in {@code host} only; every statement names its columns and binds its values.
 * A connection is used by one platform thread, which is never interrupted: an interrupt would close the database.
 */
@NullMarked
package io.turnoutboard.store;

import org.jspecify.annotations.NullMarked;
