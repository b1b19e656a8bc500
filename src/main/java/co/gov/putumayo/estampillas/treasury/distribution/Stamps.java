package co.gov.putumayo.estampillas.treasury.distribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.LinkedHashSet;
import java.util.Set;

/** Codes of the stamps, in the order of the statute. */
@ApplicationScoped
class Stamps {

    private final EntityManager entities;

    Stamps(EntityManager entities) {
        this.entities = entities;
    }

    @SuppressWarnings("unchecked")
    Set<String> codes() {
        return new LinkedHashSet<String>(
                entities.createNativeQuery(
                                "select code from levy where kind = 'STAMP' order by position",
                                String.class)
                        .getResultList());
    }
}
