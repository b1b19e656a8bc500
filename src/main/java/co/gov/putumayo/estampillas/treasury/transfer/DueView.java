package co.gov.putumayo.estampillas.treasury.transfer;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a fund still has to receive. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "TransferDue",
        requiredProperties = {"fund", "name", "beneficiary", "pending", "inBatches", "overdue"})
public record DueView(
        @Schema(examples = "inversion-itp") String fund,
        String name,
        String beneficiary,
        @Schema(description = "Pesos in no batch.", examples = "24000000") BigDecimal pending,
        @Schema(description = "Pesos in batches that the bank has not paid.") BigDecimal inBatches,
        @Schema(description = "Day of the oldest collection not transferred.") LocalDate oldest,
        @Schema(description = "Last day to transfer it, where a law sets a term.") LocalDate dueOn,
        boolean overdue) {}
