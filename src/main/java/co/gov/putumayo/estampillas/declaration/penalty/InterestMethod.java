package co.gov.putumayo.estampillas.declaration.penalty;

import java.math.BigDecimal;
import java.util.Locale;

/** How an annual rate becomes that of a day (art. 429 copies art. 635 of the ETN). */
public enum InterestMethod {
    /**
     * Simple, a 366th of the annual rate each day, in leap years and others: Circular Externa
     * 000003 of 2013 of the DIAN, the authority on the article that ours copies.
     */
    DIAN {
        @Override
        BigDecimal weight(BigDecimal annualRate, int days) {
            return annualRate.multiply(BigDecimal.valueOf(days));
        }

        @Override
        BigDecimal divisor() {
            return YEAR;
        }
    },
    /** Simple too, with the daily rate that is financially equivalent: its 365th power. */
    EFFECTIVE_DAILY {
        @Override
        BigDecimal weight(BigDecimal annualRate, int days) {
            return EffectiveRate.daily(annualRate).multiply(BigDecimal.valueOf(days));
        }

        @Override
        BigDecimal divisor() {
            return BigDecimal.ONE;
        }
    };

    private static final BigDecimal YEAR = BigDecimal.valueOf(366);

    /** What the days multiply the tax by, but for {@link #divisor()}: kept apart to stay exact. */
    abstract BigDecimal weight(BigDecimal annualRate, int days);

    abstract BigDecimal divisor();

    /** As written in the API and in the configuration. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
