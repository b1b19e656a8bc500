package co.gov.putumayo.estampillas.liquidation;

import co.gov.putumayo.estampillas.shared.problem.Violations;
import co.gov.putumayo.estampillas.tariff.Assessment;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** What a liquidation would say before anybody tells who pays it; nothing is stored. */
@ApplicationScoped
public class PreviewLiquidation {

    private final ActReading acts;

    PreviewLiquidation(ActReading acts) {
        this.acts = acts;
    }

    /**
     * @param entityName as registered
     */
    public record Preview(String entityName, Assessment assessment) {}

    /**
     * @param request its taxpayer is not looked at
     * @throws co.gov.putumayo.estampillas.shared.problem.ProblemException 422 with all that is
     *     wrong with act, date and entity
     */
    @Transactional
    public Preview preview(LiquidationRequest request) {
        Violations violations = new Violations();
        ActReading.Read read = acts.read(request, violations);
        violations.throwIfAny();
        return new Preview(read.entity().orElseThrow().name(), read.assessment());
    }
}
