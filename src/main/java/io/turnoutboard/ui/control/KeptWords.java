package io.turnoutboard.ui.control;

import io.turnoutboard.domain.text.Messages;

/** The words for counts that were kept. */
public final class KeptWords {
    private KeptWords() {}

    public static String what(KeptCount count, Messages messages) {
        return messages.text(
                "keying.kept.text",
                messages.text("station.short.text", Integer.toString(count.station())),
                messages.formats().time(count.time()),
                messages.formats().count(count.voted()));
    }

    /** Why the sealer refused an entry: the sentence of its code, or the code alone where this program is too old. */
    public static String refusal(String code, Messages messages) {
        String key = "refusal." + code + ".text";
        return messages.containsKey(key) ? messages.text("finding.line.text", code, messages.text(key)) : code;
    }
}
