package co.gov.putumayo.estampillas.entity;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import co.gov.putumayo.estampillas.shared.TaxId;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class EntityRegistryTest {

    private static final String ENTITIES = "/api/v1/entities";

    @Inject EntityManager database;

    @ParameterizedTest
    @CsvSource({
        "800094164, 4, Departamento del Putumayo, department",
        "800247940, 1, Instituto Tecnológico del Putumayo, itp"
    })
    void knowsTheEntitiesOfTheStatute(String nit, int checkDigit, String name, String type) {
        given().get(ENTITIES + "/" + nit)
                .then()
                .statusCode(200)
                .body("nit", equalTo(nit))
                .body("checkDigit", equalTo(checkDigit))
                .body("name", equalTo(name))
                .body("type", equalTo(type))
                .body("withholdingAgent", equalTo(true))
                .body("demo", equalTo(false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"800094164-4", "800.094.164-4"})
    void readsNitWithCheckDigit(String nit) {
        given().get(ENTITIES + "/" + nit).then().statusCode(200).body("nit", equalTo("800094164"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"800094164-5", "900123456", "nothing", "%00", "123456789012345678-1"})
    void doesNotFindWhatIsNotRegistered(String nit) {
        given().urlEncodingEnabled(false)
                .get(ENTITIES + "/" + nit)
                .then()
                .statusCode(404)
                .body("code", equalTo("not-found"));
    }

    /** Other tests register entities too, so their number is nobody's. */
    @Test
    void marksInventedEntitiesByName() {
        List<String> names = walk("?limit=200", "items.findAll{it.demo}.name");

        assertThat(names).hasSizeGreaterThanOrEqualTo(3).allMatch(name -> name.startsWith("DEMO "));
    }

    @Test
    void filtersByType() {
        given().queryParam("type", "assembly")
                .get(ENTITIES)
                .then()
                .statusCode(200)
                .body("items.type", everyItem(equalTo("assembly")))
                .body("items.nit", hasItem("999000001"))
                .body("items.nit", not(hasItem("800094164")));
    }

    @Test
    void walksAllPagesByTheirLinks() {
        List<String> all = walk("?limit=200", "items.nit");

        List<String> walked = walk("?limit=3", "items.nit");

        assertThat(walked).isEqualTo(all).isSorted().doesNotHaveDuplicates();
    }

    private static List<String> walk(String query, String path) {
        List<String> walked = new ArrayList<>();
        String next = ENTITIES + query;
        while (next != null) {
            Response page = given().urlEncodingEnabled(false).get(next);
            page.then().statusCode(200);
            walked.addAll(page.path(path));
            next = nextOf(page);
        }
        return walked;
    }

    @Test
    void linksToNoPageAfterTheLast() {
        given().queryParam("type", "assembly")
                .get(ENTITIES)
                .then()
                .statusCode(200)
                .header("Link", nullValue());
    }

    @Test
    void keepsTheFilterInTheNextPage() {
        given().queryParam("limit", 1)
                .queryParam("type", "department")
                .get(ENTITIES)
                .then()
                .statusCode(200)
                .header("Link", nullValue());
    }

    @ParameterizedTest
    @CsvSource({
        "limit, 0",
        "limit, 201",
        "limit, -1",
        "limit, ten",
        "limit, 1.5",
        "cursor, %%%",
        "cursor, AAAA",
        "cursor, _w",
        "type, bank"
    })
    void refusesUnusableQueries(String parameter, String value) {
        given().queryParam(parameter, value)
                .get(ENTITIES)
                .then()
                .statusCode(400)
                .body("code", equalTo("invalid-request"))
                .body("errors[0].pointer", equalTo("query:" + parameter));
    }

    @Test
    void answersNotModifiedToWhoHasTheCurrentList() {
        String tag =
                given().get(ENTITIES)
                        .then()
                        .header("ETag", matchesPattern("W/\"[0-9a-f]{32}\""))
                        .extract()
                        .header("ETag");

        Response again = given().header("If-None-Match", tag).get(ENTITIES);

        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body().asString()).isEmpty();
    }

    @Test
    void answersAnewToWhoHasAnotherList() {
        given().header("If-None-Match", "W/\"00\"").get(ENTITIES).then().statusCode(200);
    }

    @Test
    void databaseComputesTheSameCheckDigits() {
        for (String nit : List.of("800094164", "890900286", "899999068", "1124850321", "100000")) {
            Object digit =
                    database.createNativeQuery("select nit_check_digit(:nit)")
                            .setParameter("nit", nit)
                            .getSingleResult();

            assertThat(digit).isEqualTo(TaxId.checkDigit(nit));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "999111111, 1, Entidad, decentralized, contracting_entity_check_digit_ck",
        "99-111111, 0, Entidad, decentralized, contracting_entity_nit_ck",
        "800094164, 4, Entidad, decentralized, contracting_entity_nit_uq",
        "999000009, 0, Entidad, bank, contracting_entity_type_ck",
        "999000009, 0, DEMO Entidad, decentralized, contracting_entity_demo_ck"
    })
    void databaseRefusesWrongRows(
            String nit, int checkDigit, String name, String type, String constraint) {
        assertThatThrownBy(() -> insert(nit, checkDigit, name, type))
                .hasStackTraceContaining(constraint);
    }

    private void insert(String nit, int checkDigit, String name, String type) {
        QuarkusTransaction.requiringNew()
                .run(
                        () ->
                                database.createNativeQuery(
                                                """
                                                insert into contracting_entity
                                                    (id, nit, check_digit, name, type, withholding_agent)
                                                values (gen_random_uuid(), :nit, :digit, :name, :type, true)
                                                """)
                                        .setParameter("nit", nit)
                                        .setParameter("digit", checkDigit)
                                        .setParameter("name", name)
                                        .setParameter("type", type)
                                        .executeUpdate());
    }

    private static String nextOf(Response page) {
        String link = page.header("Link");
        if (link == null) {
            return null;
        }
        assertThat(link).matches("</api/v1/entities\\?.+>; rel=\"next\"");
        return link.substring(1, link.indexOf('>'));
    }
}
