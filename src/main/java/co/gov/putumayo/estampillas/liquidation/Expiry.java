package co.gov.putumayo.estampillas.liquidation;

import co.gov.putumayo.estampillas.shared.LegalTime;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;

/** Until when a liquidation may be paid. */
@ApplicationScoped
class Expiry {

    private static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);
    private static final MonthDay LAST_DAY = MonthDay.of(12, 31);

    private final LiquidationConfig config;

    Expiry(LiquidationConfig config) {
        this.config = config;
    }

    /** End of the last day, in Bogotá, of a liquidation made at {@code createdAt}. */
    Instant of(Instant createdAt) {
        LocalDate today = createdAt.atZone(LegalTime.BOGOTA).toLocalDate();
        LocalDate last = today.plusDays(config.validDays());
        LocalDate yearEnd = LAST_DAY.atYear(today.getYear());
        if (config.expiresWithYear() && yearEnd.isBefore(last)) {
            last = yearEnd;
        }
        return last.atTime(LAST_SECOND).atZone(LegalTime.BOGOTA).toInstant();
    }
}
