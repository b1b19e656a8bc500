package co.gov.putumayo.estampillas.treasury.report;

import co.gov.putumayo.estampillas.shared.Ids;
import co.gov.putumayo.estampillas.shared.LegalTime;
import io.quarkus.arc.Unremovable;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** Paid receipts of any day, as the service leaves them, for tests with a year of their own. */
@Singleton
@Unremovable
public class Collected {

    private final EntityManager entities;

    Collected(EntityManager entities) {
        this.entities = entities;
    }

    /** At noon of that day in Bogotá. */
    public UUID receipt(LocalDate day, String entity, String payer, Map<String, Long> stamps) {
        return receipt(
                day.atTime(12, 0).atZone(LegalTime.BOGOTA).toInstant(), entity, payer, stamps);
    }

    public UUID receipt(Instant paidAt, String entity, String payer, Map<String, Long> stamps) {
        UUID id = Ids.next();
        String number =
                Long.toString(
                        ThreadLocalRandom.current().nextLong(1_000_000_000L) + 8_000_000_000L);
        long total = stamps.values().stream().mapToLong(Long::longValue).sum();
        QuarkusTransaction.requiringNew()
                .run(
                        () -> {
                            liquidation(id, number, entity, payer, total, stamps.size(), paidAt);
                            int position = 0;
                            for (Map.Entry<String, Long> stamp : stamps.entrySet()) {
                                line(id, position++, stamp.getKey(), stamp.getValue());
                            }
                            receipt(id, number, entity, total, paidAt, document(stamps));
                        });
        return id;
    }

    private void liquidation(
            UUID id,
            String number,
            String entity,
            String payer,
            long total,
            int lines,
            Instant at) {
        run(
                """
                insert into liquidation (id, number, access_code_hash, status, act_date, entity_nit,
                    entity_name, entity_type, act_type, act_name, addition, act,
                    taxpayer_document_type, taxpayer_document, taxpayer_name, total, line_count,
                    not_applied, notes, tariff_version, created_at, expires_at, paid_at)
                values (?1, ?2, repeat('0', 64), 'PAID', '2024-01-01', ?3, 'x', 'department',
                    'certificate', 'x', false, '{}', 'CC', ?4, 'x', ?5, ?6, '[]', '[]', 'x', ?7,
                    ?8, ?7)
                """,
                id,
                "L-2024-" + number,
                entity,
                payer,
                total,
                lines,
                at,
                at.plusSeconds(1));
    }

    private void line(UUID id, int position, String levy, long amount) {
        run(
                """
                insert into liquidation_line (liquidation_id, position, levy, kind, name, base_kind,
                    base_amount, rate, exact, amount, ordinance, article)
                values (?1, ?2, ?3, 'STAMP', 'Estampilla', 'smdlv', 1, 1, 1, ?4, '766/2018', '1')
                """,
                id,
                position,
                levy,
                amount);
    }

    private void receipt(
            UUID id, String number, String entity, long total, Instant paidAt, String document) {
        run(
                """
                insert into receipt (id, number, code, payable_kind, payable_id, payment_id,
                    entity_nit, payer_check, total, paid_at, issued_at, status, document, key_id,
                    document_hash, signature)
                values (?1, ?2, upper(substr(md5(?2), 1, 17)), 'liquidations', ?1, ?1, ?3,
                    repeat('0', 64), ?4, ?5, ?5, 'ISSUED', ?6, 'DEMO-1',
                    encode(sha256(convert_to(?6, 'UTF8')), 'hex'), 'a.b.' || repeat('c', 86))
                """,
                id,
                "R-2024-" + number,
                entity,
                total,
                paidAt,
                document);
    }

    private static String document(Map<String, Long> stamps) {
        StringBuilder lines = new StringBuilder();
        stamps.forEach(
                (levy, amount) ->
                        lines.append(lines.length() == 0 ? "" : ",")
                                .append("{\"levy\":\"%s\",\"amount\":%d}".formatted(levy, amount)));
        return "{\"lines\":[" + lines + "]}";
    }

    public void refunded(UUID receipt, String levy, long amount) {
        QuarkusTransaction.requiringNew()
                .run(
                        () ->
                                run(
                                        """
                                        insert into receipt_refund (receipt_id, refund_id, levy,
                                            amount, refund_number, refunded_at)
                                        values (?1, ?2, ?3, ?4, 'DV-1', now())
                                        """,
                                        receipt,
                                        Ids.next(),
                                        levy,
                                        amount));
    }

    private void run(String sql, Object... values) {
        Query query = entities.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        query.executeUpdate();
    }
}
