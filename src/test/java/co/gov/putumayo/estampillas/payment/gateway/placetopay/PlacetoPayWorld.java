package co.gov.putumayo.estampillas.payment.gateway.placetopay;

import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;

import co.gov.putumayo.estampillas.payment.gateway.Bank;
import co.gov.putumayo.estampillas.payment.gateway.Creation;
import co.gov.putumayo.estampillas.payment.gateway.CreationRequest;
import co.gov.putumayo.estampillas.payment.gateway.GatewayStatus.State;
import co.gov.putumayo.estampillas.payment.gateway.GatewayWorld;
import co.gov.putumayo.estampillas.payment.gateway.HttpWorld;
import co.gov.putumayo.estampillas.payment.gateway.NotificationMessage;
import co.gov.putumayo.estampillas.payment.gateway.PaymentGateway;
import co.gov.putumayo.estampillas.payment.gateway.TransactionKey;
import co.gov.putumayo.estampillas.shared.PublicUrl;
import com.github.tomakehurst.wiremock.client.MappingBuilder;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.matching.RequestPatternBuilder;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/** PlacetoPay, played from fixtures written after its documentation (FACTS §7). */
public final class PlacetoPayWorld extends HttpWorld {

    static final String SECRET = "024h1IlD-secreto-del-sitio";
    static final String DATE = "2026-11-21T09:42:02-05:00";

    private final PublicUrl publicUrl;
    private final Clock clock;

    public PlacetoPayWorld(PublicUrl publicUrl, Clock clock) {
        this.publicUrl = publicUrl;
        this.clock = clock;
    }

    @Override
    protected PaymentGateway connected(String address, Map<String, String> limits) {
        Map<String, String> values =
                Map.of(
                        "base-url", address,
                        "login", "6dd490faf9cb87a9862245da41170ff2",
                        "secret-key", SECRET);
        return new PlacetoPayGateway(
                config(PlacetoPayConfig.class, "estampillas.payment.placetopay", values, limits),
                publicUrl,
                clock);
    }

    @Override
    public MappingBuilder creationCall() {
        return post(urlEqualTo("/api/session"));
    }

    @Override
    public RequestPatternBuilder creations() {
        return postRequestedFor(urlEqualTo("/api/session"));
    }

    @Override
    public MappingBuilder queryCall() {
        return post(urlEqualTo("/api/session/" + id()));
    }

    @Override
    public RequestPatternBuilder queries() {
        return postRequestedFor(urlEqualTo("/api/session/" + id()));
    }

    @Override
    public String told(String fixture, Map<String, String> values) {
        Map<String, String> all = new HashMap<>();
        all.put("asked", Long.toString(AMOUNT));
        all.put("amount", Long.toString(AMOUNT));
        all.put("currency", CreationRequest.CURRENCY);
        all.put("reference", "referencia");
        all.put("id", id());
        all.putAll(values);
        return fixture("placetopay/" + fixture, all);
    }

    @Override
    protected Stream<String> secrets() {
        return Stream.of(SECRET);
    }

    @Override
    protected Stream<ResponseDefinitionBuilder> undecidedCreations() {
        return Stream.of(
                okJson(told("created-without-id", Map.of())),
                okJson(told("undecided", Map.of())).withStatus(400),
                okJson(told("undecided", Map.of())),
                okJson(told("refused", Map.of())).withStatus(408),
                okJson("{\"status\":{\"status\":\"PENDING\"}}"),
                okJson("{\"message\":\"Demasiadas peticiones\"}").withStatus(429));
    }

    @Override
    protected Stream<ResponseDefinitionBuilder> unusableStatuses() {
        return Stream.of(
                okJson(told("unknown-state", Map.of())),
                okJson(told("approved-without-payment", Map.of())),
                okJson(told("approved", Map.of("amount", "null"))),
                okJson(told("approved", Map.of("amount", "\"150000\""))),
                okJson(told("approved", Map.of("reference", ""))),
                okJson(told("approved", Map.of("currency", ""))),
                okJson(told("pending", Map.of("reference", ""))),
                okJson(told("expired", Map.of("reference", ""))),
                okJson(told("approved", Map.of()).replace(id(), "999")),
                okJson(told("refused", Map.of())).withStatus(400),
                okJson(told("refused", Map.of())));
    }

    @Override
    public Bank bank() {
        return PlacetoPayGateway.BANK;
    }

    @Override
    public String id() {
        return Integer.toString(serial());
    }

    @Override
    public void givenCreates(String reference) {
        provider().stubFor(creationCall().willReturn(okJson(told("created", Map.of()))));
        given("pending", Map.of("reference", reference));
    }

    @Override
    public void givenTold(String reference, State state, long pesos, String currency) {
        String fixture =
                switch (state) {
                    case PENDING -> "pending";
                    case APPROVED -> "approved";
                    case REJECTED -> "rejected";
                    case EXPIRED -> "expired";
                    case NOT_FOUND -> throw new IllegalArgumentException();
                };
        given(
                fixture,
                Map.of(
                        "reference", reference,
                        "amount", Long.toString(pesos),
                        "currency", currency));
    }

    void given(String fixture, Map<String, String> values) {
        provider().stubFor(queryCall().willReturn(okJson(told(fixture, values))));
    }

    @Override
    public boolean refusesFor(Creation.Reason reason) {
        return reason != Creation.Reason.BANK_UNREACHABLE;
    }

    @Override
    public CreationRequest givenItRefuses(Creation.Reason reason) {
        String fixture = reason == Creation.Reason.LIMIT_EXCEEDED ? "refused-limit" : "refused";
        provider()
                .stubFor(
                        creationCall().willReturn(okJson(told(fixture, Map.of())).withStatus(400)));
        return GatewayWorld.request(GatewayWorld.newReference(), PlacetoPayGateway.BANK);
    }

    @Override
    public boolean tells(State state) {
        return true;
    }

    @Override
    public TransactionKey givenNoTransaction() {
        provider()
                .stubFor(
                        queryCall()
                                .willReturn(okJson(told("not-found", Map.of())).withStatus(404)));
        return knownKey(GatewayWorld.newReference());
    }

    @Override
    public NotificationMessage givenNotification(TransactionKey key) {
        return notification(
                key,
                "sha256:" + PlacetoPaySignature.hash("SHA-256", signed(key) + SECRET),
                "APPROVED");
    }

    static String signed(TransactionKey key) {
        return key.gatewayTransactionId() + "APPROVED" + DATE;
    }

    NotificationMessage notification(TransactionKey key, String signature, String status) {
        String body =
                told(
                        "notification",
                        Map.of(
                                "id", key.gatewayTransactionId(),
                                "reference", key.reference(),
                                "signature", signature));
        return GatewayWorld.message(body.replace("APPROVED", status), Map.of());
    }

    /** There are no types; the status says what happened, and may be one we do not know. */
    @Override
    public NotificationMessage givenNotificationOfUnknownType() {
        TransactionKey key = knownKey(GatewayWorld.newReference());
        String signature =
                PlacetoPaySignature.hash(
                        "SHA-256", key.gatewayTransactionId() + "NUEVO_ESTADO" + DATE + SECRET);
        return notification(key, "sha256:" + signature, "NUEVO_ESTADO");
    }

    @Override
    public NotificationMessage givenForgedNotification(TransactionKey key) {
        return notification(
                key,
                "sha256:" + PlacetoPaySignature.hash("SHA-256", signed(key) + "otro secreto"),
                "APPROVED");
    }
}
