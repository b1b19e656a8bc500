package co.gov.putumayo.estampillas.liquidation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import co.gov.putumayo.estampillas.support.Parallel;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LiquidationIdempotencyTest {

    private static final int AT_ONCE = 16;

    private final String key = UUID.randomUUID().toString();

    @Inject EntityManager database;

    @Test
    void replaysNumberAndAccessCode() {
        Requests request = Requests.contract();
        Response first = request.postWithKey(key);

        Response second = request.postWithKey(key);

        second.then()
                .statusCode(201)
                .header("Idempotency-Replayed", equalTo("true"))
                .header("Location", equalTo(first.header("Location")))
                .header("Cache-Control", equalTo("no-store"));
        assertThat(second.jsonPath().getMap("")).isEqualTo(first.jsonPath().getMap(""));
    }

    @Test
    void refusesTheKeyWithAnotherBody() {
        Requests request = Requests.contract();
        request.postWithKey(key).then().statusCode(201);

        Response other = request.with("/act/value", 2_000_000_000).postWithKey(key);

        other.then().statusCode(422).body("code", equalTo("idempotency-key-reused"));
    }

    @Test
    void letsARefusedRequestBeRepeatedWithItsKey() {
        Requests request = Requests.contract().with("/taxpayer/name", "");
        request.postWithKey(key).then().statusCode(422);

        Response corrected = request.with("/taxpayer/name", "Puentes S.A.S.").postWithKey(key);

        corrected.then().statusCode(201);
    }

    @Test
    void makesOneLiquidationOutOfParallelRequests() {
        String contract = "CO-" + UUID.randomUUID();
        Requests request = Requests.contract().with("/act/number", contract);

        List<Integer> statuses =
                Parallel.times(AT_ONCE, () -> request.postWithKey(key).statusCode());

        assertThat(statuses).hasSize(AT_ONCE).contains(201).containsOnly(201, 409);
        assertThat(
                        database.createNativeQuery(
                                        "select count(*) from liquidation where act_number = :number",
                                        Long.class)
                                .setParameter("number", contract)
                                .getSingleResult())
                .isEqualTo(1L);
    }
}
