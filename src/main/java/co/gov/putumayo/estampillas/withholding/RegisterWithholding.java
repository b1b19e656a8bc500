package co.gov.putumayo.estampillas.withholding;

import co.gov.putumayo.estampillas.liquidation.LiquidationView;
import co.gov.putumayo.estampillas.liquidation.WithheldLiquidations;
import co.gov.putumayo.estampillas.shared.outbox.Outbox;
import co.gov.putumayo.estampillas.shared.problem.ErrorCode;
import co.gov.putumayo.estampillas.shared.problem.ProblemException;
import co.gov.putumayo.estampillas.shared.security.Officer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;

/** Settles a liquidation of the officer's entity by withholding it (art. 296). */
@ApplicationScoped
public class RegisterWithholding {

    private final WithholdingRules rules;
    private final WithheldLiquidations liquidations;
    private final WithholdingRepository repository;
    private final Officer officer;
    private final Outbox outbox;
    private final Clock clock;

    RegisterWithholding(
            WithholdingRules rules,
            WithheldLiquidations liquidations,
            WithholdingRepository repository,
            Officer officer,
            Outbox outbox,
            Clock clock) {
        this.rules = rules;
        this.liquidations = liquidations;
        this.repository = repository;
        this.officer = officer;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * @throws ProblemException 422 with all that is wrong; 409 when the liquidation is not open or
     *     somebody is paying it
     */
    @Transactional
    public WithholdingAnswer register(WithholdingRequest request) {
        if (request == null) {
            throw ProblemException.of(
                    ErrorCode.MALFORMED_REQUEST, "El cuerpo debe ser un objeto JSON.");
        }
        WithholdingRules.Checked checked = rules.check(request, officer.entityNit());
        LiquidationView liquidation = checked.liquidation();
        liquidations.withhold(liquidation.id());
        Withholding made =
                new Withholding(
                        liquidation,
                        checked.order(),
                        officer.subject(),
                        clock.instant().truncatedTo(ChronoUnit.MILLIS));
        repository.persist(made);
        outbox.record(
                new WithholdingRegistered(
                        made.id(),
                        made.liquidationId(),
                        made.liquidationNumber(),
                        made.entityNit(),
                        made.amount(),
                        made.paymentOrder().number(),
                        made.paymentOrder().date()),
                officer.subject());
        return WithholdingAnswer.of(made.view(liquidation), null);
    }
}
