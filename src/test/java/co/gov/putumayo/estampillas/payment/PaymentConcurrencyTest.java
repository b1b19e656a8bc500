package co.gov.putumayo.estampillas.payment;

import static co.gov.putumayo.estampillas.payment.Bench.begin;
import static co.gov.putumayo.estampillas.payment.Bench.comeBack;
import static co.gov.putumayo.estampillas.payment.Bench.decide;
import static co.gov.putumayo.estampillas.payment.Bench.inParallel;
import static co.gov.putumayo.estampillas.payment.Bench.pay;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import co.gov.putumayo.estampillas.payment.payable.Payable;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** Only once, whatever happens at the same time. */
@QuarkusTest
class PaymentConcurrencyTest {

    @Inject TestPayables payables;
    @Inject Bench bench;

    @Test
    void fiftyPayersAtOnceBeginOneAttempt() {
        Payable payable = payables.open();

        List<Integer> statuses = inParallel(50, () -> pay(payable).statusCode());

        assertThat(statuses).containsOnly(201, 409).containsOnlyOnce(201);
        assertThat(
                        bench.count(
                                "select count(*) from payment_attempt a join payment p on p.id ="
                                        + " a.payment_id where p.payable_id = ?1",
                                payable.id()))
                .isOne();
        assertThat(bench.count("select count(*) from payment where payable_id = ?1", payable.id()))
                .isOne();
    }

    @Test
    void twentyPiecesOfNewsAtOncePayOnce() {
        Payable payable = payables.open();
        Bench.Begun begun = begin(payable);
        decide(begun.token(), "timeout-after-charge");
        AtomicInteger number = new AtomicInteger();

        List<Integer> statuses =
                inParallel(
                        20,
                        () -> {
                            int n = number.incrementAndGet();
                            return n % 2 == 0
                                    ? comeBack(begun.id()).statusCode()
                                    : Notifications.about(begun, "flood-" + n % 7).statusCode();
                        });

        assertThat(statuses).containsOnly(200, 303);
        await().untilAsserted(() -> assertThat(bench.paymentState(begun.id())).isEqualTo("PAID"));
        assertThat(bench.approvedEvents(begun.id())).isOne();
        assertThat(payables.timesPaid(payable)).isOne();
        assertThat(bench.anomalies(begun.id())).isEmpty();
        assertThat(bench.history(begun.id())).containsOnlyOnce("FOUND_APPROVED");
    }

    @Test
    void databaseRefusesSecondLiveAttempt() {
        Bench.Begun begun = begin(payables.open());

        Assertions.assertThatThrownBy(
                        () ->
                                bench.change(
                                        "insert into payment_attempt select gen_random_uuid(),"
                                                + " payment_id, gateway, 99, 'PENDING', bank_code,"
                                                + " bank_name, payer_type, reference || 'x',"
                                                + " amount, null, cus, redirect_url, return_url,"
                                                + " expires_at, null, 0, null, null, false, null,"
                                                + " created_at, 0 from payment_attempt where"
                                                + " payment_id = ?1",
                                        begun.id()))
                .hasStackTraceContaining("payment_attempt_one_live_uq");
    }

    @Test
    void databaseRefusesSecondOpenPayment() {
        Bench.Begun begun = begin(payables.open());

        Assertions.assertThatThrownBy(
                        () ->
                                bench.change(
                                        "insert into payment select gen_random_uuid(),"
                                                + " payable_kind, payable_id, payable_number,"
                                                + " amount, state, expires_at, null, null,"
                                                + " created_at, 0 from payment where id = ?1",
                                        begun.id()))
                .hasStackTraceContaining("payment_one_open_or_paid_uq");
    }

    @Test
    void databaseKeepsHistoryAsItWas() {
        Bench.Begun begun = begin(payables.open());

        Assertions.assertThatThrownBy(
                        () ->
                                bench.change(
                                        "delete from payment_attempt_event where attempt_id = ?1",
                                        bench.lastAttempt(begun.id())))
                .hasStackTraceContaining("append only");
    }
}
