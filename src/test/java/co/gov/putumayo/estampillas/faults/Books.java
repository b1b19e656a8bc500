package co.gov.putumayo.estampillas.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;

/**
 * The books of the bank held against ours. The bank's are its own table: what it charged, whatever
 * we know of it.
 */
public final class Books {

    /** The liquidation that a reference of the bank is about: all but the attempt's sequence. */
    private static final String NUMBER_OF_REFERENCE = "regexp_replace(s.reference, '-\\d+$', '')";

    private final Sql sql;
    private final String[] numbers;

    /**
     * @param numbers of the liquidations that count
     */
    public Books(Sql sql, Collection<String> numbers) {
        this.sql = sql;
        this.numbers = numbers.toArray(String[]::new);
    }

    String[] numbers() {
        return numbers.clone();
    }

    /** Pesos that the bank took from payers. */
    public long charged() {
        return sql.number(
                "select sum(charged) from sandbox_transaction s where state = 'APPROVED' and "
                        + NUMBER_OF_REFERENCE
                        + " = any(?)",
                (Object) numbers);
    }

    public long charges() {
        return sql.number(
                "select count(*) from sandbox_transaction s where state = 'APPROVED' and "
                        + NUMBER_OF_REFERENCE
                        + " = any(?)",
                (Object) numbers);
    }

    /** Pesos on receipts. */
    public long receipted() {
        return sql.number(
                "select sum(r.total) from receipt r join liquidation l on l.id = r.payable_id"
                        + " where l.number = any(?)",
                (Object) numbers);
    }

    public long receipts() {
        return sql.number(
                "select count(*) from receipt r join liquidation l on l.id = r.payable_id"
                        + " where l.number = any(?)",
                (Object) numbers);
    }

    /** Pesos received that wait for a decision of people. */
    public long anomalous() {
        return sql.number(
                "select sum(n.amount_received) from payment_anomaly n join payment_attempt a on"
                        + " a.id = n.attempt_id join payment p on p.id = a.payment_id where"
                        + " p.payable_number = any(?)",
                (Object) numbers);
    }

    /** Such as {@code SECOND_APPROVAL 3}. */
    public List<String> anomalies() {
        return sql.texts(
                "select n.kind || ' ' || count(*) from payment_anomaly n join payment_attempt a on"
                        + " a.id = n.attempt_id join payment p on p.id = a.payment_id where"
                        + " p.payable_number = any(?) group by n.kind order by n.kind",
                (Object) numbers);
    }

    long attempts() {
        return sql.number(
                "select count(*) from payment_attempt a join payment p on p.id = a.payment_id where"
                        + " p.payable_number = any(?)",
                (Object) numbers);
    }

    /** Attempts whose end nobody knows yet, and how they are. */
    public List<String> live() {
        return sql.texts(
                "select a.reference || ' ' || a.state || ' next ' ||"
                        + " coalesce(a.next_check_at::text, 'never') || ' review ' ||"
                        + " a.needs_review from payment_attempt a join payment p on p.id ="
                        + " a.payment_id where a.state in ('CREATED', 'SUBMITTED', 'PENDING',"
                        + " 'UNKNOWN') and p.payable_number = any(?) order by 1",
                (Object) numbers);
    }

    /** Live attempts at which neither the poller nor people will look. */
    List<String> forgotten() {
        return sql.texts(
                "select a.reference || ' ' || a.state from payment_attempt a join payment p on p.id"
                        + " = a.payment_id where a.state in ('CREATED', 'SUBMITTED', 'PENDING',"
                        + " 'UNKNOWN') and a.next_check_at is null and not a.needs_review and"
                        + " p.payable_number = any(?)",
                (Object) numbers);
    }

    /** Events that a handler has not had. */
    public List<String> undelivered() {
        return sql.texts(
                "select e.type || ' to ' || d.handler || ', tries ' || d.attempts || ' ' ||"
                        + " coalesce(d.last_error, '') from outbox_delivery d join domain_event e"
                        + " on e.id = d.event_id join liquidation l on e.subject = l.id or"
                        + " e.payload ->> 'payableId' = l.id::text where d.delivered_at is null and"
                        + " l.number = any(?)",
                (Object) numbers);
    }

    /**
     * Charges of the bank that neither paid their liquidation nor opened exactly one anomaly, or
     * did both.
     */
    List<String> unaccounted() {
        return sql.texts(
                "select s.reference || ' ' || s.charged || ' attempt ' || coalesce(a.state, 'none')"
                        + " from sandbox_transaction s left join payment_attempt a on a.reference ="
                        + " s.reference left join payment p on p.paid_by_attempt_id = a.id left"
                        + " join receipt r on r.payable_id = p.payable_id and r.payment_id = p.id"
                        + " and r.total = s.charged where s.state = 'APPROVED' and"
                        + " (case when r.id is null then 0 else 1 end) + (select count(*) from"
                        + " payment_anomaly n where n.attempt_id = a.id and n.amount_received ="
                        + " s.charged) <> 1 and "
                        + NUMBER_OF_REFERENCE
                        + " = any(?)",
                (Object) numbers);
    }

    /** Liquidations whose state, payment and receipt do not say the same. */
    List<String> contradictory() {
        return sql.texts(
                "select l.number || ' ' || l.status || ', paid ' || count(distinct p.id) || ',"
                        + " receipts ' || count(distinct r.id) from liquidation l left join payment"
                        + " p on p.payable_id = l.id and p.state = 'PAID' left join receipt r on"
                        + " r.payable_id = l.id where l.number = any(?) group by l.number, l.status"
                        + " having (l.status = 'PAID')::int <> count(distinct p.id) or"
                        + " count(distinct p.id) <> count(distinct r.id)",
                (Object) numbers);
    }

    /** What must hold at every moment, in the middle of any fault. */
    public void assertNothingForgotten() {
        assertThat(forgotten()).as("live attempts that nobody will look at").isEmpty();
    }

    /** What must hold when all has come to rest. */
    public void assertBalanced() {
        assertThat(live()).as("live attempts at rest").isEmpty();
        assertThat(undelivered()).as("undelivered events at rest").isEmpty();
        assertThat(unaccounted()).as("charges not accounted for exactly once").isEmpty();
        assertThat(contradictory()).as("liquidations, payments and receipts that differ").isEmpty();
        assertThat(receipted() + anomalous())
                .as("receipts + anomalies = charged by the bank")
                .isEqualTo(charged());
    }
}
