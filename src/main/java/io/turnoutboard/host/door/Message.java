package io.turnoutboard.host.door;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.ProtocolException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A small question or answer on the way between a desk and the host: names and values, in the order of their names. */
public record Message(Map<String, String> values) {
    /** The value that says what is asked. */
    static final String ASKED = "asked";
    /** The value of an answer that refuses: a stable code. */
    static final String REFUSED = "refused";

    private static final int MOST_VALUES = 2_000;
    /** Characters. */
    private static final int LONGEST_QUESTION = 64_000;

    private static final int LONGEST_ANSWER = 4_000_000;

    public Message {
        values = Map.copyOf(values);
    }

    /** A question. */
    public static Message asking(String what, Map<String, String> more) {
        Map<String, String> values = new TreeMap<>(more);
        values.put(ASKED, what);
        return new Message(values);
    }

    /** The same values, asking something else. */
    public Message asking(String what) {
        return asking(what, values);
    }

    static Message refusing(String code, String detail) {
        return new Message(Map.of(REFUSED, code, "detail", detail));
    }

    public String asked() {
        return value(ASKED);
    }

    /** A value, or an empty text. */
    public String value(String name) {
        return values.getOrDefault(name, "");
    }

    Optional<String> refusal() {
        return Optional.ofNullable(values.get(REFUSED));
    }

    void write(DataOutputStream out) throws IOException {
        out.writeInt(values.size());
        for (Map.Entry<String, String> each : new TreeMap<>(values).entrySet()) {
            out.writeUTF(each.getKey());
            out.writeUTF(each.getValue());
        }
        out.flush();
    }

    /** @throws IOException when it ends early, is none of ours, or is longer than any answer */
    static Message read(DataInputStream in) throws IOException {
        return read(in, LONGEST_ANSWER);
    }

    /**
     * A question; nobody knows yet who asks.
     *
     * @throws IOException as {@link #read}, and when it is longer than any question
     */
    static Message question(DataInputStream in) throws IOException {
        return read(in, LONGEST_QUESTION);
    }

    private static Message read(DataInputStream in, int longest) throws IOException {
        int size = in.readInt();
        if (size < 0 || size > MOST_VALUES) {
            throw new ProtocolException("not a message: " + size);
        }
        Map<String, String> values = new TreeMap<>();
        int length = 0;
        for (int i = 0; i < size; i++) {
            String name = in.readUTF();
            String value = in.readUTF();
            length += name.length() + value.length();
            if (length > longest) {
                throw new ProtocolException("a message is too long");
            }
            values.put(name, value);
        }
        return new Message(values);
    }
}
