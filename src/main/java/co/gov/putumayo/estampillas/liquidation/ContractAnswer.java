package co.gov.putumayo.estampillas.liquidation;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All that was liquidated of one contract; nothing in it says who pays. */
@Schema(
        name = "ContractLiquidations",
        requiredProperties = {"contract", "entityNit", "items"})
record ContractAnswer(
        @Schema(description = "Number of the contract.", examples = "CO-2026-014") String contract,
        @Schema(examples = "800094164") String entityNit,
        @Schema(description = "In the order in which they were made.") List<Item> items) {

    /** Which part of the contract was liquidated. */
    @Schema(name = "ContractPart")
    enum Kind {
        /** Its whole value. */
        CONTRACT,
        ADDITION,
        /** One payment of a contract of undetermined amount (art. 294 par.). */
        PAYMENT
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(
            name = "ContractLiquidation",
            requiredProperties = {"number", "kind", "date", "value", "total", "status"})
    record Item(
            @JsonIgnore UUID id,
            @Schema(examples = "L-2026-0000001") String number,
            Kind kind,
            @Schema(description = "Date of the taxable event.", examples = "2026-03-15")
                    LocalDate date,
            @Schema(description = "Pesos of that part.", examples = "1000000000") BigDecimal value,
            @Schema(description = "Pesos of stamps.", examples = "81000000") long total,
            LiquidationStatus status,
            @Schema(description = "Absent of the first.", examples = "L-2026-0000001")
                    String firstLiquidation) {}
}
