package co.gov.putumayo.estampillas.declaration.obligation;

import co.gov.putumayo.estampillas.declaration.registry.DeclarantKind;
import co.gov.putumayo.estampillas.declaration.registry.Declarants;
import co.gov.putumayo.estampillas.shared.Ids;
import co.gov.putumayo.estampillas.shared.TaxPeriod;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;

/** What declarations tell of: a month was declared, or an act says that it was not. */
@ApplicationScoped
public class Obligations {

    private final EntityManager database;
    private final Declarants declarants;
    private final Clock clock;

    Obligations(EntityManager database, Declarants declarants, Clock clock) {
        this.database = database;
        this.declarants = declarants;
        this.clock = clock;
    }

    /** Whether the entity has to declare that month as that kind. */
    @Transactional
    public boolean owes(String nit, TaxPeriod period, DeclarantKind kind) {
        return declarants.owing(nit, kind, period).isPresent();
    }

    /**
     * The month was declared. A later declaration of the same month is a correction (art. 423) and
     * changes nothing, so this may be said again.
     *
     * @param nit without check digit
     * @param filedAt the bank's time when it is filed with payment
     * @return whether this was the first declaration of the month
     */
    @Transactional
    public boolean fulfil(
            String nit,
            TaxPeriod period,
            DeclarantKind kind,
            String declarationNumber,
            Instant filedAt) {
        return database.createNativeQuery(
                                """
                                insert into obligation_filing
                                    (id, entity_nit, kind, period, declaration_number, filed_at)
                                values (:id, :nit, :kind, :period, :number, :filedAt)
                                on conflict (entity_nit, kind, period) where voided_at is null
                                    do nothing
                                """)
                        .setParameter("id", Ids.next())
                        .setParameter("nit", nit)
                        .setParameter("kind", kind.name())
                        .setParameter("period", period.firstDay())
                        .setParameter("number", declarationNumber)
                        .setParameter("filedAt", filedAt)
                        .executeUpdate()
                == 1;
    }

    /**
     * An act says that the declaration counts as not filed (art. 415, par. 1), final by then: the
     * month is owed again.
     *
     * @param legalAct as cited: "Resolución 045 de 2026"
     * @return whether it counted as filed before
     */
    @Transactional
    public boolean declareNotFiled(
            String nit, TaxPeriod period, DeclarantKind kind, String legalAct) {
        return database.createNativeQuery(
                                """
                                update obligation_filing
                                set voided_at = :now, voided_by_act = :act
                                where entity_nit = :nit and kind = :kind and period = :period
                                    and voided_at is null
                                """)
                        .setParameter("now", clock.instant())
                        .setParameter("act", legalAct)
                        .setParameter("nit", nit)
                        .setParameter("kind", kind.name())
                        .setParameter("period", period.firstDay())
                        .executeUpdate()
                == 1;
    }
}
