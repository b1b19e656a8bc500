package co.gov.putumayo.estampillas.treasury.ledger;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An account and what moved in it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "LedgerAccount",
        requiredProperties = {"code", "kind", "name", "normalSide", "debits", "credits", "balance"})
public record AccountView(
        @Schema(examples = "stamp.pro-cultura") String code,
        AccountKind kind,
        @Schema(description = "Gateway, levy or fund.", examples = "pro-cultura") String detail,
        @Schema(description = "In Spanish.", examples = "Estampilla por distribuir") String name,
        @Schema(description = "Side on which it grows.") AccountKind.Side normalSide,
        @Schema(description = "Pesos.") BigDecimal debits,
        @Schema(description = "Pesos.") BigDecimal credits,
        @Schema(description = "Pesos, positive on the normal side.", examples = "5000000")
                BigDecimal balance) {

    static AccountView of(String code, BigDecimal debits, BigDecimal credits) {
        Account account = Accounts.read(code);
        AccountKind kind = account.kind();
        BigDecimal net = debits.subtract(credits);
        return new AccountView(
                code,
                kind,
                account.detail(),
                kind.spanishName(),
                kind.normalSide(),
                Amounts.plain(debits),
                Amounts.plain(credits),
                Amounts.plain(kind.normalSide() == AccountKind.Side.DEBIT ? net : net.negate()));
    }
}
