package co.gov.putumayo.estampillas.declaration.penalty;

import co.gov.putumayo.estampillas.shared.Pesos;
import java.math.BigDecimal;

/** Penalty for mending a declaration that counts as not filed (arts. 415, 424). */
public final class Inconsistency {

    /** Of the penalty for filing late. */
    public static final BigDecimal RATE = new BigDecimal("0.02");

    private static final BigDecimal CAP_IN_UVT = BigDecimal.valueOf(1300);

    private Inconsistency() {}

    /**
     * Two per cent of the late filing penalty up to the day on which it is mended.
     *
     * @param lateFiling none when it is mended in time, and then nothing is due
     * @param uvt pesos of one UVT of the year in which it is mended
     */
    public static Penalty penalty(
            Penalty lateFiling, long uvt, PayShare share, MinimumPenalty minimum) {
        if (lateFiling.equals(Penalty.NONE)) {
            return Penalty.NONE;
        }
        BigDecimal full = lateFiling.full().multiply(RATE).min(BigDecimal.valueOf(cap(uvt)));
        BigDecimal reduced = full.multiply(share.fraction());
        return new Penalty(
                RATE,
                full,
                reduced,
                minimum.pesos(),
                Math.max(minimum.pesos(), Pesos.toThousand(reduced)));
    }

    /** Pesos of 1,300 UVT. */
    public static long cap(long uvt) {
        return Pesos.fromUvt(CAP_IN_UVT.multiply(BigDecimal.valueOf(uvt)));
    }
}
