package co.gov.putumayo.estampillas.shared;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import co.gov.putumayo.estampillas.payment.payable.Payable;
import co.gov.putumayo.estampillas.support.PaidLiquidations;
import co.gov.putumayo.estampillas.support.PaidLiquidations.Payer;
import co.gov.putumayo.estampillas.support.Tokens;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Scope;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.SpanProcessor;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A payment can be followed from the request to the receipt, and a trace opens no receipt. */
@QuarkusTest
@TestProfile(TracesTest.TracesOn.class)
class TracesTest {

    private static final InMemorySpanExporter SPANS = InMemorySpanExporter.create();
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Inject PaidLiquidations liquidations;
    @Inject Tracer tracer;

    /** Records spans, which are off otherwise. */
    public static class TracesOn implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "quarkus.otel.sdk.disabled", "false", "quarkus.otel.traces.exporter", "none");
        }
    }

    /** Keeps what would go to a collector. */
    public static class Collector {

        @Produces
        @Singleton
        SpanProcessor collector() {
            return SimpleSpanProcessor.create(SPANS);
        }
    }

    @Test
    void receiptBelongsToTheTraceOfItsPayment() {
        Payable payable = liquidations.liquidation(Payer.COMPANY, Tokens.DEPARTMENT_NIT);
        var request = tracer.spanBuilder("request of the bank").startSpan();

        try (Scope scope = request.makeCurrent()) {
            liquidations.approve(payable);
        }

        request.end();
        liquidations.awaitReceipt(payable);
        await().atMost(PATIENCE)
                .untilAsserted(
                        () ->
                                assertThat(
                                                spans().filter(
                                                                it ->
                                                                        it.getTraceId()
                                                                                .equals(
                                                                                        request.getSpanContext()
                                                                                                .getTraceId()))
                                                        .map(SpanData::getName))
                                        .contains("outbox issue-receipt"));
    }

    @Test
    void noTraceHoldsTheCodeOfAReceipt() {
        PaidLiquidations.Receipt receipt = liquidations.receipt();

        given().header("Document-Check", receipt.check())
                .get("/api/v1/receipts/{code}", receipt.code())
                .then()
                .statusCode(200);
        given().contentType(ContentType.JSON)
                .body(Map.of("code", receipt.code(), "check", receipt.check()))
                .post("/api/v1/verifications");

        await().atMost(PATIENCE)
                .untilAsserted(
                        () ->
                                assertThat(spans().map(SpanData::getName))
                                        .contains("GET /api/v1/receipts/{code}"));
        assertThat(spans().map(it -> it.getName() + it.getAttributes()))
                .isNotEmpty()
                .noneMatch(it -> it.contains(receipt.code()));
    }

    private static Stream<SpanData> spans() {
        return List.copyOf(SPANS.getFinishedSpanItems()).stream();
    }
}
