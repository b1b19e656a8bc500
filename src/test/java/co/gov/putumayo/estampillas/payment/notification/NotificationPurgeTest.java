package co.gov.putumayo.estampillas.payment.notification;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import co.gov.putumayo.estampillas.support.Parallel;
import co.gov.putumayo.estampillas.support.TestClock;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Messages of gateways do not stay whole for ever. */
@QuarkusTest
class NotificationPurgeTest {

    private static final Duration KEPT = Duration.ofDays(90);

    @Inject TestClock clock;
    @Inject EntityManager entities;
    @Inject NotificationPurge purge;

    private final String mark = "purge-" + UUID.randomUUID();

    @BeforeEach
    void leaveNothingOfOtherTestsToPurge() {
        clock.advance(KEPT.multipliedBy(4));
        purge.purge();
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    /** A message that nobody signed is kept too, as forged. */
    private void receive(int number) {
        given().contentType(ContentType.JSON)
                .body("{\"correo\":\"persona@example.com\",\"mark\":\"" + mark + number + "\"}")
                .post("/api/v1/gateways/sandbox/notifications")
                .then()
                .statusCode(401);
    }

    private List<?> rows(String what) {
        return QuarkusTransaction.requiringNew()
                .call(
                        () ->
                                entities.createNativeQuery(
                                                "select "
                                                        + what
                                                        + " from gateway_notification where"
                                                        + " body_sha256 in (select"
                                                        + " encode(sha256(convert_to("
                                                        + "'{\"correo\":\"persona@example.com\",\"mark\":\"'"
                                                        + " || cast(:mark as text) || n || '\"}',"
                                                        + " 'UTF8')), 'hex') from"
                                                        + " generate_series(0, 19) n)")
                                        .setParameter("mark", mark)
                                        .getResultList());
    }

    @Test
    void emptiesOldMessagesAndKeepsHashAndVerdict() {
        receive(0);
        clock.advance(KEPT.plusDays(1));

        int purged = purge.purge();

        assertThat(purged).isOne();
        assertThat(rows("verdict || ' ' || (body is null) || ' ' || (headers is null)").get(0))
                .isEqualTo("FORGED true true");
    }

    @Test
    void leavesYoungMessagesWhole() {
        receive(0);
        clock.advance(KEPT.minusDays(1));

        int purged = purge.purge();

        assertThat(purged).isZero();
        assertThat(rows("convert_from(body, 'UTF8')").get(0).toString()).contains(mark);
    }

    @Test
    void twoReplicasAtOnceEmptyEachMessageOnce() {
        IntStream.range(0, 20).forEach(this::receive);
        clock.advance(KEPT.plusDays(1));

        List<Integer> purged = Parallel.times(2, purge::purge);

        assertThat(purged.stream().mapToInt(Integer::intValue).sum()).isEqualTo(20);
        assertThat(rows("id")).hasSize(20);
        assertThat(rows("case when purged_at is null then 1 end")).containsOnlyNulls();
    }
}
