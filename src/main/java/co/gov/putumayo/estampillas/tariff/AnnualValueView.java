package co.gov.putumayo.estampillas.tariff;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A unit that the nation fixes each year. */
@Schema(name = "AnnualValue")
record AnnualValueView(
        @Schema(description = "UVT, SMMLV or UVB.", examples = "UVT") String unit,
        @Schema(examples = "2026") int year,
        @Schema(description = "Pesos.", examples = "52374") long pesos,
        @Schema(description = "Act that fixed it.", examples = "Res. DIAN 000238 de 2025")
                String source) {}
