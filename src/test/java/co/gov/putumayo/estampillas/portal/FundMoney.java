package co.gov.putumayo.estampillas.portal;

import co.gov.putumayo.estampillas.treasury.ledger.Account;
import co.gov.putumayo.estampillas.treasury.ledger.LedgerEntry;
import co.gov.putumayo.estampillas.treasury.ledger.PostEntry;
import co.gov.putumayo.estampillas.treasury.ledger.SealEntries;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/** Money of a stamp that waits to be transferred to a fund. */
@ApplicationScoped
class FundMoney {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 3);
    private static final BigDecimal PESOS = BigDecimal.valueOf(24_000);

    private final PostEntry postEntry;
    private final SealEntries sealEntries;

    FundMoney(PostEntry postEntry, SealEntries sealEntries) {
        this.postEntry = postEntry;
        this.sealEntries = sealEntries;
    }

    void collect(String levy, String fund) {
        LedgerEntry entry =
                LedgerEntry.of(
                                LedgerEntry.Source.of("test", UUID.randomUUID()),
                                DAY,
                                "Prueba",
                                "test")
                        .debit(Account.stamp(levy), levy, PESOS)
                        .credit(Account.destination(fund), levy, PESOS);
        QuarkusTransaction.requiringNew().run(() -> postEntry.post(entry));
        sealEntries.seal();
    }
}
