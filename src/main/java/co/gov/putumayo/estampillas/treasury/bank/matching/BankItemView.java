package co.gov.putumayo.estampillas.treasury.bank.matching;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An item as people see it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "BankItem",
        description = "What does not agree between our payments and the files of banks.",
        requiredProperties = {
            "id",
            "kind",
            "state",
            "reference",
            "day",
            "owner",
            "ageDays",
            "nextStep",
            "openedAt"
        })
public record BankItemView(
        UUID id,
        @Schema(
                        description =
                                "AMOUNT_DIFFERS, NOT_IN_BANK (ours, in no file in time), NOT_OURS"
                                        + " (money of no payment of ours) or DUPLICATE.")
                ItemKind kind,
        ItemState state,
        @Schema(description = "File that tells of the money.") UUID fileId,
        @Schema(description = "Line of the file.", examples = "4711") Integer line,
        @Schema(description = "Reference of the payment.", examples = "L-2026-0000412-1")
                String reference,
        @Schema(description = "Pesos, as the bank says.", examples = "81000000")
                BigDecimal bankAmount,
        @Schema(description = "Pesos, as we say.", examples = "81500000") BigDecimal ourAmount,
        @Schema(description = "Of the payment, in Bogotá.") LocalDate day,
        @Schema(description = "Who looks after it.") String owner,
        @Schema(description = "Since it was opened; until it was resolved.", examples = "4")
                long ageDays,
        @Schema(description = "What its owner does next.") String nextStep,
        @Schema(description = "How it ends, or would end.") Resolution resolution,
        String reason,
        String proposedBy,
        String resolvedBy,
        Instant openedAt,
        Instant resolvedAt,
        @Schema(description = "Oldest first; only when one item is asked for.")
                List<Event> history) {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "BankItemEvent")
    public record Event(
            @Schema(description = "From 1.", examples = "1") int position,
            BankItemEvent.Kind kind,
            @Schema(description = "Who did it.") String actor,
            String text,
            Instant at) {}
}
