package io.turnoutboard.cli;

import io.turnoutboard.service.BoardWriter;

/** The forms in which a command can write the board. */
public record BoardForms(BoardWriter text, BoardWriter csv, BoardWriter json) {}
