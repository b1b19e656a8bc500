package co.gov.putumayo.estampillas.webhook.sending;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigUtils;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Resolves host names and refuses those that lead inside the network, so that a subscriber cannot
 * make this service knock on doors only it can reach. It is the name service of the HTTP client
 * itself: a name that changes its address after the subscription (DNS rebinding) is judged by the
 * address about to be connected.
 */
@ApplicationScoped
class AddressGuard implements DnsResolver {

    /** The client tries the addresses in turn; more would outlast the attempt's time. */
    private static final int ADDRESSES_TRIED = 2;

    private final boolean allowPrivate;

    AddressGuard(SendingConfig config) {
        this.allowPrivate = config.allowPrivateAddresses();
    }

    /** The host has an address that is not of the public internet. */
    static final class AddressRefused extends UnknownHostException {

        private static final long serialVersionUID = 1L;
    }

    void guardProduction(@Observes StartupEvent started) {
        requireGuard(ConfigUtils.getProfiles(), allowPrivate);
    }

    static void requireGuard(List<String> profiles, boolean allowPrivate) {
        if (allowPrivate && profiles.contains("prod")) {
            throw new IllegalStateException(
                    "estampillas.webhook.allow-private-addresses is for development and tests");
        }
    }

    boolean allowsPrivate() {
        return allowPrivate;
    }

    /**
     * @throws AddressRefused when any of the host's addresses is not public
     */
    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        InetAddress[] found = InetAddress.getAllByName(host);
        if (!allowPrivate && !Arrays.stream(found).allMatch(each -> isAllowed(host, each))) {
            throw new AddressRefused();
        }
        return found.length > ADDRESSES_TRIED ? Arrays.copyOf(found, ADDRESSES_TRIED) : found;
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }

    private static boolean isAllowed(String host, InetAddress address) {
        // Java turns an IPv4-mapped literal (::ffff:a.b.c.d) silently into its IPv4 address.
        boolean mapped = host.indexOf(':') >= 0 && address instanceof Inet4Address;
        return !mapped && AddressRanges.isPublic(address);
    }
}
