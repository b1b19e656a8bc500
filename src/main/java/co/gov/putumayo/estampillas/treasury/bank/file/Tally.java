package co.gov.putumayo.estampillas.treasury.bank.file;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of the lines of a file when they were first compared with our payments. */
@Schema(name = "BankFileTally")
public record Tally(
        @Schema(description = "Payments of ours.", examples = "9980") int matched,
        @Schema(description = "Ours, with another amount.", examples = "3") int amountDiffers,
        @Schema(description = "Of no payment of ours.", examples = "12") int notOurs,
        @Schema(description = "Told before.", examples = "5") int duplicates,
        @Schema(description = "Given back by the bank.", examples = "0") int returned) {}
