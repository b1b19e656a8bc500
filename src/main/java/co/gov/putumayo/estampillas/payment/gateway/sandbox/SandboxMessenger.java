package co.gov.putumayo.estampillas.payment.gateway.sandbox;

import co.gov.putumayo.estampillas.payment.gateway.NotificationMessage;
import co.gov.putumayo.estampillas.payment.gateway.NotificationReceiver;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.jboss.logging.Logger;

/**
 * Brings the bank's notifications: signed like those that come over HTTP and handed to the same use
 * case, so that the sandbox works wherever the service runs. Like a real bank it does not insist.
 */
@ApplicationScoped
class SandboxMessenger {

    private static final Logger LOG = Logger.getLogger(SandboxMessenger.class);

    private final NotificationReceiver receiver;
    private final SandboxSignature signature;
    private final ObjectMapper json;

    SandboxMessenger(NotificationReceiver receiver, SandboxSignature signature, ObjectMapper json) {
        this.receiver = receiver;
        this.signature = signature;
        this.json = json;
    }

    void send(SandboxEvent event) {
        try {
            byte[] body = json.writeValueAsBytes(event);
            Map<String, String> headers = Map.of(SandboxSignature.HEADER, signature.of(body));
            receiver.receive(SandboxGateway.NAME, new NotificationMessage(headers, body));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        } catch (RuntimeException e) {
            LOG.warnf(e, "The notification %s of the sandbox was lost", event.eventId());
        }
    }
}
