/**
 * Puts the program together and starts it: places on this machine, threads, clock, logging, commands and window.
 * Everything is wired by hand here and nowhere else, and nothing else may depend on this package.
 * The program ends cleanly however it is ended: by its window, by a command's end, or from outside.
 */
@NullMarked
package io.turnoutboard.app;

import org.jspecify.annotations.NullMarked;
