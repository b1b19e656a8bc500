package co.gov.putumayo.estampillas.payment.gateway;

import co.gov.putumayo.estampillas.payment.gateway.RequiresConsent.Terms;
import co.gov.putumayo.estampillas.shared.problem.ErrorCode;
import co.gov.putumayo.estampillas.shared.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import org.jboss.logging.Logger;

/** What a payer must accept before a payment begins at the current gateway (Ley 1581 of 2012). */
@ApplicationScoped
public class PaymentTerms {

    private static final Logger LOG = Logger.getLogger(PaymentTerms.class);
    private static final Duration RETRY = Duration.ofMinutes(1);

    private final Gateways gateways;

    PaymentTerms(Gateways gateways) {
        this.gateways = gateways;
    }

    /**
     * Never called inside a database transaction: it may ask the gateway.
     *
     * @return none when the gateway needs no consent
     * @throws ProblemException 503 when the gateway does not tell its terms
     */
    public List<Terms> current() {
        PaymentGateway gateway = gateways.current();
        if (!(gateway instanceof RequiresConsent consenting)) {
            return List.of();
        }
        try {
            return consenting.termsToAccept();
        } catch (GatewayException e) {
            LOG.warnf(e, "Gateway %s does not tell its terms", gateway.name());
            throw ProblemException.of(ErrorCode.GATEWAY_UNAVAILABLE).retryAfter(RETRY);
        }
    }
}
