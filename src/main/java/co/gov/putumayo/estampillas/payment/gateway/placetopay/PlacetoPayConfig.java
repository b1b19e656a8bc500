package co.gov.putumayo.estampillas.payment.gateway.placetopay;

import co.gov.putumayo.estampillas.payment.gateway.CallLimits;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** A site of PlacetoPay Checkout. Enabled when address, login and secret key are all there. */
@ConfigMapping(prefix = "estampillas.payment.placetopay")
interface PlacetoPayConfig {

    /**
     * {@code https://checkout-test.placetopay.com} for tests, {@code
     * https://checkout-co.placetopay.com} for money. No default, so that neither is taken for the
     * other.
     */
    Optional<URI> baseUrl();

    /** Identifier of the site. */
    Optional<String> login();

    /** Secret of the site; signs our requests and its notifications. */
    Optional<String> secretKey();

    /**
     * How long the payer may take on the page of PlacetoPay, which allows no less than 5 minutes.
     */
    @WithDefault("30M")
    Duration expiration();

    /** Ways to pay that the page offers, as PlacetoPay writes them. */
    @WithDefault("pse")
    String paymentMethod();

    /**
     * Whether notifications signed the old way, with SHA-1, are taken. Set it to false once
     * PlacetoPay signs those of the site with SHA-256.
     */
    @WithDefault("true")
    boolean acceptSha1();

    /** Bounds of its calls. */
    CallLimits calls();
}
