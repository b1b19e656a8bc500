package co.gov.putumayo.estampillas.exemption;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import co.gov.putumayo.estampillas.support.Parallel;
import co.gov.putumayo.estampillas.support.Withholds;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An exemption from some stamps: the rest is a liquidation like any other. */
@QuarkusTest
class PartialExemptionTest {

    private final Exemptions ana = Exemptions.officer("ana");

    private String grant;

    /** Border stamp, 5 million of 81 (art. 314). */
    @BeforeEach
    void grant() {
        Response asked =
                ana.grant(Exemptions.body("314", Exemptions.contract(), Exemptions.company()));
        asked.then().statusCode(201).body("restTotal", equalTo(76_000_000));
        grant = asked.path("id");
    }

    @Test
    void liquidatesWhatItDoesNotFree() {
        Exemptions.officer("luis").approve(grant).then().statusCode(200);

        Response rest = liquidate();

        rest.then().statusCode(201).body("total", equalTo(76_000_000));
        given().header("Access-Code", rest.<String>path("accessCode"))
                .get("/api/v1/liquidations/{number}", rest.<String>path("liquidation"))
                .then()
                .statusCode(200)
                .body("status", equalTo("OPEN"))
                .body("total", equalTo(76_000_000))
                .body("lines", hasSize(5))
                .body("notApplied.levy", hasItem("pro-desarrollo-fronterizo"))
                .body(
                        "notApplied.find { it.levy == 'pro-desarrollo-fronterizo' }.article",
                        equalTo("314"));
    }

    @Test
    void liquidatesItOnceUntilThatOneIsOver() {
        Exemptions.officer("luis").approve(grant);

        List<Integer> statuses = Parallel.times(6, () -> liquidate().statusCode());

        assertThat(statuses).containsOnly(201, 409).containsOnlyOnce(201);
    }

    @Test
    void liquidatesAgainWhatWasCancelled() {
        Exemptions.officer("luis").approve(grant);
        Response first = liquidate();
        Withholds.cancel(new Withholds.Made(first.path("liquidation"), first.path("accessCode")))
                .then()
                .statusCode(200);

        Response second = liquidate();

        second.then().statusCode(201);
    }

    @Test
    void waitsForTheApproval() {
        Response refused = liquidate();

        refused.then().statusCode(409).body("code", equalTo("conflict"));
    }

    @Test
    void leavesNothingToLiquidateWhenItIsWhole() {
        String whole = ana.grant(Exemptions.teacher()).path("id");

        Response refused = ana.signedIn().post(Exemptions.GRANTS + "/" + whole + "/liquidation");

        refused.then().statusCode(409);
    }

    @Test
    void restAndCertificateTogetherAreEnough() {
        Exemptions.officer("luis").approve(grant);
        String certificate = ana.certificate(grant);
        String number = ana.read(grant).path("act.number");
        String rest = liquidate().path("liquidation");
        String receipt = withheld(rest);

        Response both = sufficiency(number, List.of(certificate, receipt));
        Response alone = sufficiency(number, List.of(receipt));

        both.then()
                .statusCode(200)
                .body("verdict", equalTo("enough"))
                .body("paid", equalTo(76_000_000))
                .body("exempt", equalTo(5_000_000))
                .body("receipts.counted", contains(true, true));
        alone.then().body("verdict", equalTo("short")).body("shortBy", equalTo(5_000_000));
    }

    private Response liquidate() {
        return ana.signedIn().post(Exemptions.GRANTS + "/" + grant + "/liquidation");
    }

    private static String withheld(String liquidation) {
        Withholds department = Withholds.department();
        Map<String, Object> body = Withholds.body(liquidation);
        body.put("amount", 76_000_000);
        String id = department.register(body).path("id");
        return await().until(() -> department.read(id).path("receipt.code"), code -> code != null);
    }

    private Response sufficiency(String number, List<String> codes) {
        return ana.signedIn()
                .contentType("application/json")
                .body(
                        Map.of(
                                "act",
                                Map.of(
                                        "type",
                                        "contract",
                                        "contractType",
                                        "public-works",
                                        "value",
                                        1_000_000_000,
                                        "number",
                                        number),
                                "date",
                                "2026-03-15",
                                "receipts",
                                codes.stream().map(code -> Map.of("code", code)).toList()))
                .post("/api/v1/verifications/sufficiency");
    }
}
