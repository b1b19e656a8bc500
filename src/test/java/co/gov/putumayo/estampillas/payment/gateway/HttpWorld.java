package co.gov.putumayo.estampillas.payment.gateway;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;

import co.gov.putumayo.estampillas.payment.gateway.GatewayStatus.State;
import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.MappingBuilder;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.matching.RequestPatternBuilder;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;

/** The other side of a gateway played by WireMock from the fixtures under {@code gateways/}. */
public abstract class HttpWorld implements GatewayWorld {

    /** Nobody listens there: a port of the system, never given to a server of a test. */
    private static final String NOBODY = "http://localhost:1";

    /** Milliseconds after which nobody waits any more. */
    static final int LATE = 5_000;

    private final WireMockServer provider = new WireMockServer(options().dynamicPort());
    private PaymentGateway gateway;
    private int serial = newSerial();

    protected HttpWorld() {
        provider.start();
    }

    /** A gateway connected to an address, with these limits of calls. */
    protected abstract PaymentGateway connected(String address, Map<String, String> limits);

    /** Of the bank that payers choose here. */
    public abstract Bank bank();

    /** The gateway's identifier of the transaction that it makes or made. */
    public abstract String id();

    /** It creates the transaction of this reference, which then waits. */
    public abstract void givenCreates(String reference);

    /** It tells this of the transaction. */
    public abstract void givenTold(String reference, State state, long pesos, String currency);

    /** The request that creates. */
    public abstract MappingBuilder creationCall();

    public abstract RequestPatternBuilder creations();

    /** The request that asks about {@link #knownKey}. */
    public abstract MappingBuilder queryCall();

    public abstract RequestPatternBuilder queries();

    /** A key with which the gateway can be asked. */
    public TransactionKey knownKey(String reference) {
        return new TransactionKey(reference, id());
    }

    /** Body of an answer with these values in it. */
    public abstract String told(String fixture, Map<String, String> values);

    /** Answers to a creation that lack what we rely on, or leave open what was done. */
    protected abstract Stream<ResponseDefinitionBuilder> undecidedCreations();

    /** Answers to a query that say nothing we may act on. */
    protected abstract Stream<ResponseDefinitionBuilder> unusableStatuses();

    /** What may not be written anywhere. */
    protected abstract Stream<String> secrets();

    public WireMockServer provider() {
        return provider;
    }

    @Override
    public PaymentGateway gateway() {
        if (gateway == null) {
            reconnect(Map.of());
        }
        return gateway;
    }

    /** Part of {@link #id}: no two tests that share a database may meet the same. */
    protected int serial() {
        return serial;
    }

    /** From now on another transaction is meant. */
    public void nextTransaction() {
        serial = newSerial();
    }

    private static int newSerial() {
        return ThreadLocalRandom.current().nextInt(100_000_000, Integer.MAX_VALUE);
    }

    /** From now on with these limits of calls. */
    void reconnect(Map<String, String> limits) {
        gateway = connected(provider.baseUrl(), limits);
    }

    /** From now on at another address. */
    void moveTo(String address) {
        gateway = connected(address, Map.of());
    }

    @Override
    public CreationRequest givenItAccepts() {
        String reference = GatewayWorld.newReference();
        givenCreates(reference);
        return GatewayWorld.request(reference, bank());
    }

    @Override
    public TransactionKey givenTransaction(State state) {
        String reference = GatewayWorld.newReference();
        givenTold(reference, state, AMOUNT, CreationRequest.CURRENCY);
        return knownKey(reference);
    }

    @Override
    public TransactionKey givenChargedWrongly(BigDecimal amount) {
        String reference = GatewayWorld.newReference();
        givenTold(reference, State.APPROVED, amount.longValueExact(), CreationRequest.CURRENCY);
        return knownKey(reference);
    }

    @Override
    public CreationRequest givenItIsOutOfReach() {
        CreationRequest request = givenItAccepts();
        moveTo(NOBODY);
        return request;
    }

    @Override
    public CreationRequest givenItDoesNotAnswer() {
        CreationRequest request = givenItAccepts();
        reconnect(Map.of("read-timeout", "500ms"));
        provider.stubFor(creationCall().willReturn(aResponse().withFixedDelay(LATE)));
        return request;
    }

    @Override
    public void close() {
        provider.stop();
    }

    String approved(String reference, Map<String, String> values) {
        Map<String, String> all = new HashMap<>(values);
        all.put("reference", reference);
        return told("approved", all);
    }

    /** A document under {@code gateways/} with its {@code ${…}} filled in. */
    public static String fixture(String path, Map<String, String> values) {
        try (InputStream file =
                Thread.currentThread()
                        .getContextClassLoader()
                        .getResourceAsStream("gateways/" + path + ".json")) {
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            for (Map.Entry<String, String> value : values.entrySet()) {
                text = text.replace("${" + value.getKey() + "}", value.getValue());
            }
            return text;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A configuration with these values, as the service reads it. */
    public static <T> T config(
            Class<T> mapping,
            String prefix,
            Map<String, String> values,
            Map<String, String> limits) {
        Map<String, String> all = new HashMap<>();
        // Circuits stay closed unless a test is about them.
        all.put(prefix + ".calls.circuit-volume", "1000");
        all.put(prefix + ".calls.retry-delay", "1ms");
        values.forEach((key, value) -> all.put(prefix + "." + key, value));
        limits.forEach((key, value) -> all.put(prefix + ".calls." + key, value));
        return new SmallRyeConfigBuilder()
                .addDiscoveredConverters()
                .addDefaultInterceptors()
                .withDefaultValues(all)
                .withMapping(mapping)
                .build()
                .getConfigMapping(mapping);
    }
}
