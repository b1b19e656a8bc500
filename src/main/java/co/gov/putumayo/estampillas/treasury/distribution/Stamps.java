package co.gov.putumayo.estampillas.treasury.distribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Codes of the stamps, in the order of the statute. */
@ApplicationScoped
class Stamps {

    private final EntityManager entities;

    Stamps(EntityManager entities) {
        this.entities = entities;
    }

    Set<String> codes() {
        List<?> codes =
                entities.createNativeQuery(
                                "select code from levy where kind = 'STAMP' order by position")
                        .getResultList();
        return codes.stream()
                .map(String.class::cast)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
