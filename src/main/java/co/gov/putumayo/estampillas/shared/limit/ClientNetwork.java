package co.gov.putumayo.estampillas.shared.limit;

import io.netty.util.NetUtil;
import io.quarkus.arc.Arc;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.net.SocketAddress;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * Whom a limit counts: the IPv4 address of the connection, or the first 64 bits of an IPv6 address,
 * since one subscriber has them all. What a proxy says of its client counts only when {@code
 * quarkus.http.proxy.*} says to believe it.
 */
@ApplicationScoped
class ClientNetwork {

    private static final int IPV6_NETWORK_BYTES = 8;
    private static final String UNKNOWN = "unknown";

    private final CurrentVertxRequest request;

    ClientNetwork(CurrentVertxRequest request) {
        this.request = request;
    }

    /** Of the request being answered; outside of requests always the same. */
    String current() {
        RoutingContext context =
                Arc.container().requestContext().isActive() ? request.getCurrent() : null;
        return context == null ? UNKNOWN : of(context.request().remoteAddress());
    }

    private static String of(SocketAddress address) {
        return address == null || address.host() == null ? UNKNOWN : of(address.host());
    }

    static String of(String host) {
        byte[] bytes = NetUtil.createByteArrayFromIpAddressString(host);
        if (bytes == null) {
            return UNKNOWN;
        }
        try {
            // Turns an IPv4 address written as IPv6 into what it is.
            byte[] address = InetAddress.getByAddress(bytes).getAddress();
            int length = Math.min(address.length, IPV6_NETWORK_BYTES);
            return HexFormat.of().formatHex(Arrays.copyOf(address, length));
        } catch (UnknownHostException e) {
            throw new IllegalStateException(e);
        }
    }
}
