package co.gov.putumayo.estampillas.declaration.record;

import co.gov.putumayo.estampillas.declaration.fact.Fact;
import co.gov.putumayo.estampillas.declaration.fact.RowType;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The detail of declarations. */
@ApplicationScoped
public class RowRepository implements PanacheRepositoryBase<DeclarationRow, UUID> {

    /** Added up by levy, origin and type; one query however many rows there are. */
    public List<BoxSum> sums(UUID declarationId) {
        return getEntityManager()
                .createQuery(
                        """
                        select new co.gov.putumayo.estampillas.declaration.record.BoxSum(
                            r.levy, r.origin, r.type, sum(r.base), sum(r.amount), count(r))
                        from DeclarationRow r where r.declarationId = :id
                        group by r.levy, r.origin, r.type
                        """,
                        BoxSum.class)
                .setParameter("id", declarationId)
                .getResultList();
    }

    /**
     * @param levy or null
     * @param type or null
     * @param after identifier of the last one seen, or null
     */
    public List<DeclarationRow> page(
            UUID declarationId, String levy, RowType type, UUID after, int rows) {
        StringBuilder query = new StringBuilder("declarationId = :declaration");
        Parameters parameters = Parameters.with("declaration", declarationId);
        if (levy != null) {
            query.append(" and levy = :levy");
            parameters.and("levy", levy);
        }
        if (type != null) {
            query.append(" and type = :type");
            parameters.and("type", type);
        }
        if (after != null) {
            query.append(" and id > :after");
            parameters.and("after", after);
        }
        return find(query + " order by id", parameters).range(0, rows - 1).list();
    }

    public List<DeclarationRow> manual(UUID declarationId) {
        return list("declarationId = ?1 and origin = 'MANUAL' order by id", declarationId);
    }

    public long countManual(UUID declarationId) {
        return count("declarationId = ?1 and origin = 'MANUAL'", declarationId);
    }

    public List<Fact> facts(UUID declarationId) {
        return list("declarationId = ?1 and origin = 'FACT'", declarationId).stream()
                .map(DeclarationRow::fact)
                .toList();
    }

    /** Withholdings or receipts that it declares. */
    public List<UUID> sources(UUID declarationId) {
        return getEntityManager()
                .createQuery(
                        "select distinct r.sourceId from DeclarationRow r where r.declarationId ="
                                + " :id and r.sourceId is not null",
                        UUID.class)
                .setParameter("id", declarationId)
                .getResultList();
    }

    public void deleteFacts(UUID declarationId) {
        delete("declarationId = ?1 and origin = 'FACT'", declarationId);
    }

    /**
     * @return whether there was such a row by hand
     */
    public boolean deleteManual(UUID declarationId, UUID rowId) {
        return delete("declarationId = ?1 and id = ?2 and origin = 'MANUAL'", declarationId, rowId)
                == 1;
    }

    /** SHA-256 of all rows and deposits in order, each as a JSON array: what a signature covers. */
    public String digest(UUID declarationId) {
        return (String)
                getEntityManager()
                        .createNativeQuery(
                                """
                                select encode(sha256(convert_to(
                                    (select coalesce(string_agg(jsonb_build_array(id, origin, type,
                                            source_id, levy, document_number, document_date,
                                            taxpayer_document, taxpayer_name, base, amount, support,
                                            note)::text, E'\\n' order by id), '')
                                     from declaration_row where declaration_id = :id)
                                    || E'\\n' ||
                                    (select coalesce(string_agg(jsonb_build_array(receipt_number,
                                            bank_code, cus, extract(epoch from paid_at),
                                            amount)::text, E'\\n' order by receipt_number), '')
                                     from declaration_deposit where declaration_id = :id),
                                    'UTF8')), 'hex')
                                """)
                        .setParameter("id", declarationId)
                        .getSingleResult();
    }
}
