/**
 * The use cases of a desk, and the ports through which they reach the ledger: screens and commands call these classes,
 * the store implements the interfaces. A service knows the domain and nothing of databases or windows.
 * Unless a class says otherwise it is safe on any thread, and listeners are called on the thread that brought the news.
 */
@NullMarked
package io.turnoutboard.service;

import org.jspecify.annotations.NullMarked;
