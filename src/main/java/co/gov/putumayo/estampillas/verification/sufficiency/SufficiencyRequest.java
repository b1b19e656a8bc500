package co.gov.putumayo.estampillas.verification.sufficiency;

import co.gov.putumayo.estampillas.tariff.ActRequest;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Receipts and the act they are presented for. */
@Schema(
        description = "Receipts presented for an act, and the act as it really is.",
        requiredProperties = {"receipts", "act", "date"})
public record SufficiencyRequest(
        @Schema(description = "1 to 50 different receipts; what they paid is added up.")
                List<Presented> receipts,
        @Schema(
                        description =
                                "The act as it is going to be signed or issued. `entityType` may be"
                                        + " left out: it is that of the officer's entity. With"
                                        + " `number`, only receipts paid for that number count, and"
                                        + " those already used for that very document.")
                ActRequest act,
        @Schema(
                        description =
                                "Date of the taxable event in Bogotá (art. 293), ISO 8601. It picks"
                                        + " tariff and units.",
                        examples = "2026-03-15")
                String date,
        @Schema(
                        description =
                                "Only for contracts: what was added to it, each taxed like the"
                                        + " contract on its own value and date. Further payments of"
                                        + " a contract of undetermined amount go here too.")
                List<Addition> additions) {

    @Schema(name = "PresentedReceipt", requiredProperties = "code")
    public record Presented(
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

    @Schema(
            name = "PresentedAddition",
            requiredProperties = {"value", "date"})
    public record Addition(
            @Schema(
                            description = "Whole pesos added.",
                            minimum = "1",
                            maximum = "1000000000000000",
                            examples = "200000000")
                    BigDecimal value,
            @Schema(description = "Date of its taxable event, ISO 8601.", examples = "2026-06-01")
                    String date,
            @Schema(
                            description = "Its number, when it has one of its own.",
                            examples = "CO-2026-014-A1")
                    String number) {}
}
