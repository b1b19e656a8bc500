package co.gov.putumayo.estampillas.verification.batch;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Receipts to verify, as JSON. */
@Schema(name = "VerificationBatchRequest", requiredProperties = "receipts")
record BatchRequest(@Schema(description = "1 to 5,000 receipts.") List<Item> receipts) {

    /** One receipt. */
    @Schema(name = "VerificationBatchItem", requiredProperties = "code")
    record Item(
            @Schema(
                            description =
                                    "Verification code, in any case, with or without hyphens.",
                            examples = "7K3M-9QWX-2ABC-DEFG-5")
                    String code,
            @Schema(
                            description =
                                    "Last four characters of the payer's document, to check that"
                                            + " too.",
                            examples = "3456")
                    String check) {}
}
