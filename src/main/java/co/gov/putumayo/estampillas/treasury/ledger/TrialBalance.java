package co.gov.putumayo.estampillas.treasury.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Every account at the end of a day; the sum of all balances is zero. */
@Schema(requiredProperties = {"at", "debits", "credits", "difference", "accounts"})
public record TrialBalance(
        @Schema(description = "Last day counted.") LocalDate at,
        @Schema(description = "Pesos debited in all accounts.") BigDecimal debits,
        @Schema(description = "Pesos credited in all accounts.") BigDecimal credits,
        @Schema(description = "Debits less credits: always 0.", examples = "0")
                BigDecimal difference,
        List<AccountView> accounts) {}
