package co.gov.putumayo.estampillas.payment.gateway.wompi;

import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;

import co.gov.putumayo.estampillas.payment.gateway.Bank;
import co.gov.putumayo.estampillas.payment.gateway.Creation;
import co.gov.putumayo.estampillas.payment.gateway.CreationRequest;
import co.gov.putumayo.estampillas.payment.gateway.GatewayStatus.State;
import co.gov.putumayo.estampillas.payment.gateway.GatewayWorld;
import co.gov.putumayo.estampillas.payment.gateway.HttpWorld;
import co.gov.putumayo.estampillas.payment.gateway.NotificationMessage;
import co.gov.putumayo.estampillas.payment.gateway.PaymentGateway;
import co.gov.putumayo.estampillas.payment.gateway.TransactionKey;
import com.github.tomakehurst.wiremock.client.MappingBuilder;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.matching.RequestPatternBuilder;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/** Wompi, played from fixtures written after its documentation (FACTS §6). */
public final class WompiWorld extends HttpWorld {

    static final Bank BANK = new Bank("1007", "BANCOLOMBIA");
    static final String PUBLIC_KEY = "pub_test_Q5yDA9xoKdePzhSGeVe9HAez7HgGORGf";
    static final String PRIVATE_KEY = "prv_test_secreto";
    static final String INTEGRITY = "test_integrity_secreto";
    static final String EVENTS = "test_events_EqCPDEn5x4lRatGPxLhyZd6YTgd6QSrr";
    static final String CHECKSUM_HEADER = "x-event-checksum";

    private static final String TIMESTAMP = "1763736087";

    private final Clock clock;
    private final Map<String, String> settings = new HashMap<>();

    public WompiWorld(Clock clock) {
        this.clock = clock;
        settings.put("public-key", PUBLIC_KEY);
        settings.put("private-key", PRIVATE_KEY);
        settings.put("integrity-secret", INTEGRITY);
        settings.put("events-secret", EVENTS);
        settings.put("page-delay", "1ms");
    }

    /** Before the gateway is used first. */
    WompiWorld with(String setting, String value) {
        settings.put(setting, value);
        return this;
    }

    @Override
    protected PaymentGateway connected(String address, Map<String, String> limits) {
        Map<String, String> values = new HashMap<>(settings);
        values.put("base-url", address + "/v1");
        return new WompiGateway(
                config(WompiConfig.class, "estampillas.payment.wompi", values, limits), clock);
    }

    @Override
    public MappingBuilder creationCall() {
        return post(urlEqualTo("/v1/transactions"))
                .withHeader("Authorization", equalTo("Bearer " + PUBLIC_KEY));
    }

    @Override
    public RequestPatternBuilder creations() {
        return postRequestedFor(urlEqualTo("/v1/transactions"));
    }

    @Override
    public MappingBuilder queryCall() {
        return get(urlEqualTo("/v1/transactions/" + id()))
                .withHeader("Authorization", equalTo("Bearer " + PUBLIC_KEY));
    }

    @Override
    public RequestPatternBuilder queries() {
        return getRequestedFor(urlEqualTo("/v1/transactions/" + id()));
    }

    MappingBuilder searchCall(String reference) {
        return get(urlPathEqualTo("/v1/transactions"))
                .withQueryParam("reference", equalTo(reference))
                .withHeader("Authorization", equalTo("Bearer " + PRIVATE_KEY));
    }

    /** A search for our reference finds what was paid, beside a try that was not. */
    public void givenFound(String reference, long pesos) {
        String found = told("found", Map.of("reference", reference, "cents", pesos + "00"));
        provider().stubFor(searchCall(reference).willReturn(okJson(found)));
    }

    public void givenNothingFound(String reference) {
        provider()
                .stubFor(searchCall(reference).willReturn(okJson(told("found-nothing", Map.of()))));
    }

    static MappingBuilder merchantCall() {
        return get(urlEqualTo("/v1/merchants/" + PUBLIC_KEY));
    }

    static RequestPatternBuilder merchantQueries() {
        return getRequestedFor(urlEqualTo("/v1/merchants/" + PUBLIC_KEY));
    }

    @Override
    public String told(String fixture, Map<String, String> values) {
        Map<String, String> all = new HashMap<>();
        all.put("cents", AMOUNT + "00");
        all.put("currency", CreationRequest.CURRENCY);
        all.put("reference", "referencia");
        all.put("id", id());
        all.put("serial", "1");
        all.putAll(values);
        return fixture("wompi/" + fixture, all);
    }

    @Override
    protected Stream<String> secrets() {
        return Stream.of(PUBLIC_KEY, PRIVATE_KEY, INTEGRITY, EVENTS);
    }

    @Override
    protected Stream<ResponseDefinitionBuilder> undecidedCreations() {
        return Stream.of(
                okJson(told("created-without-id", Map.of())).withStatus(201),
                okJson(told("undecided", Map.of())).withStatus(422),
                okJson(told("refused", Map.of())).withStatus(408),
                okJson("{\"data\":null}").withStatus(201),
                okJson("{\"message\":\"Too Many Requests\"}").withStatus(429));
    }

    @Override
    protected Stream<ResponseDefinitionBuilder> unusableStatuses() {
        return Stream.of(
                okJson(told("unknown-state", Map.of())),
                okJson(told("approved-without-amount", Map.of())),
                okJson(told("approved", Map.of("cents", "150000.5"))),
                okJson(told("approved", Map.of("cents", "\"15000000\""))),
                okJson(told("approved", Map.of("reference", ""))),
                okJson(told("approved", Map.of("currency", ""))),
                okJson(told("approved", Map.of()).replace(id(), "1-2-3")),
                okJson("{\"data\":null}"),
                okJson(told("refused", Map.of())).withStatus(422));
    }

    @Override
    public Bank bank() {
        return BANK;
    }

    @Override
    public String id() {
        return "11004-1763735689-" + serial();
    }

    @Override
    public void givenCreates(String reference) {
        Map<String, String> values = Map.of("reference", reference);
        provider().stubFor(banksCall().willReturn(okJson(told("banks", values))));
        provider().stubFor(merchantCall().willReturn(okJson(told("merchant", values))));
        provider()
                .stubFor(
                        creationCall().willReturn(okJson(told("created", values)).withStatus(201)));
        given("pending", values);
    }

    @Override
    public void givenTold(String reference, State state, long pesos, String currency) {
        String fixture =
                switch (state) {
                    case PENDING -> "pending";
                    case APPROVED -> "approved";
                    case REJECTED -> "declined";
                    case EXPIRED, NOT_FOUND -> throw new IllegalArgumentException();
                };
        given(
                fixture,
                Map.of(
                        "reference", reference,
                        "cents", pesos + "00",
                        "currency", currency));
    }

    static MappingBuilder banksCall() {
        return get(urlEqualTo("/v1/pse/financial_institutions"))
                .withHeader("Authorization", equalTo("Bearer " + PUBLIC_KEY));
    }

    void given(String fixture, Map<String, String> values) {
        provider().stubFor(queryCall().willReturn(okJson(told(fixture, values))));
    }

    @Override
    public boolean refusesFor(Creation.Reason reason) {
        return true;
    }

    @Override
    public CreationRequest givenItRefuses(Creation.Reason reason) {
        CreationRequest request = givenItAccepts();
        String fixture =
                switch (reason) {
                    case LIMIT_EXCEEDED -> "refused-limit";
                    case BANK_UNREACHABLE -> "refused-bank";
                    case OTHER -> "refused";
                };
        provider()
                .stubFor(
                        creationCall().willReturn(okJson(told(fixture, Map.of())).withStatus(422)));
        return request;
    }

    /** What PSE leaves to expire ends as declined. */
    @Override
    public boolean tells(State state) {
        return state != State.EXPIRED;
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
        return event(key, EVENTS);
    }

    private NotificationMessage event(TransactionKey key, String secret) {
        String id = key.gatewayTransactionId();
        String checksum = WompiHash.sha256(id + "APPROVED" + AMOUNT + "00" + TIMESTAMP + secret);
        String body =
                told("event", Map.of("id", id, "reference", key.reference(), "checksum", checksum));
        return GatewayWorld.message(body, Map.of(CHECKSUM_HEADER, checksum));
    }

    @Override
    public NotificationMessage givenNotificationOfUnknownType() {
        String checksum =
                WompiHash.sha256(
                        "nequi_test_RQkUiuv3lEnDLiSao2Cz0iQLdFlyQOI5APPROVED" + TIMESTAMP + EVENTS);
        return GatewayWorld.message(told("event-token", Map.of("checksum", checksum)), Map.of());
    }

    @Override
    public NotificationMessage givenForgedNotification(TransactionKey key) {
        return event(key, "otro secreto");
    }
}
