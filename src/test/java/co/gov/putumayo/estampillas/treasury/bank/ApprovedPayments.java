package co.gov.putumayo.estampillas.treasury.bank;

import co.gov.putumayo.estampillas.shared.Ids;
import co.gov.putumayo.estampillas.shared.LegalTime;
import io.quarkus.arc.Unremovable;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** Payments and receipts of any day, as the payment module leaves them. */
@Singleton
@Unremovable
public class ApprovedPayments {

    private final EntityManager entities;

    ApprovedPayments(EntityManager entities) {
        this.entities = entities;
    }

    /** A payment of ours. */
    public record Paid(UUID attempt, UUID payment, String reference, String cus, long amount) {}

    /** At noon of that day in Bogotá. */
    public Paid paid(LocalDate day, long amount) {
        return paid(day.atTime(12, 0).atZone(LegalTime.BOGOTA).toInstant(), amount, true);
    }

    public Paid paidAt(Instant bankTime, long amount) {
        return paid(bankTime, amount, true);
    }

    /** One whose bank never said how it ended, so that an officer must look at it. */
    public Paid unknown(LocalDate day, long amount) {
        Paid unknown = withoutReceipt(day, amount);
        change(
                "update payment set state = 'OPEN', paid_at = null, paid_by_attempt_id = null where"
                        + " id = ?1",
                unknown.payment());
        change(
                "update payment_attempt set state = 'UNKNOWN', needs_review = true, cus = null,"
                        + " bank_time = null where id = ?1",
                unknown.attempt());
        return unknown;
    }

    /** Money for which no receipt was issued. */
    public Paid withoutReceipt(LocalDate day, long amount) {
        return paid(day.atTime(12, 0).atZone(LegalTime.BOGOTA).toInstant(), amount, false);
    }

    private Paid paid(Instant bankTime, long amount, boolean receipt) {
        String number =
                "L-2025-" + (ThreadLocalRandom.current().nextLong(1_000_000_000L) + 9_000_000_000L);
        Paid paid =
                new Paid(
                        Ids.next(),
                        Ids.next(),
                        number + "-1",
                        Long.toString(ThreadLocalRandom.current().nextLong(1L << 50)),
                        amount);
        QuarkusTransaction.requiringNew()
                .run(
                        () -> {
                            insertPayment(paid, number, bankTime);
                            if (receipt) {
                                insertReceipt(paid, number, bankTime);
                            }
                        });
        return paid;
    }

    private void insertPayment(Paid paid, String number, Instant bankTime) {
        run(
                """
                insert into payment (id, payable_kind, payable_id, payable_number, amount, state,
                    expires_at, created_at, version)
                values (?1, 'liquidations', ?2, ?3, ?4, 'OPEN', ?5, ?5, 0)
                """,
                paid.payment(),
                paid.payment(),
                number,
                paid.amount(),
                bankTime);
        run(
                """
                insert into payment_attempt (id, payment_id, gateway, sequence, state, bank_code,
                    bank_name, payer_type, reference, amount, cus, return_url, checks, needs_review,
                    bank_time, created_at, version)
                values (?1, ?2, 'sandbox', 1, 'APPROVED', '1007', 'BANCOLOMBIA', 'COMPANY', ?3, ?4,
                    ?5, 'https://example.co', 0, false, ?6, ?6, 0)
                """,
                paid.attempt(),
                paid.payment(),
                paid.reference(),
                paid.amount(),
                paid.cus(),
                bankTime);
        run(
                "update payment set state = 'PAID', paid_at = ?1, paid_by_attempt_id = ?2 where id"
                        + " = ?3",
                bankTime,
                paid.attempt(),
                paid.payment());
    }

    private void insertReceipt(Paid paid, String number, Instant bankTime) {
        run(
                """
                insert into receipt (id, number, code, payable_kind, payable_id, payment_id,
                    entity_nit, payer_check, total, paid_at, issued_at, status, document, key_id,
                    document_hash, signature)
                values (?1, ?2, upper(substr(md5(?2), 1, 17)), 'liquidations', ?3, ?3, '800094164',
                    repeat('0', 64), ?4, ?5, ?5, 'ISSUED', '{}', 'DEMO-1',
                    encode(sha256('{}'), 'hex'), 'a.b.' || repeat('c', 86))
                """,
                Ids.next(),
                number.replace('L', 'R'),
                paid.payment(),
                paid.amount(),
                bankTime);
    }

    /** The gateway received another amount, and a case was opened. */
    public void receivedOther(Paid paid, long received) {
        anomaly(paid, "WRONG_AMOUNT", received);
    }

    /** The gateway took the approval back. */
    /** Its anomaly. */
    public UUID reversed(Paid paid) {
        return anomaly(paid, "REVERSED", paid.amount());
    }

    private UUID anomaly(Paid paid, String kind, long received) {
        UUID id = Ids.next();
        change(
                """
                insert into payment_anomaly (id, attempt_id, kind, amount_received, currency,
                    expected, opened_at)
                values (?1, ?2, ?3, ?4, 'COP', ?5, now())
                """,
                id,
                paid.attempt(),
                kind,
                BigDecimal.valueOf(received),
                paid.amount());
        return id;
    }

    public void state(Paid paid, String state) {
        change("update payment_attempt set state = ?1 where id = ?2", state, paid.attempt());
    }

    public void change(String sql, Object... values) {
        QuarkusTransaction.requiringNew().run(() -> run(sql, values));
    }

    @SuppressWarnings("unchecked")
    public List<Object> rows(String sql, Object... values) {
        return QuarkusTransaction.requiringNew()
                .call(() -> (List<Object>) query(sql, values).getResultList());
    }

    public long number(String sql, Object... values) {
        return ((Number) rows(sql, values).get(0)).longValue();
    }

    private void run(String sql, Object... values) {
        query(sql, values).executeUpdate();
    }

    private Query query(String sql, Object... values) {
        Query query = entities.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return query;
    }
}
