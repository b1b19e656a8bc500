package co.gov.putumayo.estampillas.verification.unused;

import co.gov.putumayo.estampillas.receipt.ReceiptDocument;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A receipt that was verified and not used since. */
@Schema(name = "UnusedReceipt")
public record UnusedReceipt(
        @Schema(hidden = true) @com.fasterxml.jackson.annotation.JsonIgnore UUID receiptId,
        @Schema(examples = "R-2026-0000001") String receiptNumber,
        ReceiptDocument.Entity entity,
        ReceiptDocument.Act act,
        @Schema(description = "Pesos.", examples = "81000000") long total,
        @Schema(
                        description = "When an officer of the entity first found it valid.",
                        examples = "2026-03-20T09:00:00.123456-05:00")
                OffsetDateTime firstVerifiedAt,
        @Schema(description = "Whole days since then.", examples = "45") long days) {}
