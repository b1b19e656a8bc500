package co.gov.putumayo.estampillas.treasury.month;

import co.gov.putumayo.estampillas.payment.PaymentAnomalyOpened;
import co.gov.putumayo.estampillas.payment.PaymentApproved;
import co.gov.putumayo.estampillas.payment.payable.Payable;
import co.gov.putumayo.estampillas.shared.Ids;
import co.gov.putumayo.estampillas.shared.LegalTime;
import co.gov.putumayo.estampillas.shared.outbox.Outbox;
import io.quarkus.arc.Unremovable;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** A month of payments as the payment module leaves them, made in bulk from one liquidation. */
@Singleton
@Unremovable
class Month {

    private static final int CHUNK = 200;
    private static final int EVERY = 20;
    private static final int LATE = 10;
    private static final int WRONG_AMOUNT = 11;
    private static final long TOO_LITTLE = 1_000;

    private final EntityManager entities;
    private final Outbox outbox;

    Month(EntityManager entities, Outbox outbox) {
        this.entities = entities;
        this.outbox = outbox;
    }

    /** What became of a payment. */
    enum Fate {
        PAID,
        /** Approved after its payment had ended. */
        LATE_APPROVAL,
        WRONG_AMOUNT
    }

    /**
     * A payment.
     *
     * @param received pesos, by the gateway
     */
    record Paid(
            UUID liquidation,
            UUID payment,
            UUID attempt,
            String number,
            LocalDate day,
            Fate fate,
            long amount,
            long received) {

        String reference() {
            return number + "-1";
        }

        Instant bankTime() {
            return day.atTime(12, 0).atZone(LegalTime.BOGOTA).toInstant();
        }
    }

    /** Some of every kind, spread over the days of the month. */
    static List<Paid> plan(int payments, Payable template, LocalDate first) {
        long base = 5_000_000_000L + ThreadLocalRandom.current().nextLong(1_000_000_000L);
        List<Paid> plan = new ArrayList<>();
        for (int i = 0; i < payments; i++) {
            Fate fate =
                    i % EVERY == LATE
                            ? Fate.LATE_APPROVAL
                            : i % EVERY == WRONG_AMOUNT ? Fate.WRONG_AMOUNT : Fate.PAID;
            plan.add(
                    new Paid(
                            Ids.next(),
                            Ids.next(),
                            Ids.next(),
                            "L-" + first.getYear() + "-" + (base + i),
                            first.plusDays(i % first.lengthOfMonth()),
                            fate,
                            template.amount(),
                            template.amount() - (fate == Fate.WRONG_AMOUNT ? TOO_LITTLE : 0)));
        }
        return plan;
    }

    void happen(List<Paid> plan, Payable template, String gateway) {
        for (int from = 0; from < plan.size(); from += CHUNK) {
            List<Paid> chunk = plan.subList(from, Math.min(plan.size(), from + CHUNK));
            QuarkusTransaction.requiringNew()
                    .run(() -> chunk.forEach(paid -> happen(paid, template, gateway)));
        }
    }

    private void happen(Paid paid, Payable template, String gateway) {
        liquidation(paid, template);
        payment(paid, gateway);
        if (paid.fate() == Fate.PAID) {
            outbox.record(
                    new PaymentApproved(
                            paid.payment(),
                            paid.attempt(),
                            template.kind(),
                            paid.liquidation(),
                            paid.amount(),
                            gateway,
                            "1007",
                            "BANCOLOMBIA",
                            "3152487",
                            paid.bankTime()),
                    "month");
            return;
        }
        run(
                """
                insert into payment_anomaly (id, attempt_id, kind, amount_received, currency,
                    expected, opened_at)
                values (?1, ?2, ?3, ?4, 'COP', ?5, ?6)
                """,
                Ids.next(),
                paid.attempt(),
                paid.fate().name(),
                BigDecimal.valueOf(paid.received()),
                paid.amount(),
                paid.bankTime());
        outbox.record(
                new PaymentAnomalyOpened(
                        paid.payment(),
                        paid.attempt(),
                        template.kind(),
                        paid.liquidation(),
                        paid.fate().name(),
                        BigDecimal.valueOf(paid.received()),
                        "COP",
                        paid.amount(),
                        gateway,
                        "3152487",
                        paid.bankTime()),
                "month");
    }

    /** A copy of the template, whatever columns it has by now. */
    private void liquidation(Paid paid, Payable template) {
        run(
                """
                insert into liquidation
                select (jsonb_populate_record(cast(null as liquidation), to_jsonb(l)
                    || jsonb_build_object('id', cast(?1 as text), 'number', cast(?2 as text),
                        'access_code_hash', encode(sha256(convert_to(cast(?2 as text), 'UTF8')), 'hex')))).*
                from liquidation l where l.id = ?3
                """,
                paid.liquidation(),
                paid.number(),
                template.id());
        run(
                """
                insert into liquidation_line
                select (jsonb_populate_record(cast(null as liquidation_line), to_jsonb(l)
                    || jsonb_build_object('liquidation_id', cast(?1 as text)))).*
                from liquidation_line l where l.liquidation_id = ?2
                """,
                paid.liquidation(),
                template.id());
        if (paid.fate() == Fate.PAID) {
            run(
                    "update liquidation set status = 'PAID', paid_at = ?1 where id = ?2",
                    paid.bankTime(),
                    paid.liquidation());
        }
    }

    private void payment(Paid paid, String gateway) {
        run(
                """
                insert into payment (id, payable_kind, payable_id, payable_number, amount, state,
                    expires_at, created_at, version)
                values (?1, 'liquidations', ?2, ?3, ?4, ?5, ?6, ?6, 0)
                """,
                paid.payment(),
                paid.liquidation(),
                paid.number(),
                paid.amount(),
                paid.fate() == Fate.LATE_APPROVAL ? "EXPIRED" : "OPEN",
                paid.bankTime());
        run(
                """
                insert into payment_attempt (id, payment_id, gateway, sequence, state, bank_code,
                    bank_name, payer_type, reference, amount, cus, return_url, checks, needs_review,
                    bank_time, created_at, version)
                values (?1, ?2, ?3, 1, 'APPROVED', '1007', 'BANCOLOMBIA', 'COMPANY', ?4, ?5,
                    '3152487', 'https://example.co', 0, false, ?6, ?6, 0)
                """,
                paid.attempt(),
                paid.payment(),
                gateway,
                paid.reference(),
                paid.amount(),
                paid.bankTime());
        if (paid.fate() == Fate.PAID) {
            run(
                    "update payment set state = 'PAID', paid_at = ?1, paid_by_attempt_id = ?2 where"
                            + " id = ?3",
                    paid.bankTime(),
                    paid.attempt(),
                    paid.payment());
        }
        if (paid.fate() == Fate.WRONG_AMOUNT) {
            run("update payment set state = 'EXPIRED' where id = ?1", paid.payment());
        }
    }

    private void run(String sql, Object... values) {
        var query = entities.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        query.executeUpdate();
    }
}
