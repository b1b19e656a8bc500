package co.gov.putumayo.estampillas.support;

import static io.restassured.RestAssured.given;

import co.gov.putumayo.estampillas.shared.Ids;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.arc.Unremovable;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.http.ContentType;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;

/** Entities that no other test knows, and their registration as declarants. */
@Singleton
@Unremovable
public class FreshDeclarants {

    private final EntityManager database;

    FreshDeclarants(EntityManager database) {
        this.database = database;
    }

    /** NIT of a new entity that withholds. */
    public String entity() {
        return entity(true);
    }

    public String entity(boolean withholds) {
        String nit = String.valueOf(ThreadLocalRandom.current().nextInt(600_000_000, 790_000_000));
        make(nit, withholds);
        return nit;
    }

    /** An entity with a NIT that nobody else has. */
    public void make(String nit, boolean withholds) {
        QuarkusTransaction.requiringNew()
                .run(
                        () ->
                                database.createNativeQuery(
                                                """
                                                insert into contracting_entity (id, nit,
                                                    check_digit, name, type, withholding_agent, demo)
                                                values (?1, ?2, nit_check_digit(?2),
                                                    'DEMO Entidad ' || ?2, 'decentralized', ?3, true)
                                                """)
                                        .setParameter(1, Ids.next())
                                        .setParameter(2, nit)
                                        .setParameter(3, withholds)
                                        .executeUpdate());
    }

    /** NIT of a new entity that declares its withholdings since that day. */
    public String since(String day) {
        String nit = entity();
        register(nit, "withholding", day, null);
        return nit;
    }

    /** Identifier of the registration. */
    public String register(String nit, String kind, String day, String email) {
        Map<String, Object> request = new HashMap<>();
        request.put("nit", nit);
        request.put("kind", kind);
        request.put("registeredOn", day);
        request.put("accountantSigns", true);
        if (email != null) {
            request.put("contactEmail", email);
        }
        return given().auth()
                .oauth2(Tokens.of("rentas", "revenue"))
                .contentType(ContentType.JSON)
                .body(request)
                .post("/api/v1/declarants")
                .then()
                .statusCode(201)
                .extract()
                .as(JsonNode.class)
                .get("id")
                .asText();
    }
}
