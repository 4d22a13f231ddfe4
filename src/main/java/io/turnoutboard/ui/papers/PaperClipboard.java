package io.turnoutboard.ui.papers;

import io.turnoutboard.domain.text.Language;
import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.domain.turnout.Board;
import io.turnoutboard.service.paper.FigureColumn;
import io.turnoutboard.service.paper.TurnoutSentence;
import java.time.Instant;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/** What is copied of the figures of a moment to be sent or keyed elsewhere; each call says what was copied. */
final class PaperClipboard {
    private final Messages messages;

    PaperClipboard(Messages messages) {
        this.messages = messages;
    }

    /** The sentence is Vietnamese in both languages: it goes to people outside, as papers do. */
    String sentence(Board board, Instant moment) {
        String sentence = TurnoutSentence.of(board, moment, Messages.of(Language.VIETNAMESE));
        copy(sentence);
        return messages.text("papers.copied.text", sentence);
    }

    /** For keying into the national system: one figure a line, in the order of the stations. */
    String column(FigureColumn column, Board board, Instant moment) {
        FigureColumn.Copied copied = column.copy(board, moment);
        copy(copied.text());
        return messages.text(
                "papers.copied." + column.id(),
                messages.formats().count(copied.stations()),
                messages.formats().time(board.election().localTime(moment).toLocalTime()),
                messages.formats().count(copied.blank()));
    }

    private static void copy(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
