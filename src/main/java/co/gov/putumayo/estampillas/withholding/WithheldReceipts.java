package co.gov.putumayo.estampillas.withholding;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Lets withholdings point to their receipts, and end them, without knowing receipts. */
public interface WithheldReceipts {

    /** By liquidation; without those whose receipt is still to be issued, moments after. */
    Map<UUID, Reference> of(Collection<UUID> liquidationIds);

    /**
     * The receipt, if there is one, no longer proves anything: what was withheld is given back. In
     * the transaction that reverses the withholding.
     */
    void giveBack(UUID liquidationId);

    /**
     * @param code verification code, grouped for display
     */
    @Schema(
            name = "WithheldReceipt",
            requiredProperties = {"number", "code", "url"})
    record Reference(
            @Schema(examples = "R-2026-0000001") String number,
            @Schema(examples = "7K3M-9QWX-2ABC-DEFG-H") String code,
            @Schema(description = "Where it is read, with the end of the taxpayer's document.")
                    String url) {}
}
