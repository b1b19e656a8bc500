package co.gov.putumayo.estampillas.support;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import co.gov.putumayo.estampillas.payment.PaymentApproved;
import co.gov.putumayo.estampillas.payment.payable.Payable;
import co.gov.putumayo.estampillas.payment.payable.PayableSource;
import co.gov.putumayo.estampillas.payment.payable.ReceiptLookup;
import co.gov.putumayo.estampillas.payment.payable.ReceiptLookup.ReceiptReference;
import co.gov.putumayo.estampillas.shared.outbox.Outbox;
import co.gov.putumayo.estampillas.shared.security.Role;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.arc.All;
import io.quarkus.arc.Unremovable;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Paid liquidations and their receipts, for tests of what comes after the bank: the liquidation is
 * made over HTTP, the bank's approval recorded as the payment module records it.
 */
@Singleton
@Unremovable
public class PaidLiquidations {

    /** Late at night in Bogotá, already the next day in UTC. */
    public static final Instant BANK_TIME = Instant.parse("2026-03-17T04:21:33Z");

    public static final String CUS = "3152487";

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final List<PayableSource> sources;
    private final List<ReceiptLookup> lookups;
    private final Outbox outbox;

    PaidLiquidations(
            @All List<PayableSource> sources, @All List<ReceiptLookup> lookups, Outbox outbox) {
        this.sources = sources;
        this.lookups = lookups;
        this.outbox = outbox;
    }

    /** A payer and the last four characters of its document. */
    public record Payer(String documentType, String document, String name, String check) {

        public static final Payer COMPANY =
                new Payer("NIT", "900123456-8", "Puentes del Sur S.A.S.", "3456");

        public static final Payer PERSON =
                new Payer("CC", "1124850321", "Aurora de la Cruz Chindoy", "0321");
    }

    /** A receipt and what opens it. */
    public record Receipt(String code, String number, String check) {}

    /** A receipt for a contract of public works of the Department worth 1,000 million. */
    public Receipt receipt() {
        return receipt(Payer.COMPANY, Tokens.DEPARTMENT_NIT);
    }

    public Receipt receipt(Payer payer, String entityNit) {
        Payable payable = liquidation(payer, entityNit);
        approve(payable);
        ReceiptReference reference = awaitReceipt(payable);
        return new Receipt(reference.code(), reference.number(), payer.check());
    }

    /** A receipt that its entity used up today, by the clock of the service. */
    public Receipt usedUp(String entityNit) {
        Receipt receipt = receipt(Payer.COMPANY, entityNit);
        given().auth()
                .oauth2(Tokens.of("oficial", Role.ENTITY_OFFICER, entityNit))
                .contentType(ContentType.JSON)
                .body(
                        Map.of(
                                "documentNumber",
                                "CO-" + receipt.number(),
                                "documentDate",
                                "2026-03-20"))
                .put("/api/v1/receipts/{code}/annulment", receipt.code())
                .then()
                .statusCode(201);
        return receipt;
    }

    public Payable liquidation(Payer payer, String entityNit) {
        Response made =
                given().contentType(ContentType.JSON)
                        .body(
                                Map.of(
                                        "date",
                                        "2026-03-15",
                                        "entityNit",
                                        entityNit,
                                        "act",
                                        Map.of(
                                                "type", "contract",
                                                "contractType", "public-works",
                                                "value", 1_000_000_000,
                                                "number", "CO-" + UUID.randomUUID(),
                                                "description", "Puente sobre el río Mocoa"),
                                        "taxpayer",
                                        Map.of(
                                                "documentType", payer.documentType(),
                                                "document", payer.document(),
                                                "name", payer.name(),
                                                "email", "pagos@example.co")))
                        .post("/api/v1/liquidations");
        made.then().statusCode(201);
        JsonNode liquidation = made.as(JsonNode.class);
        String number = liquidation.get("number").asText();
        String accessCode = liquidation.get("accessCode").asText();
        return sources.stream()
                .map(source -> source.open(number, accessCode))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow();
    }

    /** Says that the money is in the bank. */
    public void approve(Payable payable) {
        PaymentApproved event =
                new PaymentApproved(
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        payable.kind(),
                        payable.id(),
                        payable.amount(),
                        "sandbox",
                        "1007",
                        "BANCOLOMBIA",
                        CUS,
                        BANK_TIME);
        QuarkusTransaction.requiringNew().run(() -> outbox.record(event, "test"));
    }

    public ReceiptReference awaitReceipt(Payable payable) {
        return await().atMost(PATIENCE).until(() -> find(payable), Optional::isPresent).get();
    }

    private Optional<ReceiptReference> find(Payable payable) {
        return QuarkusTransaction.requiringNew()
                .call(
                        () ->
                                lookups.stream()
                                        .map(lookup -> lookup.find(payable.kind(), payable.id()))
                                        .flatMap(Optional::stream)
                                        .findFirst());
    }
}
