package io.turnoutboard.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.turnoutboard.domain.election.ElectionId;
import io.turnoutboard.host.door.FrontDoor;
import io.turnoutboard.host.door.HostAddress;
import io.turnoutboard.host.door.HostCall;
import io.turnoutboard.host.door.Message;
import io.turnoutboard.service.FolderException;
import io.turnoutboard.service.InvitedDesk;
import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509TrustManager;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Strangers and stolen secrets at the host's door. */
class AttackedDoorTest {
    @TempDir
    Path temp;

    private final AttackFigures figures = new AttackFigures("at the door");
    private AttackedBoard board;
    private Attacker attacker;

    @BeforeEach
    void begin() throws Exception {
        board = new AttackedBoard(temp);
        attacker = board.attacker();
    }

    @AfterEach
    void end() {
        board.close();
    }

    @Test
    void whoIsNotTheHostOrNoDeskOfItsIsRefused() throws Exception {
        anotherHost();
        otherProtocols();
        Message ledger = attacker.asking(FrontDoor.LEDGER, Map.of());
        refused("TB-H03", asking(ledger, "secret", "0".repeat(48)));
        refused("TB-H03", asking(ledger, "secret", ""));
        refused("TB-H03", asking(ledger.asking(FrontDoor.BELL), "secret", "0".repeat(48)));
        refused("TB-H03", asking(ledger, "desk", "00000000-0000-7000-8000-00000000000f"));
        refused("TB-H06", asking(ledger, "desk", "no desk"));
        refused("TB-H09", () -> board.shared().desk("ban-3").join(board.used()));
        for (String question : List.of(OwnersPorter.STATUS, OwnersPorter.INVITE, OwnersPorter.WITHDRAW)) {
            refused("TB-H03", () -> attacker.call().ask(attacker.asking(question, Map.of("owner", attacker.secret()))));
        }
        refused("TB-H06", () -> attacker.call().ask(attacker.asking("shutdown", Map.of())));
        refused("TB-H06", () -> attacker.call().ask(attacker.asking(KeyQuestions.PUT, Map.of(KeyQuestions.KEY, "x"))));
        garbage();
        withdrawn();
        board.keyHonestly();
        System.out.println(figures);
    }

    private void anotherHost() {
        HostAddress right = attacker.host();
        HostAddress wrongPin = new HostAddress(right.election(), right.hosts(), right.port(), "0".repeat(64));
        ElectionId another = ElectionId.of("0198f000-0000-7000-8000-00000000000d");
        HostAddress wrongName = new HostAddress(another, right.hosts(), right.port(), right.pin());
        for (HostAddress wrong : List.of(wrongPin, wrongName)) {
            refused("TB-H02", () -> new HostCall(wrong).ask(attacker.asking(Doorkeeper.TIME, Map.of())));
        }
    }

    private void otherProtocols() throws Exception {
        int port = attacker.host().port();
        String own = LedgerDatabase.account(attacker.desk());
        assertThatThrownBy(() -> DriverManager.getConnection(
                        "jdbc:h2:tcp://127.0.0.1:" + port + "/ledger", own, attacker.secret()))
                .isInstanceOf(SQLException.class);
        figures.refused();
        try (Socket plain = new Socket(InetAddress.getLoopbackAddress(), port)) {
            plain.setSoTimeout(20_000);
            plain.getOutputStream().write("GET / HTTP/1.1\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            assertThat(new String(everything(plain), StandardCharsets.ISO_8859_1))
                    .doesNotContain("HTTP");
        }
        figures.refused();
        for (String old : List.of("TLSv1.2", "TLSv1.1", "TLSv1")) {
            assertThatThrownBy(() -> handshake(port, old))
                    .isInstanceOfAny(IOException.class, IllegalArgumentException.class);
            figures.refused();
        }
        handshake(port, "TLSv1.3");
    }

    /** What the door says until it ends the connection, which it may do roughly. */
    private static byte[] everything(Socket socket) {
        try {
            return socket.getInputStream().readAllBytes();
        } catch (IOException e) {
            return new byte[0];
        }
    }

    private static void handshake(int port, String version) throws Exception {
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, new TrustManager[] {new Anybody()}, new SecureRandom());
        try (SSLSocket socket =
                (SSLSocket) context.getSocketFactory().createSocket(InetAddress.getLoopbackAddress(), port)) {
            socket.setEnabledProtocols(new String[] {version});
            socket.startHandshake();
        }
    }

    private static final class Anybody implements X509TrustManager {
        @Override
        public void checkClientTrusted(X509Certificate[] chain, String authType) {}

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String authType) {}

        @Override
        public X509Certificate[] getAcceptedIssuers() {
            return new X509Certificate[0];
        }
    }

    /** Bytes that are no question, and one that never ends. */
    private void garbage() throws Exception {
        byte[] noise = new byte[5_000];
        new SecureRandom().nextBytes(noise);
        try (Socket plain =
                new Socket(InetAddress.getLoopbackAddress(), attacker.host().port())) {
            plain.setSoTimeout(20_000);
            plain.getOutputStream().write(noise);
            assertThat(everything(plain)).hasSizeLessThan(100);
        }
        figures.cameToNothing();
        String endless = "x".repeat(20_000);
        Map<String, String> values = Map.of("a", endless, "b", endless, "c", endless, "d", endless);
        refused("TB-H01", () -> attacker.call().ask(attacker.asking(Doorkeeper.TIME, values)));
    }

    private void withdrawn() throws Exception {
        try (Connection inside = attacker.connect()) {
            for (InvitedDesk desk : SharedBoard.sharing(board.host()).status().desks()) {
                if (desk.name().equals(board.used().desk())) {
                    SharedBoard.sharing(board.host()).withdraw(desk.invitation());
                }
            }
            assertThatThrownBy(() -> inside.createStatement().execute("select 1"))
                    .isInstanceOf(SQLException.class);
            figures.refused();
        }
        for (String question : List.of(FrontDoor.LEDGER, FrontDoor.BELL)) {
            refused("TB-H04", () -> attacker.call().ask(attacker.asking(question, Map.of())));
        }
        assertThatThrownBy(() -> attacker.connect()).isInstanceOf(SQLException.class);
        figures.refused();
    }

    private ThrowingCallable asking(Message right, String name, String value) {
        Map<String, String> values = new TreeMap<>(right.values());
        values.put(name, value);
        return () -> attacker.call().ask(new Message(values));
    }

    private void refused(String code, ThrowingCallable what) {
        assertThatExceptionOfType(FolderException.class)
                .isThrownBy(what)
                .extracting(FolderException::code)
                .isEqualTo(code);
        figures.refused();
    }

    /** The database itself is not reached from other machines. */
    @Test
    void theDatabaseListensOnThisMachineAlone() throws Exception {
        Properties page = PropertiesFile.read(new FolderLayout(board.shared().folder()).host())
                .orElseThrow();
        int port = Integer.parseInt(page.getProperty("port"));
        for (NetworkInterface each : NetworkInterface.networkInterfaces().toList()) {
            for (InetAddress address :
                    each.inetAddresses().filter(a -> !a.isLoopbackAddress()).toList()) {
                assertThatThrownBy(() -> new Socket(address, port).close()).isInstanceOf(IOException.class);
            }
        }
    }
}
