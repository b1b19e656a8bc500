package co.gov.putumayo.estampillas.tariff.engine;

import java.math.BigDecimal;
import java.util.Locale;

/**
 * A service with a price in UVT.
 *
 * @param uvt units for each {@code per}
 */
public record Fee(
        String code,
        FeeFamily family,
        String name,
        BigDecimal uvt,
        Per per,
        String ordinance,
        String article) {

    /** What one unit of quantity is. */
    public enum Per {
        PROCEDURE,
        DAY,
        SERVICE,
        DOCUMENT;

        /** As written in the API and in the tariff data. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
