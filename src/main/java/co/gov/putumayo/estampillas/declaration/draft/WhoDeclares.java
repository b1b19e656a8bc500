package co.gov.putumayo.estampillas.declaration.draft;

import co.gov.putumayo.estampillas.declaration.fact.DeclarationKind;
import co.gov.putumayo.estampillas.declaration.record.Registrations;
import co.gov.putumayo.estampillas.declaration.registry.Declarants;
import co.gov.putumayo.estampillas.entity.Entities;
import co.gov.putumayo.estampillas.shared.TaxPeriod;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Whether an entity has to declare a month: what others declare has no effect (art. 427). */
@ApplicationScoped
class WhoDeclares {

    private final Declarants declarants;
    private final Entities entities;

    WhoDeclares(Declarants declarants, Entities entities) {
        this.declarants = declarants;
        this.entities = entities;
    }

    /**
     * @param accountantSigns whether an accountant or revisor fiscal signs too (art. 416-2)
     */
    record Declarant(String nit, String name, boolean accountantSigns) {}

    /** Empty when it does not have to. */
    Optional<Declarant> find(String nit, TaxPeriod period, DeclarationKind kind) {
        return declarants
                .owing(nit, Registrations.kind(kind), period)
                .flatMap(
                        registration ->
                                entities.find(nit)
                                        .map(
                                                entity ->
                                                        new Declarant(
                                                                entity.nit(),
                                                                entity.name(),
                                                                registration.accountantSigns())));
    }
}
