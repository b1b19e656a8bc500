package co.gov.putumayo.estampillas.treasury.cap;

import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Data of a year, as its source says them. */
@Schema(name = "EmissionYearRequest", requiredProperties = "source")
record YearRequest(
        @Schema(description = "Budget of the Department, pesos.", examples = "1450000000000")
                Long budget,
        @Schema(
                        description = "Consumer price index of the year (DANE), decimal string.",
                        examples = "144.88")
                String priceIndex,
        @Schema(
                        description =
                                "Pesos of each stamp collected outside this service, as before it"
                                        + " began.")
                Map<String, Long> collectedElsewhere,
        @Schema(examples = "Ordenanza de presupuesto 871 de 2025; DANE, IPC") String source) {}
