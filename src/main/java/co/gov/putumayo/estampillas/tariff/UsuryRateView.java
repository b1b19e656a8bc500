package co.gov.putumayo.estampillas.tariff;

import co.gov.putumayo.estampillas.shared.Decimals;
import java.math.BigDecimal;
import java.time.YearMonth;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The usury rate of a month. */
@Schema(name = "UsuryRate")
record UsuryRateView(
        @Schema(examples = "2026-08") String month,
        @Schema(
                        description = "Effective annual rate; fraction as a decimal string.",
                        examples = "0.2966")
                String annualRate,
        @Schema(description = "Act that certified it.", examples = "Res. SFC 1139 de 2026")
                String source) {

    static UsuryRateView of(YearMonth month, BigDecimal annualRate, String source) {
        return new UsuryRateView(month.toString(), Decimals.plain(annualRate), source);
    }
}
