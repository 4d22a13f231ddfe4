package io.turnoutboard.host.door;

import io.turnoutboard.service.FolderException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The desk's end of the way to the host's database: a port on this machine that leads through TLS to the host. A host that
 * was asked something and says nothing for some seconds, because it is frozen or the cable is out, ends the connection, so
 * that a desk never waits for ever.
 */
public final class Tunnel implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Tunnel.class);
    private static final long PATIENCE_NANOS = TimeUnit.MILLISECONDS.toNanos(3_500);
    private static final long LOOK_MILLIS = 250;
    private static final int WAITING = 16;

    private final HostCall call;
    private final Message question;
    private final ThreadFactory threads;
    private final LongSupplier nanos;
    private final ServerSocket listener;
    private final Set<Joined> joined = ConcurrentHashMap.newKeySet();
    private volatile Optional<FolderException> refusal = Optional.empty();
    private final CountDownLatch closed = new CountDownLatch(1);

    /** One connection: since when an answer is owed, as nanoseconds; 0 when none is. */
    private record Joined(Pipe pipe, AtomicLong owedSince) {}

    private Tunnel(HostCall call, Message question, ThreadFactory threads, LongSupplier nanos, ServerSocket listener) {
        this.call = call;
        this.question = question;
        this.threads = threads;
        this.nanos = nanos;
        this.listener = listener;
    }

    /**
     * Opens the desk's end; the host is first called when something connects to it.
     *
     * @param nanos a clock that only runs forward
     */
    public static Tunnel open(HostCall call, Message question, ThreadFactory threads, LongSupplier nanos)
            throws IOException {
        Tunnel tunnel = new Tunnel(
                call, question, threads, nanos, new ServerSocket(0, WAITING, InetAddress.getLoopbackAddress()));
        threads.newThread(tunnel::listen).start();
        threads.newThread(tunnel::watch).start();
        return tunnel;
    }

    public int port() {
        return listener.getLocalPort();
    }

    /** Why the last connection was not made; empty when it was. */
    public Optional<FolderException> refusal() {
        return refusal;
    }

    private void listen() {
        while (!listener.isClosed()) {
            try {
                Socket near = listener.accept();
                threads.newThread(() -> lead(near)).start();
            } catch (IOException e) {
                LOG.debug("The tunnel: {}", e.getMessage());
            }
        }
    }

    private void lead(Socket near) {
        try (near) {
            near.setTcpNoDelay(true);
            Socket far = call.joined(question);
            refusal = Optional.empty();
            AtomicLong owedSince = new AtomicLong();
            Joined each = new Joined(new Pipe(near, far), owedSince);
            joined.add(each);
            try {
                each.pipe().run(threads, _ -> owedSince.compareAndSet(0, nanos.getAsLong() | 1), _ -> owedSince.set(0));
            } finally {
                joined.remove(each);
            }
        } catch (FolderException e) {
            LOG.info("The host does not let this desk in: {}", e.getMessage());
            refusal = Optional.of(e);
        } catch (IOException e) {
            LOG.debug("A connection ended: {}", e.getMessage());
        }
    }

    private void watch() {
        try {
            while (!closed.await(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
                long now = nanos.getAsLong();
                joined.stream()
                        .filter(each -> each.owedSince().get() != 0
                                && now - each.owedSince().get() > PATIENCE_NANOS)
                        .forEach(each -> each.pipe().cut());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        closed.countDown();
        try {
            listener.close();
        } catch (IOException e) {
            LOG.debug("The tunnel was shut already: {}", e.getMessage());
        }
        joined.forEach(each -> each.pipe().cut());
    }
}
