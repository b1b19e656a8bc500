package co.gov.putumayo.estampillas.payment;

import static co.gov.putumayo.estampillas.payment.Bench.begin;
import static co.gov.putumayo.estampillas.payment.Bench.comeBack;
import static co.gov.putumayo.estampillas.payment.Bench.decide;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import co.gov.putumayo.estampillas.support.TestClock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Figures that operators watch: what waits, for how long, and what waits for people. */
@QuarkusTest
class PaymentMetricsTest {

    private static final String DOES_NOT_ANSWER = "9002";
    private static final Duration PATIENCE = Duration.ofSeconds(40);

    @Inject TestPayables payables;
    @Inject Bench bench;
    @Inject TestClock clock;
    @Inject PaymentSituation situation;

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void countsWhatWaitsByState() {
        PaymentSituation.Snapshot before = situation.read();
        begin(payables.open());
        Bench.pay(payables.open(), DOES_NOT_ANSWER).then().statusCode(202);

        PaymentSituation.Snapshot after = situation.read();

        assertThat(after.live().get("SUBMITTED")).isEqualTo(before.live().get("SUBMITTED") + 1);
        assertThat(after.live().get("UNKNOWN")).isEqualTo(before.live().get("UNKNOWN") + 1);
    }

    @Test
    void tellsTheAgeOfTheOldest() {
        begin(payables.open());
        clock.advance(Duration.ofHours(5));

        PaymentSituation.Snapshot now = situation.read();

        assertThat(now.oldest()).isGreaterThanOrEqualTo(Duration.ofHours(5));
    }

    @Test
    void countsWhatWaitsForPeople() {
        PaymentSituation.Snapshot before = situation.read();
        Bench.Begun wrong = begin(payables.open());
        decide(wrong.token(), "wrong-amount");
        comeBack(wrong.id());
        Bench.Begun doubtful = begin(payables.open());
        bench.change(
                "update payment_attempt set needs_review = true where payment_id = ?1",
                doubtful.id());

        PaymentSituation.Snapshot after = situation.read();

        assertThat(after.openAnomalies()).isEqualTo(before.openAnomalies() + 1);
        assertThat(after.needReview()).isEqualTo(before.needReview() + 1);
    }

    @Test
    void prometheusReadsThemAll() {
        begin(payables.open());

        await().atMost(PATIENCE)
                .untilAsserted(
                        () ->
                                assertThat(given().get("/q/metrics").asString())
                                        .contains(
                                                "payment_attempts_live{",
                                                "state=\"UNKNOWN\"",
                                                "what=\"oldest-live-seconds\"",
                                                "what=\"needs-review\"",
                                                "what=\"open-anomalies\""));
    }
}
