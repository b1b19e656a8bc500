package co.gov.putumayo.estampillas.faults;

import co.gov.putumayo.estampillas.payment.gateway.Bank;
import co.gov.putumayo.estampillas.payment.gateway.Creation;
import co.gov.putumayo.estampillas.payment.gateway.CreationRequest;
import co.gov.putumayo.estampillas.payment.gateway.GatewayStatus;
import co.gov.putumayo.estampillas.payment.gateway.NotificationMessage;
import co.gov.putumayo.estampillas.payment.gateway.NotificationVerdict;
import co.gov.putumayo.estampillas.payment.gateway.PaymentGateway;
import co.gov.putumayo.estampillas.payment.gateway.TransactionKey;
import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Between the service and any gateway: does what a test asks for its own liquidation, else nothing.
 */
@Decorator
@Priority(1)
public class GatewayFaults implements PaymentGateway {

    /** What happens between the gateway's answer to a creation and its arrival, by liquidation. */
    public static final Map<String, Runnable> BEFORE_THE_ANSWER = new ConcurrentHashMap<>();

    @Inject @Any @Delegate PaymentGateway gateway;

    @Override
    public Creation create(CreationRequest request) {
        Creation answer = gateway.create(request);
        String reference = request.reference();
        String number = reference.replaceFirst("-\\d+$", "");
        BEFORE_THE_ANSWER.getOrDefault(number, () -> {}).run();
        return answer;
    }

    @Override
    public String name() {
        return gateway.name();
    }

    @Override
    public boolean enabled() {
        return gateway.enabled();
    }

    @Override
    public List<Bank> banks() {
        return gateway.banks();
    }

    @Override
    public GatewayStatus query(TransactionKey key) {
        return gateway.query(key);
    }

    @Override
    public NotificationVerdict read(NotificationMessage message) {
        return gateway.read(message);
    }
}
