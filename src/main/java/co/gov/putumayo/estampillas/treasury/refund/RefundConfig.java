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

    /** Business days from the request in which it may be found lacking (art. 632). */
    @WithDefault("15")
    int daysToInadmit();

    /** Months in which a payer may mend what a request lacks (art. 630 par. 1). */
    @WithDefault("1")
    int monthsToMend();

    /** Business days for which an investigation may suspend the term (art. 631). */
    @WithDefault("90")
    int daysToInvestigate();

    /**
     * How the annual rate of default interest becomes daily (art. 635): dian or effective-daily.
     */
    @WithDefault("dian")
    public InterestMethod interestMethod();
}
