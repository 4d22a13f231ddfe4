package io.turnoutboard.host.door;

import java.net.InetAddress;
import java.net.Socket;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where visitors stand who have not said yet what they want: nobody knows who they are, so no machine may crowd it and
 * nobody may stand there for long. Safe on any thread.
 */
final class Doorstep {
    /** Every desk of a ward coming at once from one machine finds room. */
    static final int MOST_OF_ONE_MACHINE = 100;

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Map<Socket, Instant> since = new HashMap<>();

    /** Lets a visitor stand there; false where their machine has too many there already. */
    synchronized boolean take(Socket visitor, Instant now) {
        InetAddress machine = visitor.getInetAddress();
        long there = since.keySet().stream()
                .filter(each -> machine.equals(each.getInetAddress()))
                .count();
        if (there >= MOST_OF_ONE_MACHINE) {
            return false;
        }
        since.put(visitor, now);
        return true;
    }

    synchronized void leave(Socket visitor) {
        since.remove(visitor);
    }

    /** Ends whoever has been there for too long, however busily they seem to begin. */
    void clear(Instant now) {
        tooLong(now).forEach(Pipe::end);
    }

    private synchronized List<Socket> tooLong(Instant now) {
        return since.entrySet().stream()
                .filter(each -> each.getValue().plus(PATIENCE).isBefore(now))
                .map(Map.Entry::getKey)
                .toList();
    }
}
