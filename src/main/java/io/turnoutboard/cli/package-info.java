/**
 * The command line: one class a command, each asking the services and telling the outcome in plain sentences.
 * Commands write to the writers they are given and return an exit code; every failure has a sentence and a stable code.
 * A command line is parsed and run on one thread.
 */
@NullMarked
package io.turnoutboard.cli;

import org.jspecify.annotations.NullMarked;
