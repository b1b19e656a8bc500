package co.gov.putumayo.estampillas.treasury.bank.file;

import co.gov.putumayo.estampillas.treasury.bank.format.FileSummary.Controls;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A file and how far the work on it has come. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "BankFile",
        description = "A collection file of a bank or a settlement of a gateway.",
        requiredProperties = {"id", "format", "name", "state", "receivedBy", "receivedAt"})
public record BankFileView(
        UUID id,
        BankFileFormat format,
        @Schema(description = "Code of the bank, or the gateway.", examples = "007") String source,
        @Schema(examples = "RECAUDO_20260316.txt") String name,
        @Schema(
                        description =
                                "RECEIVED is being imported, READ compared; HELD waits for a second"
                                        + " person because its own totals disagree.")
                BankFileState state,
        @Schema(description = "Of its bytes, in hexadecimal.") String sha256,
        @Schema(examples = "163000326") long bytes,
        @Schema(description = "Day of collection of its head.") LocalDate collectedOn,
        @Schema(description = "Lines imported so far.", examples = "1000004") int linesRead,
        @Schema(description = "Lines compared so far.", examples = "1000004") int linesCompared,
        @Schema(description = "Lines of money imported.", examples = "1000000") int rows,
        @Schema(description = "Errors found; see its errors.", examples = "0") int errors,
        @Schema(description = "Lines of money counted.", examples = "1000000") Long counted,
        @Schema(description = "Pesos, sum of what was counted.", examples = "123456000")
                BigDecimal amount,
        @Schema(description = "Lines of money its control declares.") Long declaredCount,
        @Schema(description = "Pesos its control declares.") BigDecimal declaredAmount,
        @Schema(description = "Whether its own totals agree.") Controls controls,
        Tally results,
        @Schema(description = "Who sent it.") String receivedBy,
        Instant receivedAt,
        Instant readAt,
        Instant comparedAt,
        @Schema(description = "Who accepted or discarded it.") String decidedBy,
        Instant decidedAt,
        String decisionReason) {}
