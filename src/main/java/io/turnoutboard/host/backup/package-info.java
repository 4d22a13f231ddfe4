/**
 * Backups: taken from the running database, proved by opening them in memory, kept, thinned, and copied to a second
 * place. The ledger's own files are only ever read here. Codes are TB-Y01 and on.
 */
@org.jspecify.annotations.NullMarked
package io.turnoutboard.host.backup;
