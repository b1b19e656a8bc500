package co.gov.putumayo.estampillas.payment.gateway.sandbox;

import co.gov.putumayo.estampillas.payment.gateway.Bank;
import co.gov.putumayo.estampillas.payment.gateway.Creation;
import co.gov.putumayo.estampillas.payment.gateway.CreationRequest;
import co.gov.putumayo.estampillas.payment.gateway.GatewayStatus;
import co.gov.putumayo.estampillas.payment.gateway.GatewayUnavailable;
import co.gov.putumayo.estampillas.payment.gateway.GatewayUncertain;
import co.gov.putumayo.estampillas.payment.gateway.NotificationMessage;
import co.gov.putumayo.estampillas.payment.gateway.NotificationVerdict;
import co.gov.putumayo.estampillas.payment.gateway.PaymentGateway;
import co.gov.putumayo.estampillas.payment.gateway.TransactionKey;
import co.gov.putumayo.estampillas.shared.PublicUrl;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.List;

/** The gateway in front of the pretended bank. */
@ApplicationScoped
class SandboxGateway implements PaymentGateway {

    static final String NAME = "sandbox";

    private final SandboxConfig config;
    private final SandboxBooks books;
    private final SandboxSignature signature;
    private final PublicUrl publicUrl;
    private final ObjectMapper json;

    SandboxGateway(
            SandboxConfig config,
            SandboxBooks books,
            SandboxSignature signature,
            PublicUrl publicUrl,
            ObjectMapper json) {
        this.config = config;
        this.books = books;
        this.signature = signature;
        this.publicUrl = publicUrl;
        this.json = json;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean enabled() {
        return config.enabled();
    }

    @Override
    public List<Bank> banks() {
        return SandboxBank.list();
    }

    @Override
    public Creation create(CreationRequest request) {
        switch (SandboxBank.of(request.bank())) {
            case CHARGES_AND_DOES_NOT_ANSWER -> {
                books.openAndCharge(request);
                throw new GatewayUncertain("The sandbox charged and does not answer");
            }
            case DOES_NOT_ANSWER -> throw new GatewayUncertain("The sandbox does not answer");
            case GATEWAY_OFFLINE -> throw new GatewayUnavailable("The sandbox is off");
            case UNREACHABLE -> {
                return new Creation.Refused(
                        Creation.Reason.BANK_UNREACHABLE, "FAIL_BANKUNREACHEABLE");
            }
            case LIMIT_EXCEEDED -> {
                return new Creation.Refused(Creation.Reason.LIMIT_EXCEEDED, "FAIL_EXCEEDEDLIMIT");
            }
            default -> {
                SandboxTransaction opened = books.open(request);
                return new Creation.Started(
                        opened.token(),
                        opened.cus(),
                        publicUrl.of("/sandbox/bank/" + opened.token()),
                        opened.expiresAt());
            }
        }
    }

    @Override
    public GatewayStatus query(TransactionKey key) {
        return books.status(key);
    }

    @Override
    public NotificationVerdict read(NotificationMessage message) {
        if (!signature.matches(message.body(), message.header(SandboxSignature.HEADER))) {
            return new NotificationVerdict.Forged();
        }
        try {
            SandboxEvent event = json.readValue(message.body(), SandboxEvent.class);
            return new NotificationVerdict.Authentic(
                    event.eventId(), event.type(), event.transaction());
        } catch (IOException | IllegalArgumentException e) {
            return new NotificationVerdict.Forged();
        }
    }
}
