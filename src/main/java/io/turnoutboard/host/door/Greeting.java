package io.turnoutboard.host.door;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.ProtocolException;

/**
 * The first words that a client of the database says, as far as the account: the versions that it speaks, the database, the
 * URL, the account. Integers, and texts as their length with their UTF-16 code units; a length of −1 is no text.
 *
 * @param oldest the oldest version that it speaks
 * @param latest the latest
 */
record Greeting(int oldest, int latest, String database, String url, String account) {
    private static final int LONGEST = 500;

    /** @throws IOException when it ends early, or is not how a desk begins; to stop another's request begins otherwise */
    static Greeting read(DataInputStream in) throws IOException {
        return new Greeting(in.readInt(), in.readInt(), text(in), text(in), text(in));
    }

    private static String text(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > LONGEST) {
            throw new ProtocolException("not the greeting of a desk: " + length);
        }
        StringBuilder text = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            text.append(in.readChar());
        }
        return text.toString();
    }

    /** The greeting for the database as it is called on the host's machine. */
    Greeting to(String name) {
        return new Greeting(oldest, latest, name, url, account);
    }

    void write(DataOutputStream out) throws IOException {
        out.writeInt(oldest);
        out.writeInt(latest);
        text(out, database);
        text(out, url);
        text(out, account);
    }

    private static void text(DataOutputStream out, String text) throws IOException {
        out.writeInt(text.length());
        out.writeChars(text);
    }
}
