package co.gov.putumayo.estampillas.treasury.bank.proof;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The proof of a day: receipts + other = settled + in transit + rejected + residue. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "DayProof",
        requiredProperties = {"date", "totals", "items", "bankOnly"})
public record Proof(
        @Schema(description = "Day of payment by the bank's clock, in Bogotá (art. 572).")
                LocalDate date,
        Totals totals,
        @Schema(description = "Every payment of which something is left over.") List<Item> items,
        @Schema(description = "Money in the banks' files of that day that is not ours, open.")
                List<BankOnly> bankOnly,
        @Schema(description = "As it was when the day was closed.") Closing closing) {

    /** In pesos. */
    @Schema(name = "DayProofTotals")
    public record Totals(
            @Schema(description = "Receipts of payments of that day.", examples = "312")
                    long receipts,
            @Schema(description = "Pesos on those receipts.", examples = "418500000")
                    BigDecimal receiptAmount,
            @Schema(
                            description =
                                    "Pesos of payments without receipt: declarations, and money to"
                                            + " be given back.")
                    BigDecimal other,
            @Schema(description = "Pesos that a file tells of.") BigDecimal settled,
            @Schema(description = "Pesos that may still show in a file in time.")
                    BigDecimal inTransit,
            @Schema(description = "Pesos given or taken back.") BigDecimal rejected,
            @Schema(description = "Pesos left over: what the items add up to.")
                    BigDecimal residue) {

        /** Of a day on which nothing was paid. */
        static final Totals NOTHING =
                new Totals(
                        0,
                        BigDecimal.ZERO,
                        BigDecimal.ZERO,
                        BigDecimal.ZERO,
                        BigDecimal.ZERO,
                        BigDecimal.ZERO,
                        BigDecimal.ZERO);
    }

    /** Something left over. */
    @Schema(name = "DayProofItem")
    public record Item(
            @Schema(
                            description = "Reference of the payment, or number of the receipt.",
                            examples = "L-2026-0000412-1")
                    String key,
            @Schema(
                            description =
                                    "NOT_IN_BANK, AMOUNT_DIFFERS, NOT_OURS, DUPLICATE,"
                                            + " RECEIPT_MISSING or PAYMENT_MISSING.")
                    String reason,
            @Schema(description = "Pesos, as we say.") BigDecimal ours,
            @Schema(description = "Pesos accounted for.") BigDecimal accounted,
            @Schema(description = "Pesos left over; negative when there is too much.")
                    BigDecimal residue) {}

    /** Of one kind. */
    @Schema(name = "DayProofBankOnly")
    public record BankOnly(
            @Schema(description = "NOT_OURS or DUPLICATE.", examples = "NOT_OURS") String kind,
            long count,
            @Schema(description = "Pesos.") BigDecimal amount) {}

    /** A day closed. */
    @Schema(name = "DayClosing")
    public record Closing(
            Totals totals,
            @Schema(description = "Text for each reason or key left over.")
                    Map<String, String> explanations,
            String closedBy,
            Instant closedAt,
            @Schema(description = "Whether something changed since.") boolean changedSince) {}
}
