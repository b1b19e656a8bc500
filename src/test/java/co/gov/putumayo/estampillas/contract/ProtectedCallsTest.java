package co.gov.putumayo.estampillas.contract;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import co.gov.putumayo.estampillas.shared.security.Role;
import co.gov.putumayo.estampillas.support.Tokens;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem.HttpMethod;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.parser.OpenAPIV3Parser;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Who may call what, operation by operation of the contract. A new operation that is missing here
 * fails: whoever adds it must say whom it is for.
 */
@QuarkusTest
class ProtectedCallsTest {

    private static final List<String> ROLES =
            List.of(
                    Role.ENTITY_OFFICER,
                    Role.WITHHOLDING_AGENT,
                    Role.TREASURY,
                    Role.REVENUE,
                    Role.AUDITOR,
                    Role.PORTAL);

    /** Operations for whoever has a role; the others are open to everybody. */
    private static final Map<String, Set<String>> ALLOWED =
            WhoMayCall.TABLE.entrySet().stream()
                    .filter(entry -> !entry.getValue().equals(WhoMayCall.EVERYBODY))
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

    @Test
    void tableNamesOnlyRolesThatExist() {
        assertThat(ROLES).containsAll(ALLOWED.values().stream().flatMap(Set::stream).toList());
    }

    private record Call(HttpMethod method, String path, Operation operation) {

        String name() {
            return operation.getOperationId();
        }

        /** One that the operation reads: who may call it is asked before what it says. */
        private String mediaType() {
            String json = ContentType.JSON.toString();
            return Optional.ofNullable(operation.getRequestBody())
                    .map(RequestBody::getContent)
                    .filter(content -> !content.containsKey(json))
                    .map(content -> content.keySet().iterator().next())
                    .orElse(json);
        }

        Response send(String token) {
            RequestSpecification request = given().contentType(mediaType());
            if (token != null) {
                request.auth().oauth2(token);
            }
            if (method != HttpMethod.GET && method != HttpMethod.DELETE) {
                request.body("{}".getBytes(StandardCharsets.UTF_8));
            }
            return request.request(method.name(), path.replaceAll("\\{\\w+}", "nobody-s"));
        }
    }

    @Test
    void everyOperationSaysWhomItIsFor() {
        assertThat(calls().map(Call::name))
                .containsExactlyInAnyOrderElementsOf(WhoMayCall.TABLE.keySet());
    }

    @Test
    void contractSaysWhichOperationsNeedToken() {
        assertThat(
                        calls().filter(call -> !call.operation().getSecurity().isEmpty())
                                .map(Call::name))
                .containsExactlyInAnyOrderElementsOf(ALLOWED.keySet());
    }

    @TestFactory
    Stream<DynamicTest> refusesWhoeverIsNotSignedIn() {
        return protectedCalls()
                .flatMap(
                        call ->
                                Stream.of(
                                        DynamicTest.dynamicTest(
                                                call.name() + " without token",
                                                () -> assertRefused(call.send(null), 401)),
                                        DynamicTest.dynamicTest(
                                                call.name() + " with forged token",
                                                () -> assertRefused(call.send(forged()), 401))));
    }

    @TestFactory
    Stream<DynamicTest> letsInOnlyTheRolesOfTheOperation() {
        return protectedCalls()
                .flatMap(
                        call ->
                                ROLES.stream()
                                        .map(
                                                role ->
                                                        DynamicTest.dynamicTest(
                                                                call.name() + " as " + role,
                                                                () -> assertRole(call, role))));
    }

    private static void assertRole(Call call, String role) {
        Response answer = call.send(Tokens.of("ana", role, Tokens.DEPARTMENT_NIT));
        if (ALLOWED.getOrDefault(call.name(), WhoMayCall.EVERYBODY).contains(role)) {
            assertThat(answer.statusCode()).isNotIn(401, 403, 500);
        } else {
            assertRefused(answer, 403);
        }
    }

    private static void assertRefused(Response answer, int status) {
        answer.then().statusCode(status).contentType("application/problem+json");
        assertThat(answer.as(JsonNode.class).path("status").asInt()).isEqualTo(status);
    }

    private static String forged() {
        String good = Tokens.of("ana", Role.ENTITY_OFFICER, Tokens.DEPARTMENT_NIT);
        return good.substring(0, good.lastIndexOf('.')) + ".AAAA";
    }

    private static Stream<Call> protectedCalls() {
        return calls().filter(call -> ALLOWED.containsKey(call.name()));
    }

    private static Stream<Call> calls() {
        return new OpenAPIV3Parser()
                .read(ContractFilter.CONTRACT.toString()).getPaths().entrySet().stream()
                        .flatMap(
                                path ->
                                        path.getValue().readOperationsMap().entrySet().stream()
                                                .map(
                                                        operation ->
                                                                new Call(
                                                                        operation.getKey(),
                                                                        path.getKey(),
                                                                        operation.getValue())));
    }
}
