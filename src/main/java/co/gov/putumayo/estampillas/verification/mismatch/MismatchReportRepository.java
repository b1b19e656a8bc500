package co.gov.putumayo.estampillas.verification.mismatch;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class MismatchReportRepository implements PanacheRepositoryBase<MismatchReport, UUID> {

    /** The same form sent twice is stored once. */
    void insertUnlessKnown(
            UUID id,
            Instant now,
            String formKey,
            UUID receiptId,
            String typedCode,
            String kind,
            String text) {
        getEntityManager()
                .createQuery(
                        """
                        insert into MismatchReport
                            (id, reportedAt, formKey, receiptId, typedCode, kind, text)
                        values (:id, :now, :formKey, :receiptId, :typedCode, :kind, :text)
                        on conflict on constraint mismatch_report_form_uq do nothing
                        """)
                .setParameter("id", id)
                .setParameter("now", now)
                .setParameter("formKey", formKey)
                .setParameter("receiptId", receiptId)
                .setParameter("typedCode", typedCode)
                .setParameter("kind", kind)
                .setParameter("text", text)
                .executeUpdate();
    }

    /**
     * In one query with the numbers of the receipts.
     *
     * @param after identifier of the last one seen; null at the beginning
     */
    List<MismatchView> newestFirst(UUID after, int count) {
        var query =
                getEntityManager()
                        .createQuery(
                                """
                                select m.id, m.reportedAt, r.number, m.typedCode, m.kind, m.text
                                from MismatchReport m left join Receipt r on r.id = m.receiptId
                                """
                                        + (after == null ? "" : "where m.id < :after ")
                                        + "order by m.id desc",
                                MismatchView.class);
        if (after != null) {
            query.setParameter("after", after);
        }
        return query.setMaxResults(count).getResultList();
    }
}
