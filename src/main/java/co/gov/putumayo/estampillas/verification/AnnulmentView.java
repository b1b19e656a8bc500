package co.gov.putumayo.estampillas.verification;

import co.gov.putumayo.estampillas.receipt.ReceiptDocument;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The use of a receipt, as the officer who made it sees it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Annulment")
public record AnnulmentView(
        @Schema(examples = "R-2026-0000001") String receiptNumber,
        ReceiptDocument.Entity entity,
        @Schema(examples = "CO-2026-014") String documentNumber,
        @Schema(examples = "2026-03-20") LocalDate documentDate,
        @Schema(examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
                String documentSha256,
        @Schema(examples = "2026-03-20T09:00:00-05:00") OffsetDateTime annulledAt) {}
