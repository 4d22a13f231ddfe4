package io.turnoutboard.cli;

import io.turnoutboard.service.BoardWriter;
import io.turnoutboard.service.paper.PaperPress;

/** The forms in which a command can write the board, and the press for its papers. */
public record BoardForms(BoardWriter text, BoardWriter csv, BoardWriter json, PaperPress papers) {}
