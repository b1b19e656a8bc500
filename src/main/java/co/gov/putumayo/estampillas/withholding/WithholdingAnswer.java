package co.gov.putumayo.estampillas.withholding;

import co.gov.putumayo.estampillas.liquidation.LiquidationView;
import co.gov.putumayo.estampillas.shared.DocumentType;
import co.gov.putumayo.estampillas.shared.LegalTime;
import co.gov.putumayo.estampillas.tariff.Assessment;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A withholding as the entity that made it sees it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "Withholding",
        requiredProperties = {
            "id",
            "liquidation",
            "status",
            "period",
            "act",
            "taxpayer",
            "lines",
            "amount",
            "paymentOrderNumber",
            "paymentOrderDate",
            "registeredAt"
        })
public record WithholdingAnswer(
        UUID id,
        @Schema(examples = "L-2026-0000001") String liquidation,
        Status status,
        @Schema(
                        description = "Month of the payment order: the one that is declared.",
                        examples = "2026-03")
                String period,
        WithheldAct act,
        WithheldTaxpayer taxpayer,
        List<Assessment.Line> lines,
        @Schema(description = "Pesos withheld.", examples = "81000000") long amount,
        @Schema(examples = "OP-2026-0415") String paymentOrderNumber,
        @Schema(examples = "2026-03-25") LocalDate paymentOrderDate,
        OffsetDateTime registeredAt,
        @Schema(description = "Number of the declaration that includes it.") String declaredIn,
        @Schema(description = "When the money of the declaration entered the bank (art. 572).")
                OffsetDateTime paidAt,
        @Schema(description = "Its official receipt; present moments after it is registered.")
                WithheldReceipts.Reference receipt,
        @Schema(description = "Only when it was taken back.") ReversalView reversal) {

    /** What became of it. */
    @Schema(name = "WithholdingStatus")
    public enum Status {
        /** Withheld, not yet declared. */
        WITHHELD,
        DECLARED,
        PAID,
        REVERSED
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "WithheldAct")
    public record WithheldAct(
            @Schema(examples = "contract") String type,
            @Schema(examples = "Contrato de obra pública") String name,
            @Schema(examples = "CO-2026-014") String number,
            @Schema(description = "Date of the taxable event.", examples = "2026-03-15")
                    LocalDate date) {}

    @Schema(name = "WithheldTaxpayer", description = "Whose stamps were withheld.")
    public record WithheldTaxpayer(
            DocumentType documentType,
            @Schema(description = "A NIT without its check digit.", examples = "900123456")
                    String document,
            @Schema(examples = "Puentes del Sur S.A.S.") String name) {}

    @Schema(name = "WithholdingReversal")
    public record ReversalView(
            @Schema(examples = "Contrato terminado de mutuo acuerdo antes de ejecutarse")
                    String reason,
            @Schema(examples = "Acta de terminación 014 de 2026") String document,
            OffsetDateTime reversedAt) {}

    /**
     * @param receipt null when it has none yet
     */
    static WithholdingAnswer of(WithholdingView view, WithheldReceipts.Reference receipt) {
        LiquidationView liquidation = view.liquidation();
        return new WithholdingAnswer(
                view.id(),
                liquidation.number(),
                status(view),
                view.period().toString(),
                new WithheldAct(
                        liquidation.act().type(),
                        liquidation.actName(),
                        liquidation.act().number(),
                        liquidation.date()),
                new WithheldTaxpayer(
                        liquidation.taxpayer().type(),
                        liquidation.taxpayer().number(),
                        liquidation.taxpayerName()),
                liquidation.lines(),
                view.amount(),
                view.paymentOrderNumber(),
                view.paymentOrderDate(),
                inBogota(view.registeredAt()),
                view.declaredIn(),
                inBogota(view.paidAt()),
                receipt,
                view.reversedAt() == null
                        ? null
                        : new ReversalView(
                                view.reversalReason(),
                                view.reversalDocument(),
                                inBogota(view.reversedAt())));
    }

    private static Status status(WithholdingView view) {
        if (view.reversedAt() != null) {
            return Status.REVERSED;
        }
        if (view.paidAt() != null) {
            return Status.PAID;
        }
        return view.declaredIn() == null ? Status.WITHHELD : Status.DECLARED;
    }

    private static OffsetDateTime inBogota(Instant moment) {
        return moment == null ? null : moment.atZone(LegalTime.BOGOTA).toOffsetDateTime();
    }
}
