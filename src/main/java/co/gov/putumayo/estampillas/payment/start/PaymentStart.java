package co.gov.putumayo.estampillas.payment.start;

import co.gov.putumayo.estampillas.payment.PayableSources;
import co.gov.putumayo.estampillas.payment.gateway.CreationRequest;
import co.gov.putumayo.estampillas.payment.gateway.CreationRequest.PayerBrowser;
import co.gov.putumayo.estampillas.payment.gateway.GatewayUnavailable;
import co.gov.putumayo.estampillas.payment.gateway.Gateways;
import co.gov.putumayo.estampillas.payment.gateway.PaymentGateway;
import co.gov.putumayo.estampillas.payment.payable.Payable;
import co.gov.putumayo.estampillas.payment.refresh.AttemptRefresh;
import co.gov.putumayo.estampillas.shared.PublicUrl;
import co.gov.putumayo.estampillas.shared.problem.ErrorCode;
import co.gov.putumayo.estampillas.shared.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;
import org.jboss.logging.Logger;

/**
 * Begins a payment in three steps: write the attempt and commit; ask the gateway; write what it
 * answered. A crash between steps leaves an attempt that the poller finds out about.
 */
@ApplicationScoped
public class PaymentStart {

    static final String ACTOR = "payer";

    private static final Logger LOG = Logger.getLogger(PaymentStart.class);

    private final PayableSources sources;
    private final PaymentRules rules;
    private final AttemptRefresh refresh;
    private final Gateways gateways;
    private final AttemptOpening opening;
    private final CreationOutcome outcomes;
    private final PublicUrl publicUrl;

    PaymentStart(
            PayableSources sources,
            PaymentRules rules,
            AttemptRefresh refresh,
            Gateways gateways,
            AttemptOpening opening,
            CreationOutcome outcomes,
            PublicUrl publicUrl) {
        this.sources = sources;
        this.rules = rules;
        this.refresh = refresh;
        this.gateways = gateways;
        this.opening = opening;
        this.outcomes = outcomes;
        this.publicUrl = publicUrl;
    }

    /**
     * @param kind of the payable, {@code liquidations}
     * @param idempotencyKey may be null
     * @param request fields may be missing
     */
    public record Command(
            String kind,
            String number,
            String accessCode,
            String idempotencyKey,
            PaymentRequest request,
            PayerBrowser browser) {

        /** Key space of the idempotency keys. */
        String operation() {
            return "POST /" + kind + "/" + number + "/payments";
        }
    }

    /**
     * @return 201 with the bank's page, 202 when the gateway's answer is unknown, or the answer to
     *     the first request with this idempotency key
     * @throws ProblemException 404 unknown number or wrong code, 409, 422 or 503
     */
    @Transactional(Transactional.TxType.NEVER)
    public Response start(Command command) {
        Payable payable =
                sources.of(command.kind())
                        .open(command.number(), command.accessCode())
                        .orElseThrow(() -> ProblemException.of(ErrorCode.NOT_FOUND));
        PaymentRules.Choice choice = rules.check(command.request(), payable);
        PaymentGateway gateway = gateways.current();
        AttemptOpening.Opened opened = open(command, payable, choice, gateway.name());
        if (opened.replay().isPresent()) {
            return opened.replay().get();
        }
        CreationOutcome.Written written =
                outcomes.write(opened, ask(gateway, request(opened, payable, choice, command)));
        if (written.problem() != null) {
            throw written.problem();
        }
        return written.answer();
    }

    /** A payer who comes back may find that the attempt before ended without anybody noticing. */
    private AttemptOpening.Opened open(
            Command command, Payable payable, PaymentRules.Choice choice, String gateway) {
        try {
            return opening.open(command, payable, choice, gateway);
        } catch (AttemptOpening.StillLive live) {
            refresh.refreshIfDue(live.attemptId(), ACTOR);
        }
        try {
            return opening.open(command, payable, choice, gateway);
        } catch (AttemptOpening.StillLive live) {
            throw live.problem();
        }
    }

    private static CreationOutcome.Answer ask(PaymentGateway gateway, CreationRequest request) {
        try {
            return CreationOutcome.Answer.of(gateway.create(request));
        } catch (GatewayUnavailable e) {
            LOG.warnf(e, "Gateway %s was not reached for %s", gateway.name(), request.reference());
            return CreationOutcome.Answer.notReached();
        } catch (RuntimeException e) {
            // Even a fault of the adapter is no proof that the gateway did nothing.
            LOG.errorf(
                    e,
                    "Nobody knows what gateway %s did of %s",
                    gateway.name(),
                    request.reference());
            return CreationOutcome.Answer.lost();
        }
    }

    private CreationRequest request(
            AttemptOpening.Opened opened,
            Payable payable,
            PaymentRules.Choice choice,
            Command command) {
        return new CreationRequest(
                opened.reference(),
                payable.amount(),
                payable.description().replaceAll("[|\"]", " "),
                choice.bank(),
                choice.payerType(),
                payable.payer(),
                payable.payerName(),
                payable.payerEmail(),
                command.browser(),
                publicUrl.of("/api/v1/payments/" + opened.paymentId() + "/return"));
    }
}
