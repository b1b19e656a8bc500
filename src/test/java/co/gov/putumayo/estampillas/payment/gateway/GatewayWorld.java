package co.gov.putumayo.estampillas.payment.gateway;

import co.gov.putumayo.estampillas.payment.gateway.CreationRequest.PayerBrowser;
import co.gov.putumayo.estampillas.payment.gateway.GatewayStatus.State;
import co.gov.putumayo.estampillas.shared.DocumentType;
import co.gov.putumayo.estampillas.shared.TaxId;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;

/** A gateway and the other side of it, which a test plays. */
public interface GatewayWorld extends AutoCloseable {

    /** Pesos of every payment here. */
    long AMOUNT = 150_000;

    PaymentGateway gateway();

    /** The other side will create what this request asks for. */
    CreationRequest givenItAccepts();

    CreationRequest givenItRefuses(Creation.Reason reason);

    /** Whether it has a refusal of this kind. */
    boolean refusesFor(Creation.Reason reason);

    /** Nothing sent arrives there. */
    CreationRequest givenItIsOutOfReach();

    /** What is sent arrives, and no answer comes. */
    CreationRequest givenItDoesNotAnswer();

    /** It has a transaction of {@link #AMOUNT} in this state. */
    TransactionKey givenTransaction(State state);

    /** Whether it has a state of its own for this one. */
    boolean tells(State state);

    /** It charged another amount than the one asked for. */
    TransactionKey givenChargedWrongly(BigDecimal amount);

    TransactionKey givenNoTransaction();

    /** A true message about a transaction. */
    NotificationMessage givenNotification(TransactionKey key);

    /** A true message of a type we do not know. */
    NotificationMessage givenNotificationOfUnknownType();

    /** A message altered on its way, or made by somebody without the secret. */
    NotificationMessage givenForgedNotification(TransactionKey key);

    @Override
    void close();

    /** Thirty-two characters, the most PlacetoPay takes. */
    static String newReference() {
        return UUID.randomUUID().toString().replace("-", "");
    }

    static CreationRequest request(String reference, Bank bank) {
        return new CreationRequest(
                reference,
                AMOUNT,
                "Estampillas L-2026-0000123",
                bank,
                PayerType.PERSON,
                new TaxId(DocumentType.CC, "1033332222"),
                "Juan José Pérez Pinzón",
                "juan.perez@example.com",
                new PayerBrowser("190.0.0.1", "Mozilla/5.0"),
                "https://estampillas.ejemplo.gov.co/pago/retorno");
    }

    /** The same request of another payer, who gave no e-mail. */
    static CreationRequest withPayer(
            CreationRequest request, PayerType type, TaxId payer, String name) {
        return new CreationRequest(
                request.reference(),
                request.amount(),
                request.description(),
                request.bank(),
                type,
                payer,
                name,
                null,
                new PayerBrowser(null, null),
                request.returnUrl());
    }

    static NotificationMessage message(String body, Map<String, String> headers) {
        return new NotificationMessage(headers, body.getBytes(StandardCharsets.UTF_8));
    }
}
