/**
 * Official papers: a template for each kind, filled from a board, laid out as Nghị định 30/2020/NĐ-CP asks and written
 * as PDF/A-3a. The same request, board and checkpoint give the same bytes in every time zone and language.
 * All types are safe on any thread; none touches a disk or a network.
 */
@NullMarked
package io.turnoutboard.report.paper;

import org.jspecify.annotations.NullMarked;
