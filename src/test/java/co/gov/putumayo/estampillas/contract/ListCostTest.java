package co.gov.putumayo.estampillas.contract;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import co.gov.putumayo.estampillas.shared.web.RequestIdFilter;
import co.gov.putumayo.estampillas.support.Filer;
import co.gov.putumayo.estampillas.support.FreshDeclarants;
import co.gov.putumayo.estampillas.support.PaidLiquidations;
import co.gov.putumayo.estampillas.support.StatementLog;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.parser.OpenAPIV3Parser;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** A list asks the database as seldom for two hundred rows as for one. */
@QuarkusTest
class ListCostTest {

    private static final int ROWS = 4;
    private static final int FULL = 200;
    private static final int MOST_STATEMENTS = 6;

    /** Statements for what the first row may happen not to have. */
    private static final int DETAILS = 2;

    @Inject FreshDeclarants fresh;
    @Inject PaidLiquidations paid;

    @TestFactory
    Stream<DynamicTest> doesNotGrowWithItsRows() {
        Filer filer = Filer.registered(fresh, "2026-01-05", false);
        KnownThings known = KnownThings.of(filer, fresh, paid);
        fill(filer);
        OpenAPI contract = new OpenAPIV3Parser().read(ContractFilter.CONTRACT.toString());
        return contract.getPaths().entrySet().stream()
                .filter(path -> isList(path.getValue()))
                .map(
                        path ->
                                new Listing(
                                        path.getKey(),
                                        path.getValue().getGet(),
                                        known.of(
                                                path.getValue().getGet().getOperationId(),
                                                path.getKey())))
                .filter(Listing::isKnown)
                .map(
                        list ->
                                DynamicTest.dynamicTest(
                                        list.operation().getOperationId(),
                                        () -> assertSameCost(list)));
    }

    private record Listing(String path, Operation operation, KnownThings.Known known) {

        /** Whether there is one of what the list is about. */
        boolean isKnown() {
            return operation.getParameters().stream()
                    .filter(each -> Boolean.TRUE.equals(each.getRequired()))
                    .allMatch(each -> known.parameters().containsKey(each.getName()));
        }

        /** The statements that it takes. */
        List<String> read(int limit) {
            String id = "list-" + UUID.randomUUID();
            RequestSpecification request = given().header(RequestIdFilter.HEADER, id);
            known.token().ifPresent(token -> request.auth().oauth2(token));
            for (Parameter each : operation.getParameters()) {
                String value = known.parameters().get(each.getName());
                if (value != null && "path".equals(each.getIn())) {
                    request.pathParam(each.getName(), value);
                } else if (value != null && "query".equals(each.getIn())) {
                    request.queryParam(each.getName(), value);
                }
            }
            request.queryParam("limit", limit).get(path).then().statusCode(200);
            return StatementLog.of(id);
        }
    }

    private static boolean isList(PathItem path) {
        Operation get = path.getGet();
        return get != null
                && get.getParameters() != null
                && get.getParameters().stream().anyMatch(each -> "limit".equals(each.getName()));
    }

    /** Several rows for lists that this entity and its agents see. */
    private static void fill(Filer filer) {
        for (int month = 2; month < 2 + ROWS; month++) {
            filer.drafts("2026-0" + month);
            filer.withholds(1_000_000, "2026-03-2" + month);
            ThingsOfOffices.unidentified();
        }
    }

    private static void assertSameCost(Listing list) {
        list.read(FULL); // what is read once and kept

        List<String> one = list.read(1);
        List<String> all = list.read(FULL);

        assertThat(one).hasSizeBetween(1, MOST_STATEMENTS);
        assertThat(all).hasSizeLessThanOrEqualTo(one.size() + DETAILS);
    }
}
