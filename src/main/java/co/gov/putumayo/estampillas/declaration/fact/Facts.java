package co.gov.putumayo.estampillas.declaration.fact;

import co.gov.putumayo.estampillas.shared.TaxPeriod;
import co.gov.putumayo.estampillas.withholding.Withholdings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Gathers what a declaration is drafted from, and says what becomes of it. */
@ApplicationScoped
public class Facts {

    private final WithheldStamps withheld;
    private final CollectedStamps collected;
    private final Withholdings withholdings;

    Facts(WithheldStamps withheld, CollectedStamps collected, Withholdings withholdings) {
        this.withheld = withheld;
        this.collected = collected;
        this.withholdings = withholdings;
    }

    /**
     * @param entityNit without check digit
     */
    @Transactional
    public MonthFacts of(String entityNit, TaxPeriod period, DeclarationKind kind) {
        return kind == DeclarationKind.COLLECTOR
                ? collected.of(entityNit, period)
                : new MonthFacts(withheld.of(entityNit, period), List.of());
    }

    /** These withholdings are in that declaration: nobody takes them back. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void declared(List<UUID> withholdingIds, String declarationNumber) {
        withholdings.markDeclared(withholdingIds, declarationNumber);
    }

    /** What that declaration holds was paid. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void paid(String declarationNumber, Instant paidAt) {
        withholdings.markPaid(declarationNumber, paidAt);
    }
}
