package co.gov.putumayo.estampillas.declaration.obligation;

import co.gov.putumayo.estampillas.declaration.registry.DeclarantKind;
import co.gov.putumayo.estampillas.shared.TaxPeriod;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads owed months with what became of them, whole lists in one query. */
@ApplicationScoped
class ObligationRows {

    /** Months each registration covers, of those asked for, with filing and first summons. */
    private static final String OWED =
            """
            select declarant.entity_nit as nit, entity.name, declarant.kind,
                cast(asked.period as text) as period,
                filing.declaration_number as number, filing.filed_at,
                (select cast(min(summons.served_on) as text) from summons
                 where summons.entity_nit = declarant.entity_nit and summons.kind = declarant.kind
                     and summons.period = asked.period and summons.purpose = 'DECLARE') as summoned,
                declarant.id, declarant.contact_email is not null as mailed
            from declarant
            join contracting_entity entity on entity.nit = declarant.entity_nit
            join unnest(cast(:periods as date[])) as asked (period)
                on asked.period >= date_trunc('month', declarant.registered_on)
                and (declarant.cessation_reported_on is null
                    or asked.period <= declarant.cessation_reported_on)
            left join obligation_filing filing on filing.entity_nit = declarant.entity_nit
                and filing.kind = declarant.kind and filing.period = asked.period
                and filing.voided_at is null
            """;

    private final EntityManager database;

    ObligationRows(EntityManager database) {
        this.database = database;
    }

    /**
     * @param number of the declaration; null while there is none
     * @param summoned day on which the first summons to declare was served, or null
     */
    record Row(
            String nit,
            String name,
            String kind,
            LocalDate month,
            String number,
            Instant filedAt,
            LocalDate summoned,
            UUID declarantId,
            Boolean hasEmail) {

        TaxPeriod period() {
            return new TaxPeriod(YearMonth.from(month));
        }

        DeclarantKind declarantKind() {
            return DeclarantKind.valueOf(kind);
        }

        /** By which lists are ordered. */
        String key() {
            return nit + " " + kind + " " + period();
        }
    }

    List<Row> ofEntity(String nit, Collection<TaxPeriod> periods) {
        return rows(
                database.createNativeQuery(
                                OWED
                                        + """
                                        where declarant.entity_nit = :nit
                                        order by declarant.kind, asked.period
                                        """)
                        .setParameter("periods", days(periods))
                        .setParameter("nit", nit));
    }

    /**
     * Months without declaration, by entity, kind and month.
     *
     * @param nit of one entity, or empty for all
     * @param after key of the last row already seen, or empty
     */
    List<Row> missing(Collection<TaxPeriod> periods, String nit, String after, int count) {
        return rows(
                database.createNativeQuery(
                                OWED
                                        + """
                                        where filing.id is null
                                            and (:nit = '' or declarant.entity_nit = :nit)
                                            and (declarant.entity_nit, declarant.kind,
                                                    to_char(asked.period, 'YYYY-MM'))
                                                > (split_part(:after, ' ', 1),
                                                    split_part(:after, ' ', 2),
                                                    split_part(:after, ' ', 3))
                                        order by declarant.entity_nit, declarant.kind, asked.period
                                        """)
                        .setParameter("periods", days(periods))
                        .setParameter("nit", nit)
                        .setParameter("after", after)
                        .setMaxResults(count));
    }

    private static String[] days(Collection<TaxPeriod> periods) {
        return periods.stream().map(period -> period.firstDay().toString()).toArray(String[]::new);
    }

    private static List<Row> rows(Query query) {
        List<?> found = query.getResultList();
        return found.stream().map(Object[].class::cast).map(ObligationRows::row).toList();
    }

    private static Row row(Object[] row) {
        int column = 0;
        return new Row(
                (String) row[column++],
                (String) row[column++],
                (String) row[column++],
                LocalDate.parse((String) row[column++]),
                (String) row[column++],
                (Instant) row[column++],
                Optional.ofNullable((String) row[column++]).map(LocalDate::parse).orElse(null),
                (UUID) row[column++],
                (Boolean) row[column]);
    }
}
