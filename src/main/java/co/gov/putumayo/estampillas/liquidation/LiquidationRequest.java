package co.gov.putumayo.estampillas.liquidation;

import co.gov.putumayo.estampillas.tariff.ActRequest;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a client asks to liquidate; whatever is missing is answered as an error of its field. */
@Schema(description = "An act to liquidate, who signs or issues it and who pays.")
public record LiquidationRequest(
        @Schema(
                        description =
                                "Date of the taxable event in Bogotá (art. 293), ISO 8601; it picks"
                                        + " tariff, UVT and SMMLV.",
                        examples = "2026-03-15",
                        required = true)
                String date,
        @Schema(required = true) ActRequest act,
        @Schema(
                        description = "NIT of the contracting entity, with or without check digit.",
                        examples = "800094164-4",
                        required = true)
                String entityNit,
        @Schema(required = true) Taxpayer taxpayer,
        @Schema(
                        description =
                                "Only for additions and for payments of a contract of undetermined"
                                        + " amount: number of the contract's first liquidation. If"
                                        + " absent it is looked up by entity, contract number and"
                                        + " taxpayer.",
                        examples = "L-2026-0000001")
                String firstLiquidation,
        @Schema(
                        description =
                                "Only for contracts: true when the contract has no definite amount,"
                                        + " so that each payment is liquidated on its own value"
                                        + " (art. 294 par.). act.value is then that of the payment.",
                        examples = "false")
                Boolean undeterminedAmount) {

    @Schema(name = "TaxpayerRequest", description = "Who owes the stamps (arts. 290, 381).")
    public record Taxpayer(
            @Schema(
                            description = "NIT, CC, CE, TI, RC, TE, PP, PPT, PEP or DIE.",
                            examples = "NIT",
                            required = true)
                    String documentType,
            @Schema(
                            description =
                                    "Number of the document; a NIT with or without check digit.",
                            examples = "900123456-8",
                            required = true)
                    String document,
            @Schema(examples = "Constructora del Sur S.A.S.", required = true) String name,
            @Schema(examples = "pagos@constructora.example") String email) {}
}
