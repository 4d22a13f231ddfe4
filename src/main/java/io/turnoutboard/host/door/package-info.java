/**
 * The way between desks on other machines and the host: TLS 1.3 alone, the host known by the pin of its certificate and
 * by its name, a desk known by its secret before a byte of it reaches the database. Blocking, on threads that are given.
 */
@NullMarked
package io.turnoutboard.host.door;

import org.jspecify.annotations.NullMarked;
