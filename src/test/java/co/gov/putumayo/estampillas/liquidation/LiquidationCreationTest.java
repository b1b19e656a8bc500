package co.gov.putumayo.estampillas.liquidation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class LiquidationCreationTest {

    @Inject EntityManager database;

    @Test
    void storesWhatTheActOwes() {
        Requests request =
                Requests.contract()
                        .with("/act/number", "  CO-2026-014 ")
                        .with("/act/description", "Puente sobre el río Mocoa")
                        .with("/taxpayer/email", "pagos@puentes.example");

        Response answer = request.post();

        answer.then()
                .statusCode(201)
                .header("Location", matchesPattern(".*/api/v1/liquidations/L-\\d{4}-\\d{7}"))
                .header("Cache-Control", equalTo("no-store"))
                .header("Idempotency-Replayed", nullValue())
                .body("number", matchesPattern("L-\\d{4}-\\d{7}"))
                .body("accessCode", matchesPattern("([0-9A-HJKMNP-TV-Z]{4}-){4}[0-9A-HJKMNP-TV-Z]"))
                .body("status", equalTo("OPEN"))
                .body("date", equalTo("2026-03-15"))
                .body("entity.nit", equalTo("800094164"))
                .body("entity.name", equalTo("Departamento del Putumayo"))
                .body("entity.type", equalTo("department"))
                .body("act.number", equalTo("CO-2026-014"))
                .body("act.entityType", equalTo("department"))
                .body("act.value", equalTo(1_000_000_000))
                .body("actName", equalTo("Contrato de obra pública"))
                .body("taxpayer.documentType", equalTo("NIT"))
                .body("taxpayer.document", equalTo("900123456"))
                .body("taxpayer.checkDigit", equalTo(8))
                .body("taxpayer.email", equalTo("pagos@puentes.example"))
                .body("total", equalTo(81_000_000))
                .body("lines", hasSize(6))
                .body("lines[0].base.amount", equalTo("1000000000"))
                .body("lines[0].rate", equalTo("0.005"))
                .body("lines[0].exact", equalTo("5000000"))
                .body("notApplied.levy", equalTo(List.of("pro-desarrollo-itp")))
                .body("notApplied.reason", everyItem(notNullValue()))
                .body("tariffVersion", notNullValue())
                .body("firstLiquidation", nullValue())
                .body("additions", hasSize(0))
                .body("paidAt", nullValue());
    }

    @Test
    void readsBackExactlyWhatItAnswered() {
        Response made = Requests.contract().with("/taxpayer/email", "a@b.example").post();
        Map<String, Object> expected = made.jsonPath().getMap("");

        Map<String, Object> read =
                Requests.read(made.path("number"), made.path("accessCode")).jsonPath().getMap("");

        expected.remove("accessCode");
        assertThat(read).isEqualTo(expected);
    }

    @Test
    void owesTheSameAsItsQuote() {
        Response answer =
                Requests.contract()
                        .with("/entityNit", Requests.ITP_NIT)
                        .with("/act/contractType", "consultancy")
                        .with("/act/value", 12_345_678)
                        .post();

        answer.then()
                .statusCode(201)
                .body("act.entityType", equalTo("itp"))
                // 3 % of the contract (art. 341), to the thousand.
                .body("lines.find{it.levy=='pro-desarrollo-itp'}.amount", equalTo(370_000))
                .body("total", equalTo(370_000));
    }

    @ParameterizedTest
    @CsvSource({
        "NIT, 900.123.456-8, 900123456",
        "NIT, 900123456, 900123456",
        "CC, 1.124.850.321, 1124850321",
        "CE, e123456, E123456",
        "TI, 1006543210, 1006543210",
        "RC, a1b2c3d4, A1B2C3D4",
        "TE, 123456, 123456",
        "PP, ab 123456, AB123456",
        "PPT, 1234567, 1234567",
        "PEP, 123456789012345, 123456789012345",
        "DIE, X9876, X9876"
    })
    void takesEachTypeOfDocument(String type, String text, String stored) {
        Requests request =
                Requests.contract()
                        .with("/taxpayer/documentType", type)
                        .with("/taxpayer/document", text);

        Response answer = request.post();

        answer.then()
                .statusCode(201)
                .body("taxpayer.documentType", equalTo(type))
                .body("taxpayer.document", equalTo(stored));
    }

    @Test
    void takesFeesWithoutDocumentNumber() {
        Response answer = Requests.passport().post();

        answer.then()
                .statusCode(201)
                .body("lines", hasSize(1))
                .body("lines[0].kind", equalTo("FEE"))
                .body("lines[0].quantity", equalTo(1))
                .body("notes[0].code", notNullValue())
                .body("act.number", nullValue());
    }

    @Test
    void hasNothingDueWhenTheTotalIsZero() {
        Response answer =
                Requests.contract()
                        .with("/entityNit", "999000003")
                        .with("/act/value", 1_000)
                        .post();

        answer.then().statusCode(201).body("status", equalTo("NOTHING_DUE"));
    }

    @Test
    void numbersGrow() {
        String first = Requests.contract().make().number();

        String second = Requests.contract().make().number();

        assertThat(second).isGreaterThan(first);
    }

    @Test
    void keepsNoAccessCodeInClear() {
        Requests.Made made = Requests.contract().make();

        Object row =
                database.createNativeQuery(
                                "select cast(l.* as text) from liquidation l where number = :number")
                        .setParameter("number", made.number())
                        .getSingleResult();

        assertThat(row.toString())
                .doesNotContain(made.accessCode())
                .doesNotContain(made.accessCode().replace("-", ""));
    }

    @Test
    void recordsTheEventWithoutPersonalData() {
        Requests.Made made =
                Requests.contract()
                        .with("/taxpayer/documentType", "CC")
                        .with("/taxpayer/document", "98765432")
                        .with("/taxpayer/name", "Aurora Chindoy")
                        .make();

        List<?> events =
                database.createNativeQuery(
                                """
                                select cast(e.payload as text) from domain_event e
                                join liquidation l on l.id = e.subject
                                where e.type = 'LiquidationCreated' and l.number = :number
                                """)
                        .setParameter("number", made.number())
                        .getResultList();

        assertThat(events).hasSize(1);
        assertThat(events.get(0).toString())
                .contains(made.number(), "81000000")
                .doesNotContain("98765432")
                .doesNotContain("Chindoy");
    }
}
