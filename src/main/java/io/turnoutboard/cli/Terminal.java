package io.turnoutboard.cli;

import io.turnoutboard.domain.text.Messages;
import java.io.PrintWriter;

/** Where a command's words go, and their language. The writers are UTF-8 whatever the machine's own encoding is. */
public record Terminal(Messages messages, PrintWriter out, PrintWriter err) {
    /** Writes one line of the outcome and sends it off at once. */
    void line(String key, String... values) {
        plain(messages.text(key, values));
    }

    /** Writes one line that is not a sentence, such as a path. */
    void plain(String text) {
        out.println(text);
        out.flush();
    }

    /** Tells of a failure: the sentence and its code. */
    void failure(String sentence, String code) {
        err.println(messages.text("cli.failure.line", sentence, code));
        err.flush();
    }
}
