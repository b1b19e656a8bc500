package co.gov.putumayo.estampillas.declaration.filing;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import co.gov.putumayo.estampillas.support.Filer;
import co.gov.putumayo.estampillas.support.FreshDeclarants;
import co.gov.putumayo.estampillas.support.TestClock;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who signs, what they sign, and what becomes of signatures when it changes. */
@QuarkusTest
class SignaturesTest {

    @Inject FreshDeclarants fresh;
    @Inject TestClock clock;
    @Inject EntityManager database;

    private Filer filer;

    @BeforeEach
    void tenthOfFebruary() {
        clock.set(Instant.parse("2026-02-10T15:00:00Z"));
        filer = Filer.registered(fresh, "2026-01-01", true);
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void declarantAndAccountantSignTheSameContent() {
        String id = filer.drafts("2026-01");
        filer.signs(id).then().statusCode(200).body("state", equalTo("DRAFT"));
        filer.files(id).then().statusCode(409);

        filer.signs(
                        id,
                        "benito",
                        Map.of(
                                "capacity", "REVISOR_FISCAL",
                                "name", "Benito Juajibioy",
                                "licence", "45821-T",
                                "qualified", true,
                                "qualifications", "Sin soporte de la contribución de obra."))
                .then()
                .statusCode(200)
                .body("state", equalTo("SIGNED"))
                .body("signatures.capacity", contains("DECLARANT", "REVISOR_FISCAL"))
                .body("signatures.qualified", contains(false, true))
                .body("signatures.contentSha256.unique().size()", equalTo(1))
                .body("contentSha256", matchesPattern("[0-9a-f]{64}"))
                .body("signatures[0].signedAt", equalTo("2026-02-10T10:00:00-05:00"));
        filer.files(id).then().statusCode(200).body("state", equalTo("FILED"));
    }

    @Test
    void onePersonDoesNotSignTwice() {
        String id = filer.drafts("2026-01");
        filer.signs(id).then().statusCode(200);

        filer.signs(
                        id,
                        "aurora",
                        Map.of("capacity", "ACCOUNTANT", "name", "Aurora", "licence", "1-T"))
                .then()
                .statusCode(409);
        filer.signs(id, "carmen", Map.of("capacity", "DECLARANT", "name", "Carmen"))
                .then()
                .statusCode(409);
    }

    @Test
    void changeOfSignedContentVoidsItsSignatures() {
        String id = filer.drafts("2026-01");
        filer.signs(id).then().statusCode(200);
        filer.signsAsAccountant(id).then().statusCode(200).body("state", equalTo("SIGNED"));

        filer.adds(id, List.of(Filer.row("bomberil", "2026-01-20", 1_000_000, 12_000)))
                .then()
                .statusCode(200)
                .body("state", equalTo("DRAFT"))
                .body("signatures", empty());

        filer.files(id).then().statusCode(409);
        filer.explains(id, "bomberil").then().statusCode(200);
        filer.signs(id).then().statusCode(200);
        filer.signsAsAccountant(id).then().statusCode(200).body("state", equalTo("SIGNED"));
    }

    @Test
    void accountantGivesItsCardAndItsQualifications() {
        String id = filer.drafts("2026-01");

        filer.signs(id, "benito", Map.of("capacity", "ACCOUNTANT", "name", " ", "qualified", true))
                .then()
                .statusCode(422)
                .body("errors.pointer", containsInAnyOrder("/name", "/licence", "/qualifications"));
        filer.signs(id, "benito", Map.of("capacity", "CLERK"))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/capacity"));
    }

    @Test
    void databaseKeepsSignaturesAndPresentedContent() {
        Filer alone = Filer.registered(fresh, "2026-01-01", false);
        String id = alone.presents(Filer.month("2026-01"));

        assertRefused("delete from declaration_signature where declaration_id = ?1", id);
        assertRefused("update declaration set tax = 1 where id = ?1", id);
        assertRefused("update declaration set state = 'DRAFT' where id = ?1", id);
        assertRefused("delete from declaration where id = ?1", id);
        assertRefused(
                """
                insert into declaration_row (id, declaration_id, origin, type, levy,
                    document_number, document_date, base, amount, support)
                values (gen_random_uuid(), ?1, 'MANUAL', 'OPERATION', 'bomberil', '1',
                    '2026-01-02', 1, 1, 's')
                """,
                id);
    }

    private void assertRefused(String sql, String id) {
        assertThatThrownBy(
                        () ->
                                QuarkusTransaction.requiringNew()
                                        .run(
                                                () ->
                                                        database.createNativeQuery(sql)
                                                                .setParameter(
                                                                        1, UUID.fromString(id))
                                                                .executeUpdate()))
                .isInstanceOf(RuntimeException.class);
    }
}
