package co.gov.putumayo.estampillas.treasury.unidentified;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Money of unknown origin, as somebody found it on the bank's statement. */
@Schema(
        name = "UnidentifiedMoneyRequest",
        requiredProperties = {"amount", "receivedOn", "bank", "bankReference", "description"})
public record MoneyRequest(
        @Schema(description = "Pesos.", examples = "125000") Long amount,
        @Schema(format = "date", examples = "2026-03-10") String receivedOn,
        @Schema(examples = "Banco Agrario de Colombia") String bank,
        @Schema(examples = "CONS-884120") String bankReference,
        @Schema(
                        description = "What the statement says; nothing personal.",
                        examples = "Consignación en efectivo, oficina Mocoa")
                String description) {}
