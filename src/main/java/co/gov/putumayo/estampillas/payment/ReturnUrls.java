package co.gov.putumayo.estampillas.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Where payers may be sent back: our service must not be a way to any page of the Internet. */
@ApplicationScoped
public class ReturnUrls {

    private static final int MAX_LENGTH = 1000;
    private static final String LOCALHOST = "localhost";

    private final PaymentConfig config;

    ReturnUrls(PaymentConfig config) {
        this.config = config;
    }

    /** What is wrong with it: a code, or empty when it may be used. */
    public Optional<String> fault(String text) {
        URI url;
        try {
            url = new URI(text);
        } catch (URISyntaxException e) {
            return Optional.of("malformed-url");
        }
        if (text.length() > MAX_LENGTH
                || !url.isAbsolute()
                || url.getHost() == null
                || url.getUserInfo() != null) {
            return Optional.of("malformed-url");
        }
        String host = url.getHost().toLowerCase(Locale.ROOT);
        boolean local = host.equals(LOCALHOST) && "http".equalsIgnoreCase(url.getScheme());
        if (!local && !"https".equalsIgnoreCase(url.getScheme())) {
            return Optional.of("not-https");
        }
        List<String> allowed = config.returnHosts().orElse(List.of(host));
        return allowed.contains(host) ? Optional.empty() : Optional.of("host-not-allowed");
    }

    /** The address with the payment that the payer comes back from. */
    public static URI withPayment(String returnUrl, UUID paymentId) {
        return UriBuilder.fromUri(returnUrl).queryParam("payment", paymentId).build();
    }
}
