package io.turnoutboard.host;

import java.net.Inet4Address;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The numbers under which other machines of the office may find this one. */
final class MachineAddresses {
    private static final Logger LOG = LoggerFactory.getLogger(MachineAddresses.class);
    private static final String ITSELF = "127.0.0.1";
    private static final int MOST = 4;

    private MachineAddresses() {}

    /** Numbers of the fourth version of IP; the machine's own where it is in no network. */
    static List<String> found() {
        try {
            List<String> numbers = NetworkInterface.networkInterfaces()
                    .filter(MachineAddresses::isUp)
                    .flatMap(NetworkInterface::inetAddresses)
                    .filter(address -> address instanceof Inet4Address && !address.isLoopbackAddress())
                    .map(address -> String.valueOf(address.getHostAddress()))
                    .sorted()
                    .limit(MOST)
                    .toList();
            return numbers.isEmpty() ? List.of(ITSELF) : numbers;
        } catch (SocketException e) {
            LOG.warn("The addresses of this machine cannot be read", e);
            return List.of(ITSELF);
        }
    }

    /** As invitations name them: those that were said, or all that were found. */
    static List<String> named(List<String> said) {
        return said.isEmpty() ? found() : said;
    }

    private static boolean isUp(NetworkInterface network) {
        try {
            return network.isUp() && !network.isLoopback();
        } catch (SocketException e) {
            return false;
        }
    }
}
