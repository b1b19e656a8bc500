package co.gov.putumayo.estampillas.verification;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The document a receipt is used for, as an officer writes it. */
@Schema(requiredProperties = {"documentNumber", "documentDate"})
public record AnnulmentRequest(
        @Schema(
                        description =
                                "Number of the signed or issued document; 1 to 100 characters.",
                        examples = "CO-2026-014")
                String documentNumber,
        @Schema(
                        description = "Its date, ISO 8601, not in the future.",
                        format = "date",
                        examples = "2026-03-20")
                String documentDate,
        @Schema(
                        description = "SHA-256 of the signed file in hexadecimal, if there is one.",
                        examples =
                                "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
                String documentSha256) {}
