package co.gov.putumayo.estampillas.liquidation;

import co.gov.putumayo.estampillas.payment.payable.ReceiptLookup.ReceiptReference;
import co.gov.putumayo.estampillas.shared.DocumentType;
import co.gov.putumayo.estampillas.shared.EntityType;
import co.gov.putumayo.estampillas.shared.LegalTime;
import co.gov.putumayo.estampillas.shared.TaxId;
import co.gov.putumayo.estampillas.tariff.ActRequest;
import co.gov.putumayo.estampillas.tariff.Assessment;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A liquidation as whoever holds its access code sees it. */
@Schema(name = "Liquidation", description = "What an act owes, frozen when it was liquidated.")
public record LiquidationAnswer(
        @Schema(examples = "L-2026-0000001") String number,
        @Schema(
                        description =
                                "Shown only in the answer that creates it; needed to read and to"
                                        + " pay it.",
                        examples = "7K3M-9QWX-2ABC-DEFG-H")
                @JsonInclude(JsonInclude.Include.NON_NULL)
                String accessCode,
        LiquidationStatus status,
        @Schema(description = "Date of the taxable event.", examples = "2026-03-15") LocalDate date,
        EntityName entity,
        ActRequest act,
        @Schema(examples = "Contrato") String actName,
        Payer taxpayer,
        @Schema(description = "Pesos to pay.", examples = "81000000") long total,
        List<Assessment.Line> lines,
        @Schema(description = "Stamps the act does not owe.")
                List<Assessment.NotApplied> notApplied,
        List<Assessment.Note> notes,
        @Schema(examples = "766-2018") String tariffVersion,
        @Schema(
                        description =
                                "Number of the contract's first liquidation; only of additions and"
                                        + " further payments.",
                        examples = "L-2026-0000001",
                        nullable = true)
                String firstLiquidation,
        @Schema(description = "Additions that hang from this contract.") List<Addition> additions,
        @Schema(
                        description =
                                "Whether it is one payment of a contract of undetermined amount"
                                        + " (art. 294 par.): GET …/contract lists all of them.")
                boolean undeterminedAmount,
        OffsetDateTime createdAt,
        @Schema(description = "Last moment at which a payment may begin.") OffsetDateTime expiresAt,
        @Schema(description = "When the money entered the bank (art. 572).")
                @JsonInclude(JsonInclude.Include.NON_NULL)
                OffsetDateTime paidAt,
        @Schema(description = "Its official receipt, moments after it is paid or withheld.")
                @JsonInclude(JsonInclude.Include.NON_NULL)
                ReceiptReference receipt) {

    /**
     * @param accessCode only for whoever just made it, else null
     * @param paidAt null unless paid
     * @param receipt null unless issued
     */
    static LiquidationAnswer of(
            LiquidationView liquidation,
            String accessCode,
            List<Addition> additions,
            Instant paidAt,
            ReceiptReference receipt) {
        return new LiquidationAnswer(
                liquidation.number(),
                accessCode,
                LiquidationStatus.valueOf(liquidation.status()),
                liquidation.date(),
                new EntityName(
                        liquidation.entityNit(),
                        liquidation.entityName(),
                        liquidation.entityType()),
                liquidation.act(),
                liquidation.actName(),
                payer(liquidation),
                liquidation.total(),
                liquidation.lines(),
                liquidation.notApplied(),
                liquidation.notes(),
                liquidation.tariffVersion(),
                liquidation.firstLiquidation(),
                additions,
                liquidation.undeterminedAmount(),
                inBogota(liquidation.createdAt()),
                inBogota(liquidation.expiresAt()),
                inBogota(paidAt),
                receipt);
    }

    /** The contracting entity as it was called then. */
    public record EntityName(
            @Schema(description = "NIT without check digit.", examples = "800094164") String nit,
            @Schema(examples = "Departamento del Putumayo") String name,
            EntityType type) {}

    @Schema(name = "Taxpayer")
    public record Payer(
            DocumentType documentType,
            @Schema(description = "A NIT without its check digit.", examples = "900123456")
                    String document,
            @Schema(description = "Only of a NIT.", examples = "8")
                    @JsonInclude(JsonInclude.Include.NON_NULL)
                    Integer checkDigit,
            @Schema(examples = "Constructora del Sur S.A.S.") String name,
            @JsonInclude(JsonInclude.Include.NON_NULL) String email) {}

    @Schema(description = "An addition to the contract.")
    public record Addition(
            @Schema(examples = "L-2026-0000002") String number,
            LocalDate date,
            LiquidationStatus status,
            @Schema(examples = "1944000") long total) {}

    private static Payer payer(LiquidationView liquidation) {
        TaxId id = liquidation.taxpayer();
        return new Payer(
                id.type(),
                id.number(),
                id.type() == DocumentType.NIT ? TaxId.checkDigit(id.number()) : null,
                liquidation.taxpayerName(),
                liquidation.taxpayerEmail());
    }

    /** Moments are shown as people in Putumayo read them, in the time of Bogotá. */
    private static OffsetDateTime inBogota(Instant moment) {
        return moment == null ? null : moment.atZone(LegalTime.BOGOTA).toOffsetDateTime();
    }
}
