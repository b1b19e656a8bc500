package co.gov.putumayo.estampillas.contract;

import static co.gov.putumayo.estampillas.contract.ExampleExchange.compare;
import static co.gov.putumayo.estampillas.contract.ExampleExchange.json;
import static co.gov.putumayo.estampillas.contract.ExampleExchange.request;

import co.gov.putumayo.estampillas.shared.security.Role;
import co.gov.putumayo.estampillas.support.FreshDeclarants;
import co.gov.putumayo.estampillas.support.TestClock;
import co.gov.putumayo.estampillas.support.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Examples of obligations, reference values and penalties, as they happen. */
@QuarkusTest
class ObligationExamplesTest {

    private static final String NIT = "790000001";

    @Inject FreshDeclarants fresh;
    @Inject TestClock clock;

    @BeforeEach
    void beInNovember() {
        clock.set(Instant.parse("2026-11-20T15:00:00Z"));
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void declarantIsRegisteredSummonedAndSeesItsMonths() throws IOException {
        fresh.make(NIT, true);
        compare(
                "registerDeclarant",
                revenue().body(request("registerDeclarant")).post("/api/v1/declarants"),
                201);
        compare(
                "recordSummons",
                revenue().body(request("recordSummons")).post("/api/v1/summonses"),
                201);
        compare(
                "listOverdue",
                revenue().queryParam("nit", NIT).get("/api/v1/obligations/overdue"),
                200);
        compare(
                "listObligations",
                json().auth()
                        .oauth2(Tokens.of("agente", Role.WITHHOLDING_AGENT, NIT))
                        .queryParam("year", 2026)
                        .get("/api/v1/obligations"),
                200);
    }

    @Test
    void valueIsProposed() throws IOException {
        compare(
                "proposeValue",
                revenue().body(request("proposeValue")).post("/api/v1/value-proposals"),
                201);
    }

    @Test
    void penaltyIsComputed() throws IOException {
        compare(
                "estimateNotFiling",
                json().body(request("estimateNotFiling"))
                        .post("/api/v1/declarations/not-filing-estimates"),
                200);
    }

    private static RequestSpecification revenue() {
        return json().auth().oauth2(Tokens.of("rentas", Role.REVENUE));
    }
}
