package co.gov.putumayo.estampillas.treasury.refund.request;

import co.gov.putumayo.estampillas.treasury.refund.account.BankAccount;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a payer mends what a request lacked; what is absent stays as it was. */
@Schema(
        name = "RefundMending",
        requiredProperties = {"explanation", "evidence"})
record MendingRequest(
        @Schema(examples = "Adjunto lo que faltaba.") String explanation,
        @Schema(examples = "Radicado 2026-5120") String evidence,
        @Schema(description = "Pesos asked for now.", examples = "5000000") Long amount,
        BankAccount account,
        @Schema(
                        description =
                                "Number under which Rentas took the correction of the payer's own"
                                        + " declaration (art. 625).",
                        examples = "2026-R-0117")
                String correction) {}
