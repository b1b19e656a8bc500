package co.gov.putumayo.estampillas.payment;

import static co.gov.putumayo.estampillas.payment.Bench.BANK;
import static co.gov.putumayo.estampillas.payment.Bench.RETURN_URL;
import static co.gov.putumayo.estampillas.payment.Bench.choice;
import static co.gov.putumayo.estampillas.payment.Bench.inParallel;
import static co.gov.putumayo.estampillas.payment.Bench.pay;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import co.gov.putumayo.estampillas.payment.payable.Payable;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The Idempotency-Key of a payment's beginning. */
@QuarkusTest
class PaymentIdempotencyTest {

    @Inject TestPayables payables;
    @Inject Bench bench;

    @Test
    void sameKeyGetsTheFirstAnswer() {
        Payable payable = payables.open();
        String key = UUID.randomUUID().toString();
        Response first = pay(payable, choice(BANK, "company", RETURN_URL), key);
        first.then().statusCode(201);

        Response second = pay(payable, choice(BANK, "company", RETURN_URL), key);

        second.then()
                .statusCode(201)
                .header("Idempotency-Replayed", equalTo("true"))
                .header("Location", equalTo(first.header("Location")));
        assertThat(second.jsonPath().getMap("")).isEqualTo(first.jsonPath().getMap(""));
        assertThat(attemptsOf(payable)).isOne();
    }

    @Test
    void sameKeyWithOtherBodyIsRefused() {
        Payable payable = payables.open();
        String key = UUID.randomUUID().toString();
        pay(payable, choice(BANK, "company", RETURN_URL), key).then().statusCode(201);

        Response other = pay(payable, choice("1040", "company", RETURN_URL), key);

        other.then().statusCode(422).body("code", equalTo("idempotency-key-reused"));
    }

    @Test
    void sameKeyManyTimesAtOnceBeginsOneAttempt() {
        Payable payable = payables.open();
        String key = UUID.randomUUID().toString();

        List<Integer> statuses =
                inParallel(
                        20,
                        () -> pay(payable, choice(BANK, "company", RETURN_URL), key).statusCode());

        assertThat(statuses).containsOnly(201, 409).contains(201);
        assertThat(attemptsOf(payable)).isOne();
    }

    @Test
    void failureIsNotReplayed() {
        Payable payable = payables.open();
        String key = UUID.randomUUID().toString();
        pay(payable, choice("9003", "company", RETURN_URL), key).then().statusCode(503);

        Response again = pay(payable, choice("9003", "company", RETURN_URL), key);

        again.then().statusCode(503).body("code", equalTo("gateway-unavailable"));
        assertThat(attemptsOf(payable)).isEqualTo(2);
    }

    @Test
    void unknownOutcomeIsReplayed() {
        Payable payable = payables.open();
        String key = UUID.randomUUID().toString();
        pay(payable, choice("9002", "company", RETURN_URL), key).then().statusCode(202);

        Response again = pay(payable, choice("9002", "company", RETURN_URL), key);

        again.then().statusCode(202).header("Idempotency-Replayed", equalTo("true"));
        assertThat(attemptsOf(payable)).isOne();
    }

    private long attemptsOf(Payable payable) {
        return bench.count(
                "select count(*) from payment_attempt a join payment p on p.id = a.payment_id"
                        + " where p.payable_id = ?1",
                payable.id());
    }
}
