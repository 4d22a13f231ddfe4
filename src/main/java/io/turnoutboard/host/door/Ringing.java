package io.turnoutboard.host.door;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.util.concurrent.ThreadFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The host's end of a bell: a byte to the desk for rings that it has not heard, a byte from it for each knock. A desk that
 * does not read keeps only its own thread waiting.
 */
final class Ringing {
    private static final Logger LOG = LoggerFactory.getLogger(Ringing.class);
    private static final long LOOK_MILLIS = 5_000;

    private final Socket desk;
    private final Bell bell;

    Ringing(Socket desk, Bell bell) {
        this.desk = desk;
        this.bell = bell;
    }

    /** Hears knocks on this thread and rings on one of {@code threads}, until the desk is gone. */
    void run(ThreadFactory threads) throws IOException {
        threads.newThread(this::ring).start();
        InputStream in = desk.getInputStream();
        byte[] knocks = new byte[16];
        while (in.read(knocks) >= 0) {
            bell.knock();
        }
    }

    private void ring() {
        try {
            OutputStream out = desk.getOutputStream();
            // rung once at the beginning: what was shown before the desk listened is looked for
            for (long told = -1; !desk.isClosed(); ) {
                long rings = bell.await(told, LOOK_MILLIS);
                if (rings != told) {
                    out.write(1);
                    out.flush();
                }
                told = rings;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            LOG.debug("A desk does not listen any more: {}", e.getMessage());
        } finally {
            Pipe.end(desk);
        }
    }
}
