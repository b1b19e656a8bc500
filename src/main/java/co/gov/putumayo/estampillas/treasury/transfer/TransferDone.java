package co.gov.putumayo.estampillas.treasury.transfer;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the bank says of a transfer. */
@Schema(
        name = "TransferDone",
        requiredProperties = {"bankReference", "transferredOn"})
public record TransferDone(
        @Schema(examples = "ACH-20260410-0042") String bankReference,
        @Schema(format = "date", examples = "2026-04-10") String transferredOn) {}
