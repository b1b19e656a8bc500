package co.gov.putumayo.estampillas.shared.limit;

import java.util.Locale;
import java.util.function.Function;

/** Operations that share one limit per client. */
public enum LimitGroup {
    VERIFICATION(LimitConfig::verification),
    RECEIPT(LimitConfig::receipt),
    LIQUIDATION_ACCESS(LimitConfig::liquidationAccess),
    PUBLIC_WRITE(LimitConfig::publicWrite),
    PAYMENT(LimitConfig::payment),
    CATALOGUE(LimitConfig::catalogue),
    NOTIFICATIONS(LimitConfig::notifications);

    private final Function<LimitConfig, Rate> rate;

    LimitGroup(Function<LimitConfig, Rate> rate) {
        this.rate = rate;
    }

    Rate rate(LimitConfig config) {
        return rate.apply(config);
    }

    /** As in configuration and metrics, such as {@code public-write}. */
    String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
