package io.turnoutboard.host.door;

import io.turnoutboard.service.FolderException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.util.concurrent.ThreadFactory;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The desk's end of the host's {@link Bell}. It may break at any time, and a host of an earlier version has none: then the
 * desk looks by itself, more often. Safe on any thread.
 */
public final class Listening implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Listening.class);
    /** A desk that has nothing to deliver says so often that it is there. */
    private static final int STILL_THERE_MILLIS = 5_000;

    private final HostCall call;
    private final Message question;
    private final Runnable heard;
    private volatile @Nullable Socket host;
    private volatile boolean closed;

    private Listening(HostCall call, Message question, Runnable heard) {
        this.call = call;
        this.question = question;
        this.heard = heard;
    }

    /**
     * Begins to listen, on one of {@code threads}; waits for nothing.
     *
     * @param heard is told of each ring, and of the end; it must not wait for anything
     */
    public static Listening begin(HostCall call, Message question, ThreadFactory threads, Runnable heard) {
        Listening listening = new Listening(call, question, heard);
        threads.newThread(listening::listen).start();
        return listening;
    }

    /** True while a ring of the host would be heard, as far as is known. */
    public boolean isConnected() {
        return host != null;
    }

    /** Says to the host that something was delivered. */
    public void knock() {
        Socket now = host;
        if (now != null) {
            try {
                tell(now);
            } catch (IOException e) {
                LOG.debug("The bell broke: {}", e.getMessage());
                Pipe.end(now);
            }
        }
    }

    private void listen() {
        try (Socket socket = call.joined(question)) {
            socket.setSoTimeout(STILL_THERE_MILLIS);
            host = socket;
            InputStream in = socket.getInputStream();
            byte[] rings = new byte[16];
            while (!closed && hears(socket, in, rings)) {
                heard.run();
            }
        } catch (FolderException | IOException e) {
            LOG.debug("The host's bell is not heard: {}", e.getMessage());
        } finally {
            host = null;
            heard.run();
        }
    }

    /** Waits for a ring; false at the end. */
    private static boolean hears(Socket socket, InputStream in, byte[] rings) throws IOException {
        while (true) {
            try {
                return in.read(rings) >= 0;
            } catch (SocketTimeoutException e) {
                tell(socket);
            }
        }
    }

    private static void tell(Socket socket) throws IOException {
        socket.getOutputStream().write(1);
        socket.getOutputStream().flush();
    }

    @Override
    public void close() {
        closed = true;
        Socket now = host;
        if (now != null) {
            Pipe.cut(now);
        }
    }
}
