package co.gov.putumayo.estampillas.verification;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the holder of a receipt types to check it. */
@Schema(requiredProperties = {"code", "check"})
public record VerificationRequest(
        @Schema(
                        description = "Verification code, in any case, with or without hyphens.",
                        examples = "7K3M-9QWX-2ABC-DEFG-H")
                String code,
        @Schema(
                        description =
                                "Last four characters of the payer's document, without check digit.",
                        examples = "3456")
                String check) {}
