package io.turnoutboard.host.door;

import io.turnoutboard.service.FolderException;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.security.cert.CertificateException;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLSocket;

/** A desk's questions to the host. Each blocks for some seconds at most. */
public final class HostCall {
    private static final int TIMEOUT_MILLIS = 4_000;

    private final HostAddress host;

    public HostCall(HostAddress host) {
        this.host = host;
    }

    public HostAddress host() {
        return host;
    }

    /**
     * Asks one question.
     *
     * @throws FolderException with the host's refusal; TB-H01 when no host answers; TB-H02 when another answers than the
     *     one of the invitation
     */
    public Message ask(Message question) throws FolderException {
        try (SSLSocket socket = connect()) {
            return ask(socket, question);
        } catch (IOException e) {
            throw silent(e);
        }
    }

    /** A connection that the host has joined to its database. The caller closes it. */
    SSLSocket joined(Message question) throws FolderException {
        try {
            SSLSocket socket = connect();
            try {
                ask(socket, question);
                socket.setSoTimeout(0);
                return socket;
            } catch (IOException | FolderException e) {
                Pipe.end(socket);
                throw e;
            }
        } catch (IOException e) {
            throw silent(e);
        }
    }

    private static Message ask(SSLSocket socket, Message question) throws IOException, FolderException {
        question.write(new DataOutputStream(socket.getOutputStream()));
        Message answer = Message.read(new DataInputStream(socket.getInputStream()));
        Optional<String> refusal = answer.refusal();
        if (refusal.isPresent()) {
            throw new FolderException(
                    refusal.get(), List.of(answer.value("detail").split("\n", -1)));
        }
        return answer;
    }

    /** Tries every address; whoever answers with another certificate is not the host. */
    private SSLSocket connect() throws IOException {
        IOException last = new IOException("no address");
        for (String name : host.hosts()) {
            try {
                return DoorTls.connect(new InetSocketAddress(name, host.port()), host, TIMEOUT_MILLIS);
            } catch (IOException e) {
                e.addSuppressed(last);
                last = e;
            }
        }
        throw last;
    }

    private FolderException silent(IOException e) {
        boolean another = e instanceof SSLException && isAbout(e, CertificateException.class);
        return new FolderException(
                another ? "TB-H02" : "TB-H01",
                List.of(String.join(", ", host.hosts()), Integer.toString(host.port())),
                e);
    }

    private static boolean isAbout(Throwable failure, Class<? extends Throwable> kind) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (kind.isInstance(cause)) {
                return true;
            }
        }
        return false;
    }
}
