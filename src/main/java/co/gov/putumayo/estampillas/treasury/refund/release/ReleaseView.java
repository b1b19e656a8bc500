package co.gov.putumayo.estampillas.treasury.refund.release;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A receipt released for its refund. */
@Schema(name = "ReceiptRelease")
record ReleaseView(
        @Schema(examples = "R-2026-0000001") String receiptNumber,
        @Schema(examples = "800094164") String entityNit,
        @Schema(examples = "OF-2026-331") String documentNumber,
        @Schema(examples = "2026-04-02") LocalDate documentDate,
        String reason,
        Instant releasedAt) {}
