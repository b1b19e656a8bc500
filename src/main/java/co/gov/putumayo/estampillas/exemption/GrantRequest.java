package co.gov.putumayo.estampillas.exemption;

import co.gov.putumayo.estampillas.tariff.ActRequest;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an officer asks to free from stamps; whatever is missing is answered as an error. */
@Schema(
        name = "ExemptionGrantRequest",
        description =
                "An act of the officer's entity, who would pay, and why nobody does. Legal basis and"
                        + " levies come from the exemption's data.",
        requiredProperties = {"date", "act", "taxpayer", "exemption", "supportReference"})
public record GrantRequest(
        @Schema(
                        description =
                                "Date of the act in Bogotá (art. 293), ISO 8601: the exemption must"
                                        + " be in force on it.",
                        examples = "2026-03-15")
                String date,
        ActRequest act,
        ExemptTaxpayer taxpayer,
        @Schema(description = "Code of GET /exemptions.", examples = "305-8") String exemption,
        @Schema(
                        description =
                                "Document that proves the case, 1 to 100 characters; the entity"
                                        + " keeps it.",
                        examples = "Certificación laboral SED-2026-0415")
                String supportReference) {

    @Schema(
            name = "ExemptTaxpayer",
            description = "Who would owe the stamps (arts. 290, 381).",
            requiredProperties = {"documentType", "document", "name"})
    public record ExemptTaxpayer(
            @Schema(description = "NIT, CC, CE, TI, RC, TE, PP, PPT, PEP or DIE.", examples = "CC")
                    String documentType,
            @Schema(examples = "1124850321") String document,
            @Schema(examples = "Aurora de la Cruz Chindoy") String name) {}
}
