package co.gov.putumayo.estampillas.faults;

import static org.assertj.core.api.Assertions.assertThat;

import co.gov.putumayo.estampillas.faults.ServiceClient.Answer;
import co.gov.putumayo.estampillas.payment.PaymentExpiry;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;

/** Clocks that jump ahead and back: over the schedule of looks, expiries and the bank's day. */
@QuarkusTest
class ClockJumpsTest extends OneLiquidation {

    @Inject PaymentExpiry expiry;

    @Test
    void clockAheadOfTheWholeScheduleAsksPeopleAndGivesNothingUp() {
        Answer begun = client.pay(liquidation, ServiceClient.BANK);
        letTheBankWait();
        clock.advance(Duration.ofDays(20));
        poller.pollDue();
        assertThat(states()).containsExactly("PENDING");
        assertThat(reviews()).isEqualTo(1);
        assertThat(books.forgotten()).isEmpty();
        clock.reset();
        chargeSilently(begun.token().orElseThrow());

        client.comeBack(begun.text("id"));

        awaitOneReceipt();
        assertThat(reviews()).isZero();
    }

    @Test
    void attemptBornUnderAClockAheadIsFoundUnderTheRightOne() {
        clock.advance(Duration.ofDays(2));
        Answer begun = client.pay(liquidation, ServiceClient.BANK);
        String token = begun.token().orElseThrow();
        clock.reset();
        chargeSilently(token);

        client.notify(client.event(token + "-told", token, "APPROVED"));

        awaitOneReceipt();
    }

    @Test
    void clockBackInMidScheduleKeepsTheNextLook() {
        String token = begin();
        letTheBankWait();
        clock.advance(Duration.ofMinutes(8));
        poller.pollDue();
        clock.advance(Duration.ofHours(-3));
        poller.pollDue();
        assertThat(states()).containsExactly("PENDING");
        assertThat(plannedLooks()).isEqualTo(1);
        chargeSilently(token);
        clock.advance(Duration.ofHours(4));

        poller.pollDue();

        awaitOneReceipt();
    }

    @Test
    void clockAheadDoesNotExpireAPaymentThatTheBankMayStillApprove() {
        String token = begin();
        letTheBankWait();
        clock.advance(Duration.ofDays(40));
        expire();
        clock.reset();
        chargeSilently(token);

        client.notify(client.event(token + "-told", token, "APPROVED"));

        awaitOneReceipt();
    }

    @Test
    void paymentExpiredByAClockAheadCanBePaidUnderTheRightOne() {
        Answer first = client.pay(liquidation, ServiceClient.BANK);
        client.decide(first.token().orElseThrow(), "reject");
        client.comeBack(first.text("id"));
        clock.advance(Duration.ofDays(40));
        expire();
        assertThat(client.payment(first.text("id")).text("status")).isEqualTo("expired");
        clock.reset();

        Answer second = client.pay(liquidation, ServiceClient.BANK);

        assertThat(second.text("id")).isNotEqualTo(first.text("id"));
        client.decide(second.token().orElseThrow(), "approve");
        awaitOneReceipt();
    }

    /** Art. 572: the payment is of the day on which the money entered the bank. */
    @Test
    void moneyOfTheBanksLastMinuteOfTheYearIsOfThatYear() {
        Instant bankTime = Instant.parse("2027-01-01T04:59:30Z");
        clock.set(bankTime.minus(Duration.ofMinutes(5)));
        liquidate();
        Answer begun = client.pay(liquidation, ServiceClient.BANK);
        chargeSilently(begun.token().orElseThrow());
        sql.change(
                "update sandbox_transaction set bank_time = ? where token = ?",
                bankTime.atOffset(java.time.ZoneOffset.UTC),
                begun.token().orElseThrow());
        clock.advance(Duration.ofDays(1));

        poller.pollDue();

        awaitOneReceipt();
        Answer payment = client.payment(begun.text("id"));
        assertThat(OffsetDateTime.parse(payment.text("paidAt")).toInstant()).isEqualTo(bankTime);
        assertThat(payment.body().path("receipt").path("number").asText()).startsWith("R-2026-");
    }

    /** The bank's page stays open for a year. */
    private void letTheBankWait() {
        sql.change(
                "update sandbox_transaction set expires_at = expires_at + interval '1 year' where"
                        + " reference = ?",
                liquidation.number() + "-1");
    }

    private long reviews() {
        return sql.number(
                "select count(*) from payment_attempt a join payment p on p.id = a.payment_id where"
                        + " a.needs_review and p.payable_number = ?",
                liquidation.number());
    }

    private void expire() {
        boolean more = true;
        while (more) {
            more = expiry.expireNext();
        }
    }
}
