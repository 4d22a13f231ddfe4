package io.turnoutboard.host.door;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketException;
import java.util.concurrent.ThreadFactory;
import java.util.function.LongConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Two sockets joined: what comes in at one goes out at the other, until either ends; then both end. */
final class Pipe {
    private static final Logger LOG = LoggerFactory.getLogger(Pipe.class);
    private static final int SIZE = 16 * 1024;

    private final Socket near;
    private final Socket far;

    Pipe(Socket near, Socket far) {
        this.near = near;
        this.far = far;
    }

    /** Copies from the near side on this thread and from the far side on one of {@code threads}, until the end. */
    void run(ThreadFactory threads, LongConsumer sent, LongConsumer received) {
        Thread back = threads.newThread(() -> copy(far, near, received));
        back.start();
        copy(near, far, sent);
        try {
            back.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void copy(Socket from, Socket to, LongConsumer moved) {
        byte[] buffer = new byte[SIZE];
        try {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                moved.accept(read);
                out.write(buffer, 0, read);
                out.flush();
            }
            end();
        } catch (IOException e) {
            LOG.debug("A connection broke: {}", e.getMessage());
            cut();
        }
    }

    /** Ends both sides. */
    void end() {
        end(near);
        end(far);
    }

    /** Ends both sides at once, also one whose other end has stopped reading. */
    void cut() {
        cut(near);
        cut(far);
    }

    /**
     * Ends a connection without waiting. Over TLS an ordinary end waits for whoever is writing, and that one for an other side
     * that does not read, a quarter of an hour where its cable is out. What was written and not sent yet may be lost.
     */
    static void cut(Socket socket) {
        try {
            socket.setSoLinger(true, 0);
        } catch (SocketException e) {
            LOG.debug("A connection was gone already: {}", e.getMessage());
        }
        end(socket);
    }

    static void end(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            LOG.debug("A connection was gone already: {}", e.getMessage());
        }
    }
}
