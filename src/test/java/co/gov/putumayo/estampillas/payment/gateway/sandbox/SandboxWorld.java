package co.gov.putumayo.estampillas.payment.gateway.sandbox;

import co.gov.putumayo.estampillas.payment.gateway.Bank;
import co.gov.putumayo.estampillas.payment.gateway.Creation;
import co.gov.putumayo.estampillas.payment.gateway.CreationRequest;
import co.gov.putumayo.estampillas.payment.gateway.GatewayStatus.State;
import co.gov.putumayo.estampillas.payment.gateway.GatewayWorld;
import co.gov.putumayo.estampillas.payment.gateway.NotificationMessage;
import co.gov.putumayo.estampillas.payment.gateway.PaymentGateway;
import co.gov.putumayo.estampillas.payment.gateway.TransactionKey;
import co.gov.putumayo.estampillas.support.TestClock;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;

/** The sandbox, whose banks and outcomes play its other side. */
@Singleton
class SandboxWorld implements GatewayWorld {

    private static final Bank GOOD = new Bank("1007", "Bancolombia");
    private static final Bank SILENT = new Bank("9002", "no responde");
    private static final Bank OFFLINE = new Bank("9003", "apagada");
    private static final Bank UNREACHABLE = new Bank("9004", "sin comunicación");
    private static final Bank LIMITED = new Bank("9005", "excede el límite");

    private final SandboxGateway gateway;
    private final SandboxDecision decision;
    private final SandboxSignature signature;
    private final ObjectMapper json;
    private final TestClock clock;

    SandboxWorld(
            SandboxGateway gateway,
            SandboxDecision decision,
            SandboxSignature signature,
            ObjectMapper json,
            TestClock clock) {
        this.gateway = gateway;
        this.decision = decision;
        this.signature = signature;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public PaymentGateway gateway() {
        return gateway;
    }

    private static CreationRequest requestAt(Bank bank) {
        return GatewayWorld.request(GatewayWorld.newReference(), bank);
    }

    @Override
    public CreationRequest givenItAccepts() {
        return requestAt(GOOD);
    }

    @Override
    public CreationRequest givenItRefuses(Creation.Reason reason) {
        return requestAt(reason == Creation.Reason.LIMIT_EXCEEDED ? LIMITED : UNREACHABLE);
    }

    @Override
    public boolean refusesFor(Creation.Reason reason) {
        return reason != Creation.Reason.OTHER;
    }

    @Override
    public CreationRequest givenItIsOutOfReach() {
        return requestAt(OFFLINE);
    }

    @Override
    public CreationRequest givenItDoesNotAnswer() {
        return requestAt(SILENT);
    }

    @Override
    public TransactionKey givenTransaction(State state) {
        TransactionKey key = begin();
        switch (state) {
            case PENDING -> {
                // As begun.
            }
            case APPROVED -> decision.decide(key.gatewayTransactionId(), SandboxOutcome.APPROVE);
            case REJECTED -> decision.decide(key.gatewayTransactionId(), SandboxOutcome.REJECT);
            case EXPIRED -> clock.advance(Duration.ofHours(1));
            case NOT_FOUND -> throw new IllegalArgumentException();
        }
        return key;
    }

    private TransactionKey begin() {
        CreationRequest request = givenItAccepts();
        Creation.Started started = (Creation.Started) gateway.create(request);
        return new TransactionKey(request.reference(), started.gatewayTransactionId());
    }

    @Override
    public boolean tells(State state) {
        return true;
    }

    /** The sandbox is wrong by a thousand pesos, always. */
    @Override
    public TransactionKey givenChargedWrongly(BigDecimal amount) {
        TransactionKey key = begin();
        decision.decide(key.gatewayTransactionId(), SandboxOutcome.WRONG_AMOUNT);
        return key;
    }

    @Override
    public TransactionKey givenNoTransaction() {
        return new TransactionKey(GatewayWorld.newReference(), "NADA");
    }

    @Override
    public NotificationMessage givenNotification(TransactionKey key) {
        return signed(event(SandboxEvent.TRANSACTION_UPDATED, key));
    }

    @Override
    public NotificationMessage givenNotificationOfUnknownType() {
        return signed(event("commerce.renamed", new TransactionKey(null, null)));
    }

    @Override
    public NotificationMessage givenForgedNotification(TransactionKey key) {
        NotificationMessage original = givenNotification(key);
        String altered =
                new String(original.body(), StandardCharsets.UTF_8).replace("APPROVED", "REJECTED");
        return GatewayWorld.message(altered, original.headers());
    }

    private SandboxEvent event(String type, TransactionKey key) {
        return new SandboxEvent(
                UUID.randomUUID().toString(),
                type,
                key.gatewayTransactionId(),
                key.reference(),
                State.APPROVED.name(),
                clock.instant());
    }

    private NotificationMessage signed(SandboxEvent event) {
        try {
            String body = json.writeValueAsString(event);
            return GatewayWorld.message(
                    body,
                    Map.of(
                            SandboxSignature.HEADER,
                            signature.of(body.getBytes(StandardCharsets.UTF_8))));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        clock.reset();
    }
}
