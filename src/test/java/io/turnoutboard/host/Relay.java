package io.turnoutboard.host;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A cable between desks and a host that a test can pull out: it leads from a port that stays to the host's present one. */
final class Relay implements AutoCloseable {
    private final ServerSocket near;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile int host;
    private volatile boolean cut;

    Relay() throws IOException {
        near = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofPlatform().daemon(true).start(this::accept);
    }

    int port() {
        return near.getLocalPort();
    }

    void leadTo(int port) {
        host = port;
    }

    void cut() {
        cut = true;
        open.forEach(Relay::end);
    }

    void mend() {
        cut = false;
    }

    private void accept() {
        while (!near.isClosed()) {
            try {
                Socket visitor = near.accept();
                Thread.ofPlatform().daemon(true).start(() -> lead(visitor));
            } catch (IOException e) {
                // closed
            }
        }
    }

    private void lead(Socket visitor) {
        try (visitor;
                Socket far = new Socket(InetAddress.getLoopbackAddress(), host)) {
            if (cut) {
                return;
            }
            visitor.setTcpNoDelay(true);
            far.setTcpNoDelay(true);
            open.add(visitor);
            open.add(far);
            Thread back = Thread.ofPlatform().daemon(true).start(() -> copy(far, visitor));
            copy(visitor, far);
            back.join();
        } catch (IOException e) {
            // the host is away
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            open.remove(visitor);
        }
    }

    private static void copy(Socket from, Socket to) {
        try (from;
                to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            byte[] buffer = new byte[16_384];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                out.write(buffer, 0, read);
            }
        } catch (IOException e) {
            // one of them left
        }
    }

    private static void end(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            // gone already
        }
    }

    @Override
    public void close() throws IOException {
        near.close();
        cut();
    }
}
