/**
 * Backups of an election and how it is taken up again from one, as screens and commands ask for them. The host stands
 * behind these ports; nothing here touches a file. Times are instants, sizes bytes.
 */
@org.jspecify.annotations.NullMarked
package io.turnoutboard.service.backup;
