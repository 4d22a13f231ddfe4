package io.turnoutboard.service.paper;

/**
 * A heading of a paper's form under which a person may write.
 *
 * @param title the words of the form, with its number
 * @param text what stands under it where nobody writes anything, a paragraph a line
 */
public record PaperHeading(int number, String title, String text) {}
