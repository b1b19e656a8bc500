package co.gov.putumayo.estampillas.treasury.refund.request;

import co.gov.putumayo.estampillas.treasury.refund.account.BankAccount;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a payer asks for; fields may be missing until checked. */
@Schema(requiredProperties = {"cause", "explanation", "evidence", "account"})
public record RefundRequest(
        @Schema(
                        description = "Verification code of the receipt, with check.",
                        examples = "7K3M-9QWX-2ABC-DEFG-H")
                String receiptCode,
        @Schema(description = "Last four characters of the payer's document.", examples = "3456")
                String check,
        @Schema(
                        description =
                                "Instead of a receipt, for money that pays nothing (paid twice, too"
                                        + " late, another amount): number of the liquidation, with"
                                        + " its accessCode.",
                        examples = "L-2026-0000001")
                String liquidation,
        @Schema(description = "Of the liquidation.", examples = "7K3M-9QWX-2ABC-DEFG-H")
                String accessCode,
        @Schema(
                        description = "The only causes there are (arts. 302, 625).",
                        examples = "not-owed",
                        enumeration = {"excess", "not-owed", "double"})
                String cause,
        @Schema(description = "Why, in the payer's words.", examples = "El contrato no se firmó.")
                String explanation,
        @Schema(
                        description =
                                "Where the proof is: number of the letter or of the file sent.",
                        examples = "Radicado 2026-4411")
                String evidence,
        @Schema(
                        description = "Pesos asked for; absent: what Tesorería finds.",
                        examples = "81000000")
                Long amount,
        BankAccount account,
        @Schema(
                        description =
                                "Where to tell by e-mail what is decided; absent: nowhere, it is"
                                        + " read with the access code.",
                        examples = "tesoreria@puentesdelsur.example")
                String email,
        Declaration declaration) {

    /** The payer's own monthly declaration that holds the payment. */
    @Schema(
            name = "RefundDeclaration",
            description =
                    "Only when a monthly declaration of the payer holds the payment: then the term to ask is that"
                            + " to correct it (art. 627), and asking within two months of its filing"
                            + " gives Tesorería a month more (art. 628 par. 3).",
            requiredProperties = {"period", "filedOn"})
    public record Declaration(
            @Schema(description = "Its month.", examples = "2026-01") String period,
            @Schema(
                            description = "When it, or its last correction, was filed.",
                            examples = "2026-02-18")
                    String filedOn,
            @Schema(
                            description =
                                    "Number under which Rentas took its correction, without which"
                                            + " nothing it holds is given back (art. 625).",
                            examples = "2026-R-0117")
                    String correction) {}
}
