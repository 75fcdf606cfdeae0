package no.ringvirkning.shared;

import io.vertx.core.net.SocketAddress;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** From where somebody asks, as far as it is counted. */
public final class NetworkAddress {

    private static final int NETWORK_BYTES = 8;

    private NetworkAddress() {}

    /** Of an address of IPv6 the network: a single household has more addresses than there are tries. */
    public static String of(@Nullable SocketAddress remote) {
        String host = remote == null ? null : remote.hostAddress();
        if (host == null || !host.contains(":")) {
            return String.valueOf(host);
        }
        try {
            byte[] network = Arrays.copyOf(InetAddress.getByName(host).getAddress(), NETWORK_BYTES);
            return HexFormat.of().formatHex(network);
        } catch (UnknownHostException e) {
            return host;
        }
    }
}
