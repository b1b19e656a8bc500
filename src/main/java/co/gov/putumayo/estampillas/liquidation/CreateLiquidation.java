package co.gov.putumayo.estampillas.liquidation;

import co.gov.putumayo.estampillas.entity.EntityView;
import co.gov.putumayo.estampillas.shared.problem.Violations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** Assesses an act and stores what it owes. */
@ApplicationScoped
public class CreateLiquidation {

    /** Whoever asks is not signed in. */
    private static final String ACTOR = "public";

    private final ActDrafts drafts;
    private final FirstLiquidations firstLiquidations;
    private final LiquidationMaker maker;

    CreateLiquidation(
            ActDrafts drafts, FirstLiquidations firstLiquidations, LiquidationMaker maker) {
        this.drafts = drafts;
        this.firstLiquidations = firstLiquidations;
        this.maker = maker;
    }

    /**
     * @throws co.gov.putumayo.estampillas.shared.problem.ProblemException 422 with all that is
     *     wrong with the request
     */
    @Transactional
    public LiquidationAnswer create(LiquidationRequest request) {
        Violations violations = new Violations();
        boolean undetermined = Boolean.TRUE.equals(request.undeterminedAmount());
        ActDrafts.Draft draft = drafts.read(request, violations);
        Liquidation first =
                firstLiquidations.find(
                        request.firstLiquidation(),
                        draft.act(),
                        undetermined,
                        draft.entity().map(EntityView::nit).orElse(null),
                        draft.taxpayer().orElse(null),
                        violations);
        violations.throwIfAny();
        LiquidationMaker.Made made = maker.make(draft.whole(), first, undetermined, ACTOR);
        return LiquidationAnswer.of(made.liquidation(), made.accessCode(), List.of(), null, null);
    }
}
