package co.gov.putumayo.estampillas.verification.undo;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import co.gov.putumayo.estampillas.shared.security.Role;
import co.gov.putumayo.estampillas.support.PaidLiquidations;
import co.gov.putumayo.estampillas.support.PaidLiquidations.Receipt;
import co.gov.putumayo.estampillas.support.Parallel;
import co.gov.putumayo.estampillas.support.Tokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** An annulment is undone by two people or not at all. */
@QuarkusTest
class UndoTest {

    private static final String UNDOS = "/api/v1/annulment-undos";
    private static final Map<String, String> REASON = Map.of("reason", "Era el CO-2026-014");

    @Inject PaidLiquidations paid;
    @Inject EntityManager entities;

    @Test
    void letsTheReceiptBeUsedAgain() {
        Receipt receipt = annulled("CO-1");
        String id = requested("ana", receipt).path("id");
        as("ana").get(UNDOS + "?limit=200").then().body("items.id", hasItem(id));

        Response approved = as("beto").post(UNDOS + "/" + id + "/approval");

        approved.then()
                .statusCode(200)
                .body("decision", equalTo("APPROVED"))
                .body("requestedBy", equalTo("ana"))
                .body("decidedBy", equalTo("beto"));
        verify(receipt).then().body("result", equalTo("VALID"));
        as("ana").get(UNDOS + "?limit=200").then().body("items.id", not(hasItem(id)));
        annul(receipt, "CO-2").then().statusCode(201);
        verify(receipt).then().body("annulledFor.documentNumber", equalTo("CO-2"));
    }

    @Test
    void keepsTheHistory() {
        Receipt receipt = annulled("CO-1");
        reject(receipt, "ana", "beto");
        String id = requested("ana", receipt).path("id");
        as("beto").post(UNDOS + "/" + id + "/approval").then().statusCode(200);
        annul(receipt, "CO-2").then().statusCode(201);

        Response history = history(receipt, Tokens.of("rentas", Role.REVENUE));

        history.then()
                .statusCode(200)
                .body("receiptNumber", equalTo(receipt.number()))
                .body("annulments.documentNumber", contains("CO-1", "CO-2"))
                .body("annulments.undone", contains(true, false))
                .body("annulments[0].undos.decision", contains("REJECTED", "APPROVED"))
                .body("annulments[0].undos[0].decisionReason", equalTo("Está bien así"))
                .body("annulments[1].undos", hasSize(0));
        assertThat(events(receipt))
                .map(String::valueOf)
                .containsExactly(
                        "AnnulmentUndoRequested ana",
                        "AnnulmentUndoRejected beto",
                        "AnnulmentUndoRequested ana",
                        "AnnulmentUndone beto");
    }

    @Test
    void refusesTheSamePersonTwice() {
        Receipt receipt = annulled("CO-1");
        String id = requested("ana", receipt).path("id");

        Response approved = as("ana").post(UNDOS + "/" + id + "/approval");
        Response rejected = rejection("ana", id);

        approved.then().statusCode(403);
        rejected.then().statusCode(403);
        verify(receipt).then().body("result", equalTo("ANNULLED"));
    }

    @Test
    void takesOneWishAtATime() {
        Receipt receipt = annulled("CO-1");

        List<Integer> statuses = Parallel.times(10, () -> requested("ana", receipt).statusCode());

        assertThat(statuses).containsOnly(201, 409).containsOnlyOnce(201);
    }

    @Test
    void isDecidedOnceByManyAtATime() {
        Receipt receipt = annulled("CO-1");
        String id = requested("ana", receipt).path("id");
        AtomicInteger officers = new AtomicInteger();

        List<Integer> statuses =
                Parallel.times(
                        10,
                        () -> {
                            int officer = officers.incrementAndGet();
                            return officer % 2 == 0
                                    ? rejection("oficial-" + officer, id).statusCode()
                                    : as("oficial-" + officer)
                                            .post(UNDOS + "/" + id + "/approval")
                                            .statusCode();
                        });

        assertThat(statuses).containsOnly(200, 409).containsOnlyOnce(200);
    }

    @Test
    void anApprovalAndNewWishesAtOnceLeaveNoWishWithoutItsAnnulment() {
        for (int round = 0; round < 8; round++) {
            Receipt receipt = annulled("CO-1");
            String id = requested("ana", receipt).path("id");
            AtomicInteger turns = new AtomicInteger();

            List<Integer> statuses =
                    Parallel.times(
                            8,
                            () ->
                                    turns.getAndIncrement() == 0
                                            ? as("beto").post(approval(id)).statusCode()
                                            : requested("ana", receipt).statusCode());

            assertThat(statuses).containsOnlyOnce(200).containsOnly(200, 409);
            verify(receipt).then().body("result", equalTo("VALID"));
        }
    }

    @Test
    void answersTheSameApprovalAgain() {
        String id = requested("ana", annulled("CO-1")).path("id");
        String key = UUID.randomUUID().toString();

        Response first = as("beto").header("Idempotency-Key", key).post(approval(id));
        Response second = as("beto").header("Idempotency-Key", key).post(approval(id));

        first.then().statusCode(200);
        second.then().statusCode(200).header("Idempotency-Replayed", equalTo("true"));
    }

    @Test
    void belongsToTheEntity() {
        Receipt receipt = annulled("CO-1");
        String id = requested("ana", receipt).path("id");
        String other = Tokens.of("oficial.itp", Role.ENTITY_OFFICER, Tokens.ITP_NIT);

        request(other).body(REASON).post(wish(receipt)).then().statusCode(403);
        request(other).post(approval(id)).then().statusCode(404);
        request(other).body(REASON).post(UNDOS + "/" + id + "/rejection").then().statusCode(404);
        request(other).get(UNDOS + "?limit=200").then().body("items.id", not(hasItem(id)));
        history(receipt, other).then().statusCode(404);
    }

    @Test
    void refusesWhatMakesNoSense() {
        Receipt unused = paid.receipt();

        requested("ana", unused).then().statusCode(409);
        as("ana").body(Map.of("reason", " ")).post(wish(annulled("CO-1"))).then().statusCode(422);
        as("ana").post(approval(UUID.randomUUID().toString())).then().statusCode(404);
        as("ana").get(UNDOS + "?cursor=eA").then().statusCode(400);
    }

    @Test
    void needsTwoPeopleInTheDatabaseToo() {
        Receipt receipt = annulled("CO-1");
        String id = requested("ana", receipt).path("id");
        String decide =
                "update annulment_undo set decision = 'APPROVED', decided_by = '%s',"
                        + " decided_at = now() where id = '%s'";
        String delete =
                "delete from annulment where receipt_id ="
                        + " (select receipt_id from annulment_undo where id = '%s')";

        assertThatThrownBy(() -> execute(decide.formatted("ana", id)))
                .hasStackTraceContaining("annulment_undo_two_people_ck");
        assertThatThrownBy(() -> execute(delete.formatted(id)))
                .hasStackTraceContaining("annulment is append only");
        execute(decide.formatted("beto", id));
        execute(delete.formatted(id));
        assertThatThrownBy(() -> execute(decide.formatted("carla", id)))
                .hasStackTraceContaining("decided once");
        annul(receipt, "CO-2").then().statusCode(201);
        assertThatThrownBy(() -> execute(delete.formatted(id)))
                .hasStackTraceContaining("annulment is append only");
    }

    private Receipt annulled(String document) {
        Receipt receipt = paid.receipt();
        annul(receipt, document).then().statusCode(201);
        return receipt;
    }

    private static void reject(Receipt receipt, String asking, String deciding) {
        String id = requested(asking, receipt).path("id");
        rejection(deciding, id).then().statusCode(200).body("decision", equalTo("REJECTED"));
    }

    private static Response rejection(String user, String id) {
        return as(user).body(Map.of("reason", "Está bien así"))
                .post(UNDOS + "/" + id + "/rejection");
    }

    private static Response annul(Receipt receipt, String document) {
        return as("ana")
                .body(Map.of("documentNumber", document, "documentDate", "2026-03-20"))
                .put("/api/v1/receipts/" + receipt.code() + "/annulment");
    }

    private static Response requested(String user, Receipt receipt) {
        return as(user).body(REASON).post(wish(receipt));
    }

    private static String wish(Receipt receipt) {
        return "/api/v1/receipts/" + receipt.code() + "/annulment/undos";
    }

    private static String approval(String id) {
        return UNDOS + "/" + id + "/approval";
    }

    private static Response history(Receipt receipt, String token) {
        return given().auth()
                .oauth2(token)
                .get("/api/v1/receipts/" + receipt.code() + "/annulment/history");
    }

    private static Response verify(Receipt receipt) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("code", receipt.code(), "check", receipt.check()))
                .post("/api/v1/verifications");
    }

    private static RequestSpecification as(String user) {
        return request(Tokens.of(user, Role.ENTITY_OFFICER, Tokens.DEPARTMENT_NIT));
    }

    private static RequestSpecification request(String token) {
        return given().auth().oauth2(token).contentType(ContentType.JSON);
    }

    private List<?> events(Receipt receipt) {
        return entities.createNativeQuery(
                        """
                        select type || ' ' || actor from domain_event e
                        join receipt r on r.id = e.subject
                        where r.number = :number and type like 'AnnulmentUnd%'
                        order by occurred_at, e.id
                        """)
                .setParameter("number", receipt.number())
                .getResultList();
    }

    private void execute(String sql) {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery(sql).executeUpdate());
    }
}
