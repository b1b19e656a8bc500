package co.gov.putumayo.estampillas.treasury.report.list;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Money on its way to a fund, or there. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "TransferReportRow",
        requiredProperties = {
            "fund",
            "name",
            "beneficiary",
            "amount",
            "collectedFrom",
            "collectedTo",
            "state",
            "daysLate"
        })
record TransferRow(
        @JsonIgnore UUID id,
        @Schema(examples = "inversion-itp") String fund,
        @Schema(examples = "Inversión del ITP") String name,
        @Schema(examples = "Instituto Tecnológico del Putumayo") String beneficiary,
        @Schema(description = "Pesos.", examples = "24000000") BigDecimal amount,
        @Schema(description = "First day of collection in it.") LocalDate collectedFrom,
        LocalDate collectedTo,
        @Schema(description = "Where a law sets a term (art. 342 par. 1).") LocalDate dueOn,
        @Schema(description = "PREPARED, APPROVED or TRANSFERRED.", examples = "TRANSFERRED")
                String state,
        LocalDate transferredOn,
        @Schema(description = "Of the bank that transferred it.") String bankReference,
        @Schema(description = "Calendar days after the term; 0 in time.", examples = "0")
                long daysLate) {}
