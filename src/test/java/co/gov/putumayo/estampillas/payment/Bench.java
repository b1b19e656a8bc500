package co.gov.putumayo.estampillas.payment;

import static io.restassured.RestAssured.given;

import co.gov.putumayo.estampillas.payment.payable.Payable;
import co.gov.putumayo.estampillas.shared.idempotency.Idempotency;
import co.gov.putumayo.estampillas.support.Parallel;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

/** What the tests of payments do over and over: pay, play the bank, look into the tables. */
@Singleton
public class Bench {

    static final String BANK = "1007";
    static final String RETURN_URL = "https://portal.example.gov.co/pagos?de=prueba";

    private final EntityManager entities;

    Bench(EntityManager entities) {
        this.entities = entities;
    }

    static Map<String, Object> choice(String bank, String payerType, String returnUrl) {
        return Map.of("bank", bank, "payerType", payerType, "returnUrl", returnUrl);
    }

    static Response pay(Payable payable) {
        return pay(payable, BANK);
    }

    static Response pay(Payable payable, String bank) {
        return pay(payable, choice(bank, "company", RETURN_URL), null);
    }

    /** As a portal does that shows the gateway's terms to a payer who ticks them. */
    static Response payAcceptingTerms(Payable payable, String bank) {
        Map<String, Object> choice = new HashMap<>(choice(bank, "company", RETURN_URL));
        choice.put("acceptedTerms", given().get("/api/v1/payment-terms").path("items.url"));
        return pay(payable, choice, null);
    }

    static Response pay(Payable payable, Object choice, String idempotencyKey) {
        return pay(payable.number(), TestPayables.accessCode(payable), choice, idempotencyKey);
    }

    static Response pay(String number, String accessCode, Object choice, String idempotencyKey) {
        var request =
                given().contentType(ContentType.JSON)
                        .header("Access-Code", accessCode)
                        .body(choice);
        if (idempotencyKey != null) {
            request.header(Idempotency.HEADER, idempotencyKey);
        }
        return request.post("/api/v1/probe/payables/{number}/payments", number);
    }

    /** Begins a payment that must begin. */
    static Begun begin(Payable payable) {
        Response response = pay(payable);
        response.then().statusCode(201);
        String page = response.path("redirectUrl");
        return new Begun(
                UUID.fromString(response.path("id")),
                page.substring(page.lastIndexOf('/') + 1),
                response.path("cus"));
    }

    /**
     * @param token of the transaction at the sandbox bank
     */
    record Begun(UUID id, String token, String cus) {}

    /** Has the sandbox bank decide. */
    static Response decide(String token, String outcome) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("outcome", outcome))
                .post("/sandbox/transactions/{token}/decision", token);
    }

    /** The payer comes back from the bank, which makes the service look. */
    static Response comeBack(UUID paymentId) {
        return given().redirects().follow(false).get("/api/v1/payments/{id}/return", paymentId);
    }

    static Response read(UUID paymentId) {
        return given().get("/api/v1/payments/{id}", paymentId);
    }

    static <T> List<T> inParallel(int times, Supplier<T> work) {
        return Parallel.times(times, work);
    }

    static String path(String url) {
        return URI.create(url).getPath();
    }

    /** State of the last attempt. */
    String state(UUID paymentId) {
        return (String)
                one(
                        "select state from payment_attempt where payment_id = ?1"
                                + " order by sequence desc limit 1",
                        paymentId);
    }

    String paymentState(UUID paymentId) {
        return (String) one("select state from payment where id = ?1", paymentId);
    }

    UUID paymentOf(Payable payable) {
        return (UUID)
                one(
                        "select id from payment where payable_id = ?1 order by created_at desc"
                                + " limit 1",
                        payable.id());
    }

    UUID lastAttempt(UUID paymentId) {
        return (UUID)
                one(
                        "select id from payment_attempt where payment_id = ?1 order by sequence"
                                + " desc limit 1",
                        paymentId);
    }

    /** Kinds of the anomalies of a payment, oldest first. */
    List<String> anomalies(UUID paymentId) {
        return texts(
                "select n.kind from payment_anomaly n join payment_attempt a on a.id ="
                        + " n.attempt_id where a.payment_id = ?1 order by n.opened_at",
                paymentId);
    }

    /** Events of the last attempt, oldest first. */
    List<String> history(UUID paymentId) {
        return texts(
                "select event from payment_attempt_event where attempt_id = ?1 order by id",
                lastAttempt(paymentId));
    }

    long approvedEvents(UUID paymentId) {
        return count(
                "select count(*) from domain_event where type = 'PaymentApproved' and subject ="
                        + " ?1",
                paymentId);
    }

    long count(String sql, Object... parameters) {
        return ((Number) one(sql, parameters)).longValue();
    }

    Object one(String sql, Object... parameters) {
        return QuarkusTransaction.requiringNew()
                .call(() -> query(sql, parameters).getSingleResult());
    }

    @SuppressWarnings("unchecked")
    List<String> texts(String sql, Object... parameters) {
        return QuarkusTransaction.requiringNew()
                .call(() -> (List<String>) query(sql, parameters).getResultList());
    }

    void change(String sql, Object... parameters) {
        QuarkusTransaction.requiringNew().run(() -> query(sql, parameters).executeUpdate());
    }

    private jakarta.persistence.Query query(String sql, Object... parameters) {
        var query = entities.createNativeQuery(sql);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        return query;
    }
}
