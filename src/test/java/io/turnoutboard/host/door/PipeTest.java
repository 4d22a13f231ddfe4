package io.turnoutboard.host.door;

import static org.assertj.core.api.Assertions.assertThat;

import io.turnoutboard.domain.election.ElectionId;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import javax.net.ssl.SSLServerSocket;
import javax.net.ssl.SSLSocket;
import org.junit.jupiter.api.Test;

/** A connection over TLS whose other side has stopped reading, as a machine that sleeps or whose cable is out. */
class PipeTest {
    private static final ElectionId ELECTION = ElectionId.of("0198f000-0000-7000-8000-00000000000a");
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Test
    void oneThatNobodyReadsIsCutWithoutWaitingForWhoWritesToIt() throws Exception {
        DoorKey key = DoorKey.generate(ELECTION, new SecureRandom(), Instant.now());
        try (SSLServerSocket door = DoorTls.listener(key, new InetSocketAddress(InetAddress.getLoopbackAddress(), 0))) {
            HostAddress host = new HostAddress(ELECTION, List.of("127.0.0.1"), door.getLocalPort(), key.pin());
            Thread desk = Thread.ofPlatform().daemon(true).start(() -> connectAndSleep(host));
            SSLSocket visitor = (SSLSocket) door.accept();
            visitor.startHandshake();
            AtomicLong written = new AtomicLong();
            Thread writing = Thread.ofPlatform().daemon(true).start(() -> writeWithoutEnd(visitor, written));
            awaitStuck(written);

            Thread cutting = Thread.ofPlatform().daemon(true).start(() -> Pipe.cut(visitor));

            assertThat(cutting.join(PATIENCE)).as("it is cut").isTrue();
            assertThat(writing.join(PATIENCE)).as("who wrote to it is free").isTrue();
            LockSupport.unpark(desk);
            assertThat(desk.join(PATIENCE)).isTrue();
        }
    }

    private static void connectAndSleep(HostAddress host) {
        try (Socket socket =
                DoorTls.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), host.port()), host, (int)
                        PATIENCE.toMillis())) {
            socket.setSoTimeout(0);
            LockSupport.park();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void writeWithoutEnd(Socket visitor, AtomicLong written) {
        byte[] buffer = new byte[16 * 1024];
        try {
            OutputStream out = visitor.getOutputStream();
            while (true) {
                out.write(buffer);
                written.addAndGet(buffer.length);
            }
        } catch (IOException e) {
            // it was cut
        }
    }

    /** Until nothing more went out for half a second: the buffers of both sides are full. */
    private static void awaitStuck(AtomicLong written) {
        long before = -1;
        while (written.get() == 0 || written.get() != before) {
            before = written.get();
            LockSupport.parkNanos(Duration.ofMillis(500).toNanos());
        }
    }
}
