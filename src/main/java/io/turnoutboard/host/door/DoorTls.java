package io.turnoutboard.host.door;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.MessageDigest;
import java.security.cert.Certificate;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLServerSocket;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509TrustManager;

/** TLS as the door speaks it: version 1.3 and nothing older, the certificate known by its pin and bearing the right name. */
final class DoorTls {
    private static final String VERSION = "TLSv1.3";
    private static final int CONNECT_MILLIS = 2_000;
    private static final int WAITING = 64;

    private DoorTls() {}

    /** A listener; not yet accepting. */
    static SSLServerSocket listener(DoorKey key, InetSocketAddress at) throws IOException {
        SSLServerSocket socket =
                (SSLServerSocket) server(key).getServerSocketFactory().createServerSocket();
        try {
            socket.setEnabledProtocols(new String[] {VERSION});
            socket.setReuseAddress(true);
            socket.bind(at, WAITING);
            return socket;
        } catch (IOException | RuntimeException e) {
            socket.close();
            throw e;
        }
    }

    /**
     * A connection to the host, its certificate checked. The caller closes it.
     *
     * @throws javax.net.ssl.SSLException when it is not the host that is meant, or speaks no TLS 1.3
     */
    static SSLSocket connect(InetSocketAddress to, HostAddress host, int timeoutMillis) throws IOException {
        Socket plain = new Socket();
        try {
            plain.connect(to, Math.min(CONNECT_MILLIS, timeoutMillis));
            plain.setTcpNoDelay(true);
            plain.setSoTimeout(timeoutMillis);
            SSLSocket socket = (SSLSocket)
                    client(host.pin()).getSocketFactory().createSocket(plain, host.name(), to.getPort(), true);
            SSLParameters parameters = socket.getSSLParameters();
            parameters.setProtocols(new String[] {VERSION});
            parameters.setEndpointIdentificationAlgorithm("HTTPS");
            socket.setSSLParameters(parameters);
            socket.startHandshake();
            return socket;
        } catch (IOException | RuntimeException e) {
            plain.close();
            throw e;
        }
    }

    private static SSLContext server(DoorKey key) {
        try {
            char[] noPassword = {};
            KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
            store.load(null, noPassword);
            store.setKeyEntry("host", key.key(), noPassword, new Certificate[] {key.certificate()});
            KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            keys.init(store, noPassword);
            SSLContext context = SSLContext.getInstance(VERSION);
            context.init(keys.getKeyManagers(), null, null);
            return context;
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException("every JDK speaks TLS 1.3", e);
        }
    }

    private static SSLContext client(String pin) {
        try {
            SSLContext context = SSLContext.getInstance(VERSION);
            context.init(null, new TrustManager[] {new Pinned(pin)}, null);
            return context;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK speaks TLS 1.3", e);
        }
    }

    /** Trusts the one certificate whose pin it knows; the name is checked by the JDK on top of it. */
    private record Pinned(String pin) implements X509TrustManager {
        @Override
        public void checkClientTrusted(X509Certificate[] chain, String authType) throws CertificateException {
            throw new CertificateException("this is no host");
        }

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String authType) throws CertificateException {
            if (!MessageDigest.isEqual(bytes(DoorKey.pin(chain[0])), bytes(pin))) {
                throw new WrongPinException();
            }
        }

        private static byte[] bytes(String text) {
            return text.getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public X509Certificate[] getAcceptedIssuers() {
            return new X509Certificate[0];
        }
    }

    /** Another host answers at this address. */
    static final class WrongPinException extends CertificateException {
        private static final long serialVersionUID = 1L;

        WrongPinException() {
            super("the host's certificate is not the one of the invitation");
        }
    }
}
