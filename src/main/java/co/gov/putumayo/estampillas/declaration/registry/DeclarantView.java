package co.gov.putumayo.estampillas.declaration.registry;

import co.gov.putumayo.estampillas.shared.TaxPeriod;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A registration as Rentas reads it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Declarant", description = "Somebody who has to declare every month.")
public record DeclarantView(
        UUID id,
        @Schema(description = "NIT without check digit.", examples = "800247940") String nit,
        @Schema(description = "withholding or collection", examples = "withholding") String kind,
        @Schema(examples = "2026-01-15") LocalDate registeredOn,
        @Schema(description = "Day on which its taxed activities ended.") LocalDate ceasedOn,
        @Schema(description = "Day on which Rentas was told so (art. 404).")
                LocalDate cessationReportedOn,
        @Schema(description = "First month it declares.", examples = "2026-01") String firstPeriod,
        @Schema(description = "Last month it declares: that of the report of its end.")
                String lastPeriod,
        @Schema(description = "Whether an accountant or revisor fiscal signs too.")
                boolean accountantSigns,
        @Schema(description = "Where reminders go.", examples = "tesoreria@example.gov.co")
                String contactEmail) {

    /** Whether the declaration of that month is owed under this registration. */
    public boolean owes(TaxPeriod period) {
        String month = period.toString();
        return firstPeriod.compareTo(month) <= 0
                && (lastPeriod == null || month.compareTo(lastPeriod) <= 0);
    }
}
