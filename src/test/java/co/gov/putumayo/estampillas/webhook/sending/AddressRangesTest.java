package co.gov.putumayo.estampillas.webhook.sending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which addresses messages may go to; the edges of every range. */
class AddressRangesTest {

    @ParameterizedTest
    @CsvSource({
        "0.0.0.0, this host",
        "0.255.255.255, this network",
        "10.0.0.0, private",
        "10.255.255.255, private",
        "100.64.0.0, carrier NAT",
        "100.127.255.255, carrier NAT",
        "127.0.0.1, loopback",
        "127.255.255.254, loopback",
        "169.254.169.254, link local: metadata of clouds",
        "172.16.0.0, private",
        "172.31.255.255, private",
        "192.0.0.1, protocol assignments",
        "192.0.2.1, documentation",
        "192.88.99.1, 6to4 relay",
        "192.168.0.0, private",
        "192.168.255.255, private",
        "198.18.0.0, benchmarks",
        "198.19.255.255, benchmarks",
        "198.51.100.7, documentation",
        "203.0.113.7, documentation",
        "224.0.0.1, multicast",
        "239.255.255.255, multicast",
        "240.0.0.1, reserved",
        "255.255.255.255, broadcast",
        "::, unspecified",
        "::1, loopback",
        "::7f00:1, IPv4-compatible",
        "64:ff9b::a00:1, NAT64 of 10.0.0.1",
        "64:ff9b:1::1, local NAT64",
        "100::1, discard",
        "2001::1, Teredo",
        "2001:db8::1, documentation",
        "2002:a00:1::1, 6to4 of 10.0.0.1",
        "3fff::1, documentation",
        "5f00::1, segment routing",
        "fc00::1, unique local",
        "fdff:ffff::1, unique local",
        "fe80::1, link local",
        "fec0::1, site local",
        "ff02::1, multicast"
    })
    void refusesAddressOutsideThePublicInternet(String address, String why)
            throws UnknownHostException {
        assertThat(AddressRanges.isPublic(InetAddress.getByName(address))).as(why).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.1.1.1",
                "8.8.8.8",
                "9.255.255.255",
                "11.0.0.0",
                "100.63.255.255",
                "100.128.0.0",
                "172.15.255.255",
                "172.32.0.0",
                "192.167.255.255",
                "192.169.0.0",
                "198.17.255.255",
                "198.20.0.0",
                "200.13.249.101",
                "223.255.255.255",
                "2001:4860:4860::8888",
                "2606:4700:4700::1111",
                "2800:3f0:4005::1"
            })
    void acceptsPublicAddress(String address) throws UnknownHostException {
        assertThat(AddressRanges.isPublic(InetAddress.getByName(address))).isTrue();
    }

    @Test
    void refusesIpv4MappedAddress() throws UnknownHostException {
        byte[] mapped = new byte[16];
        mapped[10] = (byte) 0xFF;
        mapped[11] = (byte) 0xFF;
        mapped[12] = 8;
        mapped[13] = 8;
        mapped[14] = 8;
        mapped[15] = 8;

        assertThat(AddressRanges.isPublic(Inet6Address.getByAddress(null, mapped, -1))).isFalse();
    }

    @Test
    void productionDoesNotStartWithoutTheGuard() {
        assertThatIllegalStateException()
                .isThrownBy(() -> AddressGuard.requireGuard(List.of("prod"), true));
        assertThatNoException().isThrownBy(() -> AddressGuard.requireGuard(List.of("prod"), false));
        assertThatNoException().isThrownBy(() -> AddressGuard.requireGuard(List.of("test"), true));
    }
}
