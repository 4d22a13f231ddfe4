package io.turnoutboard.host.door;

import static org.assertj.core.api.Assertions.assertThat;

import io.turnoutboard.service.Subscription;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class BellTest {
    private static final int PATIENCE_SECONDS = 20;

    @Test
    void ringsThatWereNotHeardAreOne() throws Exception {
        Bell bell = new Bell(() -> {});
        long heard = bell.rings();
        bell.ring();
        bell.ring();
        long now = bell.await(heard, TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS));
        assertThat(now).isEqualTo(heard + 2);
        assertThat(bell.await(now, 1)).as("nothing more").isEqualTo(now);
    }

    @Test
    void aDeskInThisProgramIsToldUntilItLeaves() {
        Bell bell = new Bell(() -> {});
        AtomicInteger told = new AtomicInteger();
        try (Subscription _ = bell.listen(told::incrementAndGet)) {
            bell.ring();
        }
        bell.ring();
        assertThat(told).hasValue(1);
    }

    @Test
    void aDeskHearsEachRingAndItsKnocksAreHeard() throws Exception {
        Semaphore knocks = new Semaphore(0);
        Bell bell = new Bell(knocks::release);
        try (Wire wire = Wire.laid()) {
            Thread ringing = threads(() -> ring(wire, bell));
            ringing.start();
            assertThat(wire.near().getInputStream().read())
                    .as("at the beginning")
                    .isEqualTo(1);
            for (int i = 0; i < 3; i++) {
                bell.ring();
                assertThat(wire.near().getInputStream().read()).isEqualTo(1);
                wire.near().getOutputStream().write(1);
                assertThat(knocks.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS))
                        .isTrue();
            }
            wire.near().close();
            ringing.join(TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS));
            assertThat(ringing.isAlive()).isFalse();
        }
    }

    /** It reads nothing: whoever rings does not wait, however often. */
    @Test
    void aDeskThatDoesNotReadKeepsNobodyWaiting() throws Exception {
        Bell bell = new Bell(() -> {});
        try (Wire wire = Wire.laid()) {
            threads(() -> ring(wire, bell)).start();
            for (int i = 0; i < 200_000; i++) {
                bell.ring();
            }
            assertThat(wire.near().getInputStream().read()).isEqualTo(1);
        }
    }

    private static void ring(Wire wire, Bell bell) {
        try {
            new Ringing(wire.far(), bell).run(BellTest::threads);
        } catch (IOException e) {
            // the desk is gone
        }
    }

    private static Thread threads(Runnable work) {
        Thread thread = Thread.ofPlatform().name("bell").unstarted(work);
        thread.setDaemon(true);
        return thread;
    }

    /** Two ends on this machine. */
    private record Wire(Socket near, Socket far) implements AutoCloseable {
        static Wire laid() throws IOException {
            try (ServerSocket listener = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
                Socket near = new Socket(listener.getInetAddress(), listener.getLocalPort());
                near.setSoTimeout((int) TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS));
                return new Wire(near, listener.accept());
            }
        }

        @Override
        public void close() throws IOException {
            near.close();
            far.close();
        }
    }
}
