package co.gov.putumayo.estampillas.declaration.view;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import co.gov.putumayo.estampillas.shared.security.Role;
import co.gov.putumayo.estampillas.support.Filer;
import co.gov.putumayo.estampillas.support.FreshDeclarants;
import co.gov.putumayo.estampillas.support.TestClock;
import co.gov.putumayo.estampillas.support.Tokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem.HttpMethod;
import io.swagger.v3.parser.OpenAPIV3Parser;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Declarations are for their filer, Rentas and the Contraloría, and each reading is noted. */
@QuarkusTest
class ConfidentialityTest {

    private static final String CONTRACT = "openapi/openapi.yaml";
    private static final String OF_ONE = Filer.PATH + "/{id}";

    /** One of the contract's operations on a single declaration. */
    private record Call(HttpMethod method, String path, Operation operation) {}

    @Inject FreshDeclarants fresh;
    @Inject TestClock clock;
    @Inject EntityManager database;

    private Filer filer;
    private Filer other;
    private String id;

    @BeforeEach
    void somebodyFiledAndSomebodyElseIsCurious() {
        clock.set(Instant.parse("2026-02-10T15:00:00Z"));
        filer = Filer.registered(fresh, "2026-01-01", false);
        other = Filer.registered(fresh, "2026-01-01", false);
        filer.withholds(1_000_000_000, "2026-01-15");
        id = filer.drafts("2026-01");
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @TestFactory
    Stream<DynamicTest> anotherFilerFindsNothingAtAnyEndpoint() {
        return calls().map(
                        call ->
                                DynamicTest.dynamicTest(
                                        call.operation().getOperationId(),
                                        () -> assertHidden(call)));
    }

    /** The contract tells the endpoints, so that none is forgotten. */
    private void assertHidden(Call call) {
        clock.set(Instant.parse("2026-02-10T15:00:00Z"));
        String before = filer.read(id).body().asString();

        Response answer = send(call, other);

        assertThat(answer.statusCode()).as(answer.asString()).isIn(403, 404);
        assertThat(answer.asString()).doesNotContain(filer.nit(), "20000000");
        assertThat(filer.read(id).body().asString()).isEqualTo(before);
    }

    private Response send(Call call, Filer who) {
        RequestSpecification request =
                given().auth()
                        .oauth2(Tokens.of("curioso", Role.WITHHOLDING_AGENT, who.nit()))
                        .header("If-Match", "\"2\"");
        if (call.path().endsWith("/upload")) {
            request.contentType("text/csv")
                    .body(
                            "tipo,estampilla,documento,fecha,base,valor,soporte\r\n"
                                    .getBytes(StandardCharsets.UTF_8));
        } else if (call.method() != HttpMethod.GET && call.method() != HttpMethod.DELETE) {
            request.contentType("application/json").body(body(call.path()));
        }
        if (call.path().endsWith("/cost-of-waiting")) {
            request.queryParam("to", "2026-02-20");
        }
        return request.request(
                call.method().name(),
                call.path().replace("{id}", id).replace("{rowId}", UUID.randomUUID().toString()));
    }

    private static Map<String, Object> body(String path) {
        return path.endsWith("payments")
                ? Map.of(
                        "bank", "1007",
                        "payerType", "company",
                        "returnUrl", "https://example.com/regreso")
                : Map.of();
    }

    @Test
    void thereAreAsManyEndpointsAsTheContractTells() {
        assertThat(calls().map(call -> call.operation().getOperationId()))
                .hasSizeGreaterThanOrEqualTo(17)
                .contains(
                        "getDeclaration",
                        "declarationForm",
                        "listDeclarationRows",
                        "costOfWaiting",
                        "startDeclarationPayment",
                        "uploadDeclarationRows");
    }

    @Test
    void listShowsEachFilerItsOwnAlone() {
        String mine = other.drafts("2026-01");

        other.declarant()
                .get(Filer.PATH)
                .then()
                .statusCode(200)
                .body("items.id", contains(mine))
                .body("items.nit", contains(other.nit()));
        Filer.officer(Role.REVENUE)
                .queryParam("period", "2026-01")
                .queryParam("state", "DRAFT")
                .queryParam("limit", 200)
                .get(Filer.PATH)
                .then()
                .statusCode(200)
                .body("items.state", not(hasItem("FILED")));
    }

    @Test
    void eachReadingIsNotedWithWhoWhatAndWhen() {
        Filer.officer(Role.AUDITOR).get(OF_ONE, id).then().statusCode(200);
        Filer.officer(Role.REVENUE).get(OF_ONE + "/rows", id).then().statusCode(200);
        Filer.officer(Role.AUDITOR).get(OF_ONE + "/form.pdf", id).then().statusCode(200);
        filer.declarant().get(Filer.PATH).then().statusCode(200);

        Response readings = Filer.officer(Role.REVENUE).get(OF_ONE + "/readings", id);

        readings.then()
                .statusCode(200)
                .body("items.what", contains("whole", "rows", "form", "list", "readings"))
                .body(
                        "items.readAs",
                        contains("auditor", "revenue", "auditor", "withholding-agent", "revenue"))
                .body("items.readBy", hasItems("funcionaria", "aurora"))
                .body("items[0].readAt", equalTo(readings.path("items[0].readAt")));
    }

    @Test
    void readingsAreNeverErased() {
        filer.read(id).then().statusCode(200);

        assertThatThrownBy(
                        () ->
                                QuarkusTransaction.requiringNew()
                                        .run(
                                                () ->
                                                        database.createNativeQuery(
                                                                        "delete from"
                                                                                + " declaration_reading")
                                                                .executeUpdate()))
                .isInstanceOf(RuntimeException.class);
    }

    @Test
    void treasuryAndOfficersOfEntitiesMayNotRead() {
        for (String role : List.of(Role.TREASURY, Role.PORTAL)) {
            Filer.officer(role).get(OF_ONE, id).then().statusCode(403);
        }
        given().auth()
                .oauth2(Tokens.of("oficial", Role.ENTITY_OFFICER, filer.nit()))
                .get(OF_ONE, id)
                .then()
                .statusCode(403);
        given().get(OF_ONE, id).then().statusCode(401);
    }

    private static Stream<Call> calls() {
        return new OpenAPIV3Parser()
                .read(CONTRACT).getPaths().entrySet().stream()
                        .filter(path -> path.getKey().startsWith(OF_ONE))
                        .flatMap(
                                path ->
                                        path.getValue().readOperationsMap().entrySet().stream()
                                                .map(
                                                        each ->
                                                                new Call(
                                                                        each.getKey(),
                                                                        path.getKey(),
                                                                        each.getValue())));
    }
}
