package co.gov.putumayo.estampillas.contract;

import static co.gov.putumayo.estampillas.contract.ExampleExchange.compare;
import static co.gov.putumayo.estampillas.contract.ExampleExchange.request;

import co.gov.putumayo.estampillas.support.Filer;
import co.gov.putumayo.estampillas.support.FreshDeclarants;
import co.gov.putumayo.estampillas.support.TestClock;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The way of a declaration in the contract's examples. */
@QuarkusTest
class DeclarationExamplesTest {

    private static final String NIT = "999000092";

    @Inject FreshDeclarants fresh;
    @Inject TestClock clock;
    @Inject EntityManager database;

    private final Filer filer = new Filer(NIT);

    @BeforeEach
    void hospitalDeclaresSinceJanuary() {
        clock.set(Instant.parse("2026-02-10T15:00:00Z"));
        QuarkusTransaction.requiringNew()
                .run(
                        () ->
                                database.createNativeQuery(
                                                """
                                                insert into contracting_entity (id, nit,
                                                    check_digit, name, type, withholding_agent, demo)
                                                values (gen_random_uuid(), ?1, nit_check_digit(?1),
                                                    'DEMO Hospital de Ejemplo', 'decentralized',
                                                    true, true)
                                                """)
                                        .setParameter(1, NIT)
                                        .executeUpdate());
        fresh.register(NIT, "withholding", "2026-01-01", null);
        filer.withholds(1_000_000_000, "2026-01-15");
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void showTheWayFromFactsToFiling() throws IOException {
        Response made = filer.draft(request("draftDeclaration"));
        compare("draftDeclaration", made, 201);
        String id = made.path("id");
        compare(
                "listDeclarationRows",
                filer.declarant()
                        .queryParam("levy", "pro-cultura")
                        .get(Filer.PATH + "/{id}/rows", id),
                200);
        Response signed =
                filer.as("aurora")
                        .header("If-Match", made.header("ETag"))
                        .body(request("signDeclaration"))
                        .post(Filer.PATH + "/{id}/signatures", id);
        compare("signDeclaration", signed, 200);
        filer.signsAsAccountant(id).then().statusCode(200);

        Response presented = filer.files(id);

        compare("fileDeclaration", presented, 200);
        Response begun =
                filer.declarant()
                        .body(request("startDeclarationPayment"))
                        .post(Filer.PATH + "/{id}/payments", id);
        compare("startDeclarationPayment", begun, 201);
        String page = begun.path("redirectUrl");
        Filer.bank(
                new Filer.Begun(begun.path("id"), page.substring(page.lastIndexOf('/') + 1), 0),
                "approve");
        compare("getDeclaration", filer.read(id), 200);
    }
}
