package co.gov.putumayo.estampillas.payment.gateway.wompi;

import co.gov.putumayo.estampillas.payment.gateway.CallLimits;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** An account of Wompi. Enabled when the address, both keys and both secrets are all there. */
@ConfigMapping(prefix = "estampillas.payment.wompi")
interface WompiConfig {

    /**
     * {@code https://sandbox.wompi.co/v1} for tests, {@code https://production.wompi.co/v1} for
     * money. No default, so that neither is taken for the other.
     */
    Optional<URI> baseUrl();

    /** Public key, {@code pub_…}: creates and reads transactions. */
    Optional<String> publicKey();

    /** Private key, {@code prv_…}: finds a transaction when only our reference is known. */
    Optional<String> privateKey();

    /** Integrity secret, {@code …_integrity_…}: signs the amount of a creation. */
    Optional<String> integritySecret();

    /** Events secret, {@code …_events_…}: signs its notifications. */
    Optional<String> eventsSecret();

    /** E-mail given for payers without one, because Wompi demands it; gets their voucher. */
    @WithDefault("${estampillas.payment.contact-email:rentas@putumayo.gov.co}")
    String fallbackEmail();

    /** Telephone given for every payer, because Wompi demands one and we ask for none. */
    @WithDefault("576084201515")
    String fallbackPhone();

    /** How long Wompi lets the payer begin; unset, for as long as Wompi likes. */
    Optional<Duration> expiration();

    /** How often a new transaction is looked at until it names the page of the bank. */
    @WithDefault("8")
    int pageTries();

    /** Wait between those looks. */
    @WithDefault("500ms")
    Duration pageDelay();

    /** How long all those looks may take; later ones find the page too. */
    @WithDefault("8s")
    Duration pageTime();

    /** How long the links to Wompi's terms may be shown before they are fetched again. */
    @WithDefault("1M")
    Duration termsTime();

    /** Bounds of its calls. */
    CallLimits calls();
}
