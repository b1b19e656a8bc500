package co.gov.putumayo.estampillas.payment;

import static co.gov.putumayo.estampillas.payment.Bench.begin;
import static co.gov.putumayo.estampillas.payment.Bench.comeBack;
import static co.gov.putumayo.estampillas.payment.Bench.pay;
import static co.gov.putumayo.estampillas.payment.Bench.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import co.gov.putumayo.estampillas.payment.payable.Payable;
import co.gov.putumayo.estampillas.payment.reconciliation.PendingPoller;
import co.gov.putumayo.estampillas.support.TestClock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Gateways that fail when a transaction is created. Unknown is never failed. */
@QuarkusTest
class CreationFailuresTest {

    private static final String CHARGES_AND_DOES_NOT_ANSWER = "9001";
    private static final String DOES_NOT_ANSWER = "9002";
    private static final String GATEWAY_OFFLINE = "9003";
    private static final String UNREACHABLE = "9004";
    private static final String LIMIT_EXCEEDED = "9005";

    @Inject TestPayables payables;
    @Inject Bench bench;
    @Inject TestClock clock;
    @Inject PendingPoller poller;

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void chargeWithoutAnswerIsUnknownAndFoundOut() {
        Payable payable = payables.open();
        Response begun = pay(payable, CHARGES_AND_DOES_NOT_ANSWER);
        begun.then()
                .statusCode(202)
                .body("status", equalTo("PENDING"))
                .body("redirectUrl", nullValue());
        UUID id = bench.paymentOf(payable);
        assertThat(bench.state(id)).isEqualTo("UNKNOWN");

        Response payment = read(id);

        payment.then().body("status", equalTo("approved")).body("cus", notNullValue());
        assertThat(payables.timesPaid(payable)).isOne();
    }

    @Test
    void unknownAttemptBlocksAnother() {
        Payable payable = payables.open();
        pay(payable, DOES_NOT_ANSWER).then().statusCode(202);

        Response refused = pay(payable);

        refused.then()
                .statusCode(409)
                .body("code", equalTo("payment-pending"))
                .body("detail", containsString("transacción: " + payable.number() + "-1"))
                .body("cus", nullValue());
    }

    @Test
    void transactionNotFoundProvesNothingWhileItMayBeUnderWay() {
        Payable payable = payables.open();
        pay(payable, DOES_NOT_ANSWER).then().statusCode(202);
        UUID id = bench.paymentOf(payable);

        comeBack(id);

        assertThat(bench.state(id)).isEqualTo("UNKNOWN");
    }

    @Test
    void transactionNeverFoundWasNotStarted() {
        Payable payable = payables.open();
        pay(payable, DOES_NOT_ANSWER).then().statusCode(202);
        UUID id = bench.paymentOf(payable);
        clock.advance(Duration.ofMinutes(36));

        poller.pollDue();

        assertThat(bench.state(id)).isEqualTo("NOT_STARTED");
        read(id).then().body("status", equalTo("rejected"));
        begin(payable);
    }

    @Test
    void gatewayNotReachedLeavesNothingBehind() {
        Payable payable = payables.open();

        Response refused = pay(payable, GATEWAY_OFFLINE);

        refused.then()
                .statusCode(503)
                .header("Retry-After", notNullValue())
                .body("code", equalTo("gateway-unavailable"))
                .body("detail", containsString("No se pudo crear la transacción"));
        assertThat(bench.state(bench.paymentOf(payable))).isEqualTo("NOT_STARTED");
        begin(payable);
    }

    @Test
    void bankNotReachedIsToldInTheWordsOfPse() {
        Payable payable = payables.open();

        Response refused = pay(payable, UNREACHABLE);

        refused.then()
                .statusCode(503)
                .body("code", equalTo("gateway-unavailable"))
                .body("detail", containsString("La entidad financiera no puede ser contactada"));
        assertThat(bench.state(bench.paymentOf(payable))).isEqualTo("REJECTED");
        begin(payable);
    }

    @Test
    void limitExceededIsToldInTheWordsOfPse() {
        Payable payable = payables.open();

        Response refused = pay(payable, LIMIT_EXCEEDED);

        refused.then()
                .statusCode(409)
                .body("code", equalTo("payment-refused"))
                .body("detail", containsString("excede los límites establecidos en PSE"))
                .body("detail", containsString("(608) 4201515"));
        assertThat(bench.history(bench.paymentOf(payable))).containsExactly("REQUESTED", "REFUSED");
    }

    @Test
    void attemptOfDeadReplicaIsFoundOut() {
        Payable payable = payables.open();
        Bench.Begun begun = begin(payable);
        // As if the replica had died before it wrote the gateway's answer.
        bench.change(
                "update payment_attempt set state = 'CREATED', gateway_transaction_id = null,"
                        + " cus = null, redirect_url = null where payment_id = ?1",
                begun.id());
        clock.advance(Duration.ofMinutes(8));

        poller.pollDue();

        assertThat(bench.state(begun.id())).isEqualTo("PENDING");
        read(begun.id()).then().body("cus", equalTo(begun.cus()));
    }

    @Test
    void attemptOfReplicaThatDiedBeforeAskingWasNotStarted() {
        Payable payable = payables.open();
        Bench.Begun begun = begin(payable);
        bench.change(
                "update payment_attempt set state = 'CREATED', gateway_transaction_id = null,"
                        + " cus = null, redirect_url = null where payment_id = ?1",
                begun.id());
        bench.change("delete from sandbox_transaction where token = ?1", begun.token());
        clock.advance(Duration.ofMinutes(8));
        poller.pollDue();
        assertThat(bench.state(begun.id())).isEqualTo("UNKNOWN");
        clock.advance(Duration.ofMinutes(30));

        poller.pollDue();

        assertThat(bench.state(begun.id())).isEqualTo("NOT_STARTED");
    }

    @Test
    void creationWithoutAnswerIsUnknownThoughTheGatewaySaysNothing() {
        Bench.Begun begun = begin(payables.open());
        bench.change(
                "update payment_attempt set state = 'CREATED', gateway = 'former' where payment_id"
                        + " = ?1",
                begun.id());
        clock.advance(Duration.ofMinutes(8));

        poller.pollDue();

        assertThat(bench.state(begun.id())).isEqualTo("UNKNOWN");
    }
}
