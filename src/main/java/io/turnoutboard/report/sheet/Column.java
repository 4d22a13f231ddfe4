package io.turnoutboard.report.sheet;

/**
 * A column: its head and its width on paper.
 *
 * @param millimetres 0 where it takes what the others leave
 */
public record Column(String head, int millimetres) {
    public static Column wide(String head) {
        return new Column(head, 0);
    }
}
