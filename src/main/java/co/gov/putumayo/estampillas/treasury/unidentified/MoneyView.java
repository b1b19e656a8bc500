package co.gov.putumayo.estampillas.treasury.unidentified;

import co.gov.putumayo.estampillas.treasury.ledger.Amounts;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Money of unknown origin, as Tesorería and auditors read it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "UnidentifiedMoney",
        requiredProperties = {
            "id",
            "amount",
            "receivedOn",
            "bank",
            "bankReference",
            "description",
            "state",
            "registeredBy",
            "registeredAt"
        })
public record MoneyView(
        UUID id,
        @Schema(description = "Pesos.", examples = "125000") BigDecimal amount,
        LocalDate receivedOn,
        String bank,
        String bankReference,
        String description,
        MoneyState state,
        String registeredBy,
        OffsetDateTime registeredAt,
        @Schema(description = "Resolution that spreads it, if it is in one.") UUID resolution,
        @Schema(description = "Liquidation that it paid, if it was identified.") String liquidation,
        @Schema(description = "What proves whose it was.") String evidence,
        String identifiedBy) {

    static MoneyView of(UnidentifiedMoney money, ZoneId zone) {
        return new MoneyView(
                money.id(),
                Amounts.plain(money.amount()),
                money.receivedOn(),
                money.bank(),
                money.bankReference(),
                money.description(),
                money.state(),
                money.registeredBy(),
                money.registeredAt().atZone(zone).toOffsetDateTime(),
                money.resolutionId(),
                money.payableNumber(),
                money.evidence(),
                money.identifiedBy());
    }
}
