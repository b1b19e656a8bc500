package co.gov.putumayo.estampillas.verification.comparison;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The file in hand, by its hash. */
@Schema(name = "DocumentComparisonRequest", requiredProperties = "documentSha256")
record ComparisonRequest(
        @Schema(
                        description = "SHA-256 of the file in hexadecimal.",
                        examples =
                                "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
                String documentSha256,
        @Schema(
                        description =
                                "Last four characters of the payer's document, without check digit."
                                        + " Officers of the receipt's entity, Rentas and"
                                        + " Contraloría do without.",
                        examples = "3456")
                String check) {}
