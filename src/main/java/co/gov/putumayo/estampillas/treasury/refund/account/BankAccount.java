package co.gov.putumayo.estampillas.treasury.refund.account;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a refund is to be paid; fields may be missing until checked. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "RefundAccount",
        description = "Kept sealed; only whoever pays the refund sees it.",
        requiredProperties = {"bank", "type", "number", "holder", "holderDocument"})
public record BankAccount(
        @Schema(examples = "BANCO AGRARIO") String bank,
        @Schema(
                        examples = "savings",
                        enumeration = {"savings", "checking"})
                String type,
        @Schema(description = "Digits only.", examples = "479030012345") String number,
        @Schema(description = "Name of the holder.", examples = "Puentes del Sur S.A.S.")
                String holder,
        @Schema(description = "Document of the holder.", examples = "900123456-8")
                String holderDocument) {

    @Override
    public String toString() {
        return "BankAccount[]";
    }
}
