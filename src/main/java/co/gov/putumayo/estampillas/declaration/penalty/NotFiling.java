package co.gov.putumayo.estampillas.declaration.penalty;

import java.math.BigDecimal;

/** Penalty for not declaring stamps that had to be withheld or collected (art. 436-g). */
public final class NotFiling {

    private static final BigDecimal RATE = new BigDecimal("0.10");
    private static final BigDecimal SHARE_WHEN_FILED_IN_APPEAL = new BigDecimal("0.10");

    private NotFiling() {}

    /**
     * Ten per cent of the omitted tax, and never less than the late filing penalty after a summons,
     * which no reduction lowers here.
     *
     * @param omittedTax pesos
     * @param monthsLate from the due date to the day it is imposed
     */
    public static Penalty penalty(
            long omittedTax, int monthsLate, PayShare share, MinimumPenalty minimum) {
        Penalty own = Penalty.of(omittedTax, RATE, share, minimum);
        Penalty lateFiling = lateFiling(omittedTax, monthsLate, minimum);
        return own.reduced().compareTo(lateFiling.reduced()) >= 0 ? own : lateFiling;
    }

    /**
     * Ten per cent of what was imposed, when the declaration is filed within the term to appeal;
     * never less than the late filing penalty.
     *
     * @param imposed pesos of the penalty for not filing
     */
    public static Penalty whenFiledInAppeal(
            long imposed, long tax, int monthsLate, MinimumPenalty minimum) {
        Penalty own = Penalty.of(imposed, SHARE_WHEN_FILED_IN_APPEAL, PayShare.WHOLE, minimum);
        Penalty lateFiling = lateFiling(tax, monthsLate, minimum);
        return own.reduced().compareTo(lateFiling.reduced()) >= 0 ? own : lateFiling;
    }

    private static Penalty lateFiling(long tax, int monthsLate, MinimumPenalty minimum) {
        return LateFiling.penalty(tax, monthsLate, true, PayShare.WHOLE, minimum);
    }
}
