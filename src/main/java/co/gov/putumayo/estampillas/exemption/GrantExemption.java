package co.gov.putumayo.estampillas.exemption;

import co.gov.putumayo.estampillas.shared.outbox.Outbox;
import co.gov.putumayo.estampillas.shared.problem.ErrorCode;
import co.gov.putumayo.estampillas.shared.problem.ProblemException;
import co.gov.putumayo.estampillas.shared.security.Officer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;

/** Frees an act of the officer's entity from stamps, or asks a second officer to. */
@ApplicationScoped
public class GrantExemption {

    private final GrantRules rules;
    private final GrantRepository repository;
    private final ExemptionConfig config;
    private final Officer officer;
    private final Outbox outbox;
    private final Clock clock;

    GrantExemption(
            GrantRules rules,
            GrantRepository repository,
            ExemptionConfig config,
            Officer officer,
            Outbox outbox,
            Clock clock) {
        this.rules = rules;
        this.repository = repository;
        this.config = config;
        this.officer = officer;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * @throws ProblemException 422 with all that is wrong; 409 when the person had its certificate
     *     of the year, or the act is free already
     */
    @Transactional
    public GrantAnswer grant(GrantRequest request) {
        if (request == null) {
            throw ProblemException.of(
                    ErrorCode.MALFORMED_REQUEST, "El cuerpo debe ser un objeto JSON.");
        }
        GrantRules.Checked checked = rules.check(request, officer.entityNit());
        ExemptionGrant made =
                new ExemptionGrant(
                        checked,
                        needsSecondPerson(checked.levies().freedTotal()),
                        officer.subject(),
                        clock.instant().truncatedTo(ChronoUnit.MILLIS));
        requireFirst(made, checked);
        repository.persist(made);
        record(made);
        return GrantAnswer.of(made.view(), null);
    }

    private boolean needsSecondPerson(long freedTotal) {
        return config.secondPerson() && freedTotal >= config.secondPersonFrom();
    }

    private void requireFirst(ExemptionGrant made, GrantRules.Checked checked) {
        GrantView view = made.view();
        repository.lock(made);
        if (checked.exemption().onceAYear()
                && repository.tookYear(
                        view.code(), view.taxpayer().number(), view.actDate().getYear())) {
            throw ProblemException.of(
                    ErrorCode.EXEMPTION_ALREADY_GRANTED,
                    "Esta persona ya tuvo la exención en ese año; es una sola (art. "
                            + view.article()
                            + ").");
        }
        if (view.act().number() != null && !made.isAddition() && repository.freedAct(view)) {
            throw ProblemException.of(
                    ErrorCode.EXEMPTION_ALREADY_GRANTED, "Ese mismo acto ya tiene esta exención.");
        }
    }

    private void record(ExemptionGrant made) {
        outbox.record(
                made.status() == GrantStatus.GRANTED
                        ? new ExemptionGranted(
                                made.id(), made.entityNit(), made.code(), made.freedTotal())
                        : new ExemptionRequested(
                                made.id(), made.entityNit(), made.code(), made.freedTotal()),
                officer.subject());
    }
}
