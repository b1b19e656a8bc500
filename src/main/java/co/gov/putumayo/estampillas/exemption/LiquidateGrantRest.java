package co.gov.putumayo.estampillas.exemption;

import co.gov.putumayo.estampillas.entity.Entities;
import co.gov.putumayo.estampillas.liquidation.ActDraft;
import co.gov.putumayo.estampillas.liquidation.LiquidateRest;
import co.gov.putumayo.estampillas.liquidation.LiquidationView;
import co.gov.putumayo.estampillas.liquidation.Liquidations;
import co.gov.putumayo.estampillas.shared.problem.ErrorCode;
import co.gov.putumayo.estampillas.shared.problem.ProblemException;
import co.gov.putumayo.estampillas.shared.security.Officer;
import co.gov.putumayo.estampillas.tariff.Assessment;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;

/** Liquidates the stamps from which a partial exemption does not free, for the taxpayer to pay. */
@ApplicationScoped
public class LiquidateGrantRest {

    /** A liquidation that nobody can settle any more may be made again. */
    private static final Set<String> OVER = Set.of("EXPIRED", "CANCELLED");

    private final GrantRepository repository;
    private final Liquidations liquidations;
    private final LiquidateRest liquidateRest;
    private final Entities entities;
    private final Officer officer;

    LiquidateGrantRest(
            GrantRepository repository,
            Liquidations liquidations,
            LiquidateRest liquidateRest,
            Entities entities,
            Officer officer) {
        this.repository = repository;
        this.liquidations = liquidations;
        this.liquidateRest = liquidateRest;
        this.entities = entities;
        this.officer = officer;
    }

    /**
     * @throws ProblemException 404 when the entity has no such grant; 409 when it is not granted,
     *     frees from everything, or its rest is liquidated already
     */
    @Transactional
    public RestAnswer liquidate(UUID id) {
        ExemptionGrant grant =
                repository
                        .lockOfEntity(id, officer.entityNit())
                        .orElseThrow(() -> ProblemException.of(ErrorCode.NOT_FOUND));
        GrantView view = grant.view();
        if (grant.status() != GrantStatus.GRANTED) {
            throw ProblemException.of(ErrorCode.CONFLICT, "La exención no está concedida.");
        }
        if (view.restLines().isEmpty()) {
            throw ProblemException.of(
                    ErrorCode.CONFLICT, "La exención libera de todo: no hay qué liquidar.");
        }
        if (grant.liquidationId() != null && !isOver(grant.liquidationId())) {
            throw ProblemException.of(ErrorCode.CONFLICT, "Lo que no se libera ya está liquidado.");
        }
        LiquidateRest.Rest made = liquidateRest.liquidate(draft(view), officer.subject());
        grant.liquidated(made.id());
        return new RestAnswer(made.number(), made.accessCode(), made.total());
    }

    private boolean isOver(UUID liquidation) {
        return liquidations
                .find(liquidation)
                .map(LiquidationView::status)
                .map(OVER::contains)
                .orElse(true);
    }

    private ActDraft draft(GrantView grant) {
        var entity = entities.find(grant.entityNit()).orElseThrow();
        return new ActDraft(
                entity,
                grant.act(),
                new Assessment(
                        grant.actDate(),
                        grant.restTotal(),
                        grant.restLines(),
                        grant.restNotApplied(),
                        grant.restNotes(),
                        grant.tariffVersion(),
                        entity.type(),
                        grant.actName()),
                grant.taxpayer(),
                grant.taxpayerName(),
                null);
    }
}
