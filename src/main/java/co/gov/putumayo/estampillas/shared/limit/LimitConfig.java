package co.gov.putumayo.estampillas.shared.limit;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Limits of one client (an IPv4 address or an IPv6 /64) and of one code, on each replica. */
@ConfigMapping(prefix = "estampillas.limits")
public interface LimitConfig {

    /** Whether anything is limited. */
    @WithDefault("true")
    boolean enabled();

    /** Public checks of receipts. */
    @WithDefault("120/1M")
    Rate verification();

    /** Receipts read, as JSON or PDF. */
    @WithDefault("120/1M")
    Rate receipt();

    /** Liquidations read and payments begun, with the access code. */
    @WithDefault("120/1M")
    Rate liquidationAccess();

    /** Quotes, estimates and new liquidations. */
    @WithDefault("120/1M")
    Rate publicWrite();

    /**
     * Payments read and payers coming back from the bank. Pages of a portal ask every few seconds,
     * and many payers may share one address.
     */
    @WithDefault("600/1M")
    Rate payment();

    /** Catalogue: banks, terms, levies, acts, entities and the like. */
    @WithDefault("1200/1M")
    Rate catalogue();

    /** Notifications of gateways; what is refused they send again, and the poller finds anyway. */
    @WithDefault("600/1M")
    Rate notifications();

    /** Failed checks of one receipt by anyone, or of one liquidation by one client. */
    @WithDefault("10/1H")
    Rate failedChecks();
}
