package co.gov.putumayo.estampillas.treasury.refund;

import co.gov.putumayo.estampillas.declaration.penalty.InterestMethod;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Terms and powers of refunds. */
@ConfigMapping(prefix = "estampillas.refund")
public interface RefundConfig {

    /** Pesos above which a second person must confirm what the first approved. */
    @WithDefault("5000000")
    public long secondPersonAbove();

    /** Calendar days to give back, from the request (art. 628). */
    @WithDefault("30")
    public int daysToRefund();

    /** Months to ask for what the administration assessed (art. 627). */
    @WithDefault("2")
    public int monthsToAsk();

    /** Months to ask for what a declaration holds: those to correct it to less (art. 627). */
    @WithDefault("12")
    public int monthsToCorrect();

    /**
     * How the annual rate of default interest becomes daily (art. 635): dian or effective-daily.
     */
    @WithDefault("dian")
    public InterestMethod interestMethod();
}
