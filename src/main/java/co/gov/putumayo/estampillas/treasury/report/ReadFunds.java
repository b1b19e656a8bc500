package co.gov.putumayo.estampillas.treasury.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** What the books gave each fund and what left it. */
@ApplicationScoped
class ReadFunds {

    private final EntityManager entities;

    ReadFunds(EntityManager entities) {
        this.entities = entities;
    }

    /** Both days included. */
    @Transactional
    List<FundRow> read(LocalDate first, LocalDate last) {
        List<?> rows =
                entities.createNativeQuery(CollectionSql.ALL_FUNDS)
                        .setParameter("first", first)
                        .setParameter("last", last)
                        .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(
                        row ->
                                new FundRow(
                                        (String) row[0],
                                        (String) row[1],
                                        (String) row[2],
                                        (BigDecimal) row[3],
                                        (BigDecimal) row[4]))
                .toList();
    }
}
