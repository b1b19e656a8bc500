package co.gov.putumayo.estampillas.declaration.penalty;

import co.gov.putumayo.estampillas.shared.Pesos;
import java.math.BigDecimal;

/**
 * The least that any penalty can be, reduced ones included: 10 UVT (art. 432).
 *
 * @param pesos whole pesos
 */
public record MinimumPenalty(long pesos) {

    private static final BigDecimal UVT_COUNT = BigDecimal.TEN;

    public MinimumPenalty {
        if (pesos < 0) {
            throw new IllegalArgumentException("A penalty is not negative: " + pesos);
        }
    }

    /**
     * @param uvt pesos of one UVT of the year in which the penalty is assessed
     */
    public static MinimumPenalty ofUvt(long uvt) {
        return new MinimumPenalty(Pesos.fromUvt(BigDecimal.valueOf(uvt).multiply(UVT_COUNT)));
    }
}
