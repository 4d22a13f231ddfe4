package io.turnoutboard.domain.ledger;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The canonical text of a body: one {@code name=value} a line, each ended by a line feed, in the order the kind names
 * them; an absent value has no line, a list has a line an item. Backslash and line feed in a value are written
 * {@code \\} and {@code \n}. docs/ledger-format.md, section 2.
 */
final class BodyLines {
    private final StringBuilder text = new StringBuilder();

    BodyLines put(String name, Object value) {
        String escaped = value.toString().replace("\\", "\\\\").replace("\n", "\\n");
        text.append(name).append('=').append(escaped).append('\n');
        return this;
    }

    BodyLines put(String name, Optional<?> value) {
        value.ifPresent(present -> put(name, present));
        return this;
    }

    BodyLines putAll(String name, List<?> values) {
        values.forEach(value -> put(name, value));
        return this;
    }

    String text() {
        return text.toString();
    }

    /** The values by name; the order is checked by encoding the decoded body again. */
    static Map<String, List<String>> parse(String text) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        if (!text.isEmpty() && !text.endsWith("\n")) {
            throw new MalformedEntryException("the last line of a body is cut");
        }
        for (String line : text.isEmpty() ? new String[0] : text.split("\n", -1)) {
            if (line.isEmpty()) {
                continue;
            }
            int sign = line.indexOf('=');
            if (sign < 1) {
                throw new MalformedEntryException("a line of a body has no name");
            }
            values.computeIfAbsent(line.substring(0, sign), name -> new ArrayList<>())
                    .add(unescape(line.substring(sign + 1)));
        }
        return values;
    }

    private static String unescape(String value) {
        StringBuilder plain = new StringBuilder(value.length());
        for (int i = 0; i < value.length(); i++) {
            char letter = value.charAt(i);
            if (letter == '\\' && i + 1 < value.length()) {
                i++;
                letter = value.charAt(i) == 'n' ? '\n' : value.charAt(i);
            }
            plain.append(letter);
        }
        return plain.toString();
    }
}
