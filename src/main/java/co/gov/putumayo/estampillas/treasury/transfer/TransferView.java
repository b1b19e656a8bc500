package co.gov.putumayo.estampillas.treasury.transfer;

import co.gov.putumayo.estampillas.treasury.ledger.Amounts;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A transfer as Tesorería and auditors read it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "Transfer",
        requiredProperties = {
            "id",
            "fund",
            "amount",
            "collectedFrom",
            "collectedTo",
            "overdue",
            "state",
            "preparedBy",
            "preparedAt"
        })
public record TransferView(
        UUID id,
        @Schema(examples = "inversion-itp") String fund,
        @Schema(description = "Pesos.", examples = "24000000") BigDecimal amount,
        @Schema(description = "First day of collection in it.") LocalDate collectedFrom,
        LocalDate collectedTo,
        @Schema(description = "Last day to transfer it, where a law sets a term (art. 342 par. 1).")
                LocalDate dueOn,
        @Schema(description = "Whether that day is over and it is not transferred.")
                boolean overdue,
        TransferState state,
        String preparedBy,
        OffsetDateTime preparedAt,
        String approvedBy,
        OffsetDateTime approvedAt,
        @Schema(description = "Of the bank that transferred it.") String bankReference,
        LocalDate transferredOn,
        String transferredBy) {

    static TransferView of(TransferBatch batch, LocalDate today, ZoneId zone) {
        return new TransferView(
                batch.id(),
                batch.fund(),
                Amounts.plain(batch.amount()),
                batch.collectedFrom(),
                batch.collectedTo(),
                batch.dueOn(),
                batch.isOverdue(today),
                batch.state(),
                batch.preparedBy(),
                moment(batch.preparedAt(), zone),
                batch.approvedBy(),
                moment(batch.approvedAt(), zone),
                batch.bankReference(),
                batch.transferredOn(),
                batch.transferredBy());
    }

    private static OffsetDateTime moment(Instant instant, ZoneId zone) {
        return instant == null ? null : instant.atZone(zone).toOffsetDateTime();
    }
}
