package co.gov.putumayo.estampillas.verification;

import co.gov.putumayo.estampillas.receipt.CanonicalJson;
import co.gov.putumayo.estampillas.receipt.ReceiptDocument;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The receipts that an entity annulled, for the declaration of the collector (art. 299). */
@ApplicationScoped
public class MonthlyAnnulments {

    private final EntityManager database;

    MonthlyAnnulments(EntityManager database) {
        this.database = database;
    }

    /** A receipt and the document it was used for. */
    public record AnnulledReceipt(
            UUID receiptId,
            String documentNumber,
            LocalDate documentDate,
            ReceiptDocument receipt) {}

    /**
     * Those annulled from one moment until before the other, in order.
     *
     * @param entityNit without check digit
     */
    @Transactional
    public List<AnnulledReceipt> between(String entityNit, Instant from, Instant before) {
        List<?> rows =
                database.createNativeQuery(
                                """
                                select a.receipt_id, a.document_number, a.document_date, r.document
                                from annulment a join receipt r on r.id = a.receipt_id
                                where a.entity_nit = :nit
                                  and a.annulled_at >= :from and a.annulled_at < :before
                                order by a.annulled_at, a.receipt_id
                                """)
                        .setParameter("nit", entityNit)
                        .setParameter("from", from)
                        .setParameter("before", before)
                        .getResultList();
        return rows.stream().map(Object[].class::cast).map(MonthlyAnnulments::receipt).toList();
    }

    private static AnnulledReceipt receipt(Object[] row) {
        int column = 0;
        return new AnnulledReceipt(
                (UUID) row[column++],
                (String) row[column++],
                (LocalDate) row[column++],
                CanonicalJson.read((String) row[column]));
    }
}
