package co.gov.putumayo.estampillas.payment;

import static co.gov.putumayo.estampillas.payment.Treasury.ANA;
import static co.gov.putumayo.estampillas.payment.Treasury.GROUNDS;
import static co.gov.putumayo.estampillas.payment.Treasury.LUIS;
import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import co.gov.putumayo.estampillas.payment.gateway.ConfiguredGateways;
import co.gov.putumayo.estampillas.payment.gateway.GatewayStatus.State;
import co.gov.putumayo.estampillas.payment.gateway.placetopay.PlacetoPayWorld;
import co.gov.putumayo.estampillas.payment.payable.Payable;
import co.gov.putumayo.estampillas.payment.reconciliation.PendingPoller;
import co.gov.putumayo.estampillas.payment.refresh.AttemptRefresh;
import co.gov.putumayo.estampillas.shared.PublicUrl;
import co.gov.putumayo.estampillas.support.TestClock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Attempts that stay unknown and that no gateway can be asked about: two people end them. */
@QuarkusTest
class AttemptEndingTest {

    private static final String LIST = "/api/v1/treasury/attempts-in-review";
    private static final String ENDING = LIST + "/{id}/ending";
    private static final String DECISION = ENDING + "/decision";
    private static final Map<String, Object> YES = Map.of("approve", true);

    @Inject TestPayables payables;
    @Inject Bench bench;
    @Inject TestClock clock;
    @Inject PendingPoller poller;
    @Inject AttemptRefresh refresh;
    @Inject PublicUrl publicUrl;

    private PlacetoPayWorld world;
    private Payable payable;
    private UUID payment;
    private UUID attempt;

    /** The answer to the creation is lost, and so is the notification; the schedule runs out. */
    @BeforeEach
    void leaveAnAttemptUnknown() {
        bench.change("update payment_attempt set next_check_at = null");
        world = new PlacetoPayWorld(publicUrl, clock);
        ConfiguredGateways.use(world.gateway(), world.gateway());
        payable = payables.open();
        world.provider().stubFor(world.creationCall().willReturn(aResponse().withStatus(502)));
        pay().then().statusCode(202);
        payment = bench.paymentOf(payable);
        attempt = bench.lastAttempt(payment);
        clock.advance(Duration.ofDays(10));
        poller.pollDue();
    }

    @AfterEach
    void end() {
        world.close();
        clock.reset();
    }

    private Response pay() {
        return Bench.pay(payable, world.bank().code());
    }

    private Response propose(Treasury officer) {
        return officer.post(GROUNDS, ENDING, attempt);
    }

    private Map<String, Object> listed() {
        return ANA.all(LIST + "?limit=2").stream()
                .filter(item -> item.get("id").equals(attempt.toString()))
                .findFirst()
                .orElse(Map.of());
    }

    @Test
    void listShowsWhatToDo() {
        Map<String, Object> item = listed();

        assertThat(item)
                .containsEntry("reference", payable.number() + "-1")
                .containsEntry("state", "UNKNOWN")
                .containsEntry("gateway", "placetopay")
                .containsEntry("ageDays", 10);
        assertThat((String) item.get("nextStep")).contains("consola de la pasarela");
    }

    @Test
    void twoPeopleEndItAndThePayerMayTryAgain() {
        propose(ANA).then().statusCode(201).body("status", equalTo("PROPOSED"));
        assertThat((String) listed().get("nextStep")).contains("Otra persona");

        Response decided = LUIS.post(YES, DECISION, attempt);

        decided.then().statusCode(200).body("status", equalTo("APPROVED"));
        assertThat(bench.state(payment)).isEqualTo("NOT_STARTED");
        assertThat(bench.history(payment)).endsWith("CHECKS_EXHAUSTED", "ENDED_BY_TREASURY");
        assertThat(
                        bench.one(
                                "select actor from payment_attempt_event where event ="
                                        + " 'ENDED_BY_TREASURY' and attempt_id = ?1",
                                attempt))
                .isEqualTo("luis.tesoreria");
        assertThat(listed()).isEmpty();
        world.givenCreates(payable.number() + "-2");
        pay().then().statusCode(201);
    }

    @Test
    void whoProposedDoesNotDecide() {
        propose(ANA).then().statusCode(201);

        Response refused = ANA.post(YES, DECISION, attempt);

        refused.then().statusCode(403);
        assertThat(bench.state(payment)).isEqualTo("UNKNOWN");
    }

    @Test
    void theSecondPersonMayRefuseAndAnotherProposalFollow() {
        propose(ANA).then().statusCode(201);

        Response refused = LUIS.post(Map.of("approve", false), DECISION, attempt);

        refused.then().statusCode(200).body("status", equalTo("REFUSED"));
        assertThat(bench.state(payment)).isEqualTo("UNKNOWN");
        propose(LUIS).then().statusCode(201);
    }

    @Test
    void ofManyProposalsAtOnceOneIsTaken() {
        List<Integer> statuses = Bench.inParallel(8, () -> propose(ANA).statusCode());

        assertThat(statuses).containsOnlyOnce(201).containsOnly(201, 409);
    }

    @Test
    void ofManyDecisionsAtOnceOneIsTaken() {
        propose(ANA).then().statusCode(201);

        List<Integer> statuses =
                Bench.inParallel(8, () -> LUIS.post(YES, DECISION, attempt).statusCode());

        assertThat(statuses).containsOnlyOnce(200).containsOnly(200, 404);
        assertThat(bench.history(payment)).containsOnlyOnce("ENDED_BY_TREASURY");
    }

    @Test
    void saysAllThatIsMissing() {
        Response answer = ANA.post(Map.of("reason", " "), ENDING, attempt);

        answer.then().statusCode(422).body("errors.pointer", contains("/reason", "/evidence"));
    }

    @Test
    void anAttemptThatCanBeAskedAboutIsNotForPeopleToEnd() {
        bench.change(
                "update payment_attempt set told_transaction_id = ?1 where id = ?2",
                world.id(),
                attempt);

        Response refused = propose(ANA);

        refused.then().statusCode(409);
    }

    @Test
    void anUnknownAttemptIsNotFound() {
        Response answer = ANA.post(GROUNDS, ENDING, UUID.randomUUID());

        answer.then().statusCode(404);
    }

    @Test
    void moneyThatCameNeverthelessIsTakenLate() {
        propose(ANA).then().statusCode(201);
        LUIS.post(YES, DECISION, attempt).then().statusCode(200);
        bench.change(
                "update payment_attempt set told_transaction_id = ?1 where id = ?2",
                world.id(),
                attempt);
        world.givenTold(payable.number() + "-1", State.APPROVED, TestPayables.AMOUNT, "COP");

        refresh.refresh(attempt, "test");

        assertThat(bench.paymentState(payment)).isEqualTo("PAID");
        assertThat(bench.history(payment)).endsWith("FOUND_APPROVED_LATE");
    }
}
