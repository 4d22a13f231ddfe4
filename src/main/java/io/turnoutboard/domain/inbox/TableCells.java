package io.turnoutboard.domain.inbox;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The cells of one line of a copied table, each with its place in the pasted text. */
record TableCells(List<String> texts, List<Span> spans) {
    private static final Pattern EMPTY = Pattern.compile("[\\s.…–—-]*");

    private static final Pattern FIGURE = Pattern.compile("\\d");

    static TableCells of(TextLine line) {
        List<String> texts = new ArrayList<>();
        List<Span> spans = new ArrayList<>();
        int from = 0;
        for (int end = line.text().indexOf('\t'); end >= 0; end = line.text().indexOf('\t', from)) {
            texts.add(line.text().substring(from, end));
            spans.add(new Span(line.from() + from, line.from() + end + 1));
            from = end + 1;
        }
        texts.add(line.text().substring(from));
        spans.add(new Span(line.from() + from, line.next()));
        return new TableCells(texts, spans);
    }

    int size() {
        return texts.size();
    }

    String folded(int column) {
        return column < texts.size() ? FoldedText.of(texts.get(column)).plain().strip() : "";
    }

    /** True for nothing and for a dash: an empty cell is never zero. */
    boolean isEmpty(int column) {
        return column >= texts.size() || EMPTY.matcher(texts.get(column)).matches();
    }

    /** True for a line of words alone: a heading, of whatever columns. */
    boolean isHeadingOfUnknownColumns() {
        long filled = texts.stream().filter(text -> !text.isBlank()).count();
        return filled > 1
                && texts.stream().noneMatch(text -> FIGURE.matcher(text).find());
    }

    /** The first cell in which something stands. */
    String first() {
        for (int column = 0; column < size(); column++) {
            if (!isEmpty(column)) {
                return folded(column);
            }
        }
        return "";
    }
}
