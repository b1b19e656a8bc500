package co.gov.putumayo.estampillas.liquidation;

import co.gov.putumayo.estampillas.entity.EntityView;
import co.gov.putumayo.estampillas.shared.problem.Violations;
import co.gov.putumayo.estampillas.tariff.ActRequest;
import co.gov.putumayo.estampillas.tariff.Assessment;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Reads an act, its entity and its taxpayer as clients write them, and assesses it. */
@ApplicationScoped
public class ActDrafts {

    private final ActReading acts;

    ActDrafts(ActReading acts) {
        this.acts = acts;
    }

    /**
     * @param violations receives all that is wrong, under {@code /date}, {@code /act/...}, {@code
     *     /entityNit} and {@code /taxpayer/...}
     * @return parts that were readable; whole when nothing was added to {@code violations}
     */
    public Draft read(LiquidationRequest request, Violations violations) {
        ActReading.Read read = acts.read(request, violations);
        return new Draft(
                read.entity(),
                read.act(),
                read.assessment(),
                TaxpayerRules.check(request.taxpayer(), violations));
    }

    /**
     * What could be read of a request.
     *
     * @param act null when there was none
     * @param assessment null when date or act were wrong
     */
    public record Draft(
            Optional<EntityView> entity,
            ActRequest act,
            Assessment assessment,
            Optional<Taxpayer> taxpayer) {

        /** Once nothing was wrong. */
        public ActDraft whole() {
            Taxpayer payer = taxpayer.orElseThrow();
            return new ActDraft(
                    entity.orElseThrow(), act, assessment, payer.id(), payer.name(), payer.email());
        }
    }
}
