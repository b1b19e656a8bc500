package co.gov.putumayo.estampillas.verification;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import co.gov.putumayo.estampillas.support.StatementLog;
import co.gov.putumayo.estampillas.support.VerdictPages;
import co.gov.putumayo.estampillas.support.Withholds;
import co.gov.putumayo.estampillas.withholding.Withholdings;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The receipt of stamps that an entity withheld: official, and honest about where the money is. */
@QuarkusTest
class WithheldReceiptTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String CHECK = "3456";
    private static final Instant PAID_AT = Instant.parse("2026-04-20T15:00:00Z");

    private final Withholds department = Withholds.department();

    @Inject Withholdings withholdings;
    @Inject EntityManager database;

    private Withholds.Made liquidation;
    private String withholding;
    private String code;

    @BeforeEach
    void withhold() {
        liquidation = department.liquidate();
        withholding = department.register(Withholds.body(liquidation.number())).path("id");
        code =
                await().atMost(PATIENCE)
                        .until(
                                () -> department.read(withholding).path("receipt.code"),
                                found -> found != null);
    }

    @Test
    void saysWhoWithheldAndThatItIsNotPaid() {
        Response receipt = given().header("Document-Check", CHECK).get("/api/v1/receipts/" + code);

        receipt.then()
                .statusCode(200)
                .body("kind", equalTo("WITHHELD"))
                .body("withholding.by.name", equalTo("Departamento del Putumayo"))
                .body("withholding.paymentOrderNumber", equalTo("OP-2026-0415"))
                .body("withholding.paymentOrderDate", equalTo("2026-03-25"))
                .body("withholding.payment", equalTo("Retenido, pendiente de declarar y pagar"))
                .body("total", equalTo(81_000_000))
                .body("liquidation", equalTo(liquidation.number()))
                .body("paidAt", nullValue())
                .body("bank", nullValue())
                .body("cus", nullValue());
        Withholds.see(liquidation).then().body("receipt.code", equalTo(code));
    }

    @Test
    void printsTheSame() throws IOException {
        byte[] pdf =
                given().header("Document-Check", CHECK)
                        .get("/api/v1/receipts/" + code + ".pdf")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asByteArray();

        String text = textOf(pdf);

        assertThat(text)
                .contains("Recibo oficial de estampillas retenidas")
                .contains("Departamento del Putumayo, NIT 800094164-4")
                .contains("OP-2026-0415 del 25 de marzo de 2026")
                .contains("Retenido, pendiente de declarar y pagar")
                .contains("Total retenido", "$ 81.000.000")
                .doesNotContain("CUS", "Total pagado", "Banco");
    }

    @Test
    void verificationFollowsTheDeclarationToTheBank() {
        String declaration = "D-" + UUID.randomUUID();

        Response undeclared = verify();
        inTransaction(
                () ->
                        withholdings.markDeclared(
                                List.of(UUID.fromString(withholding)), declaration));
        Response declared = verify();
        inTransaction(() -> withholdings.markPaid(declaration, PAID_AT));
        Response paid = verify();

        undeclared
                .then()
                .body("result", equalTo("VALID"))
                .body("receipt.kind", equalTo("WITHHELD"))
                .body("withholding.status", equalTo("UNDECLARED"))
                .body("withholding.declaredIn", nullValue());
        declared.then()
                .body("withholding.status", equalTo("DECLARED"))
                .body("withholding.declaredIn", equalTo(declaration));
        paid.then()
                .body("withholding.status", equalTo("PAID"))
                .body("withholding.paidAt", equalTo("2026-04-20T10:00:00-05:00"));
        assertThat(StatementLog.of(paid.header("X-Request-Id"))).hasSize(1);
    }

    /** Whoever books money waits for the declaration: nothing is left undelivered. */
    @Test
    void everybodyWhoHearsOfItCopesWithoutPayment() {
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(undelivered()).isZero());
    }

    private long undelivered() {
        return QuarkusTransaction.requiringNew().call(this::countUndelivered);
    }

    private long countUndelivered() {
        return (Long)
                database.createNativeQuery(
                                """
                                select count(*) from outbox_delivery d
                                join domain_event e on e.id = d.event_id
                                join receipt r on r.id = e.subject
                                where r.code = ?1 and d.delivered_at is null
                                """,
                                Long.class)
                        .setParameter(1, code.replace("-", ""))
                        .getSingleResult();
    }

    @Test
    void pageTellsIt() {
        Response page = VerdictPages.verify(code, CHECK);

        page.then()
                .statusCode(200)
                .body(containsString("orden de pago OP-2026-0415"))
                .body(containsString("retenido, pendiente de declarar y pagar"))
                .body(containsString("Total retenido"));
    }

    @Test
    void isUsedForOneDocumentLikeAnyOther() {
        Annulments officer = Annulments.by(Annulments.departmentOfficer());

        officer.annul(code, "CO-1", "2026-03-25").then().statusCode(201);

        officer.annul(code, "CO-2", "2026-03-25").then().statusCode(409);
        verify().then().body("result", equalTo("ANNULLED"));
    }

    @Test
    void provesNothingOnceItsWithholdingIsTakenBack() {
        department.reverse(withholding).then().statusCode(200);

        Response verified = verify();

        verified.then()
                .body("result", equalTo("REFUNDED"))
                .body("withholding.status", equalTo("REVERSED"));
        Annulments.by(Annulments.departmentOfficer())
                .annul(code, "CO-1", "2026-03-25")
                .then()
                .statusCode(409)
                .body("code", equalTo("receipt-not-usable"));
        sufficiency().then().body("verdict", equalTo("short")).body("paid", equalTo(0));
    }

    @Test
    void countsForItsContract() {
        Response answer = sufficiency();

        answer.then()
                .statusCode(200)
                .body("verdict", equalTo("enough"))
                .body("paid", equalTo(81_000_000));
    }

    private Response sufficiency() {
        return department
                .signedIn()
                .contentType(ContentType.JSON)
                .body(
                        Map.of(
                                "act",
                                Map.of(
                                        "type", "contract",
                                        "contractType", "public-works",
                                        "value", 1_000_000_000),
                                "date",
                                "2026-03-15",
                                "receipts",
                                List.of(Map.of("code", code))))
                .post("/api/v1/verifications/sufficiency");
    }

    private Response verify() {
        return given().contentType(ContentType.JSON)
                .body(Map.of("code", code, "check", CHECK))
                .post("/api/v1/verifications");
    }

    private static String textOf(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static void inTransaction(Runnable work) {
        QuarkusTransaction.requiringNew().run(work);
    }
}
