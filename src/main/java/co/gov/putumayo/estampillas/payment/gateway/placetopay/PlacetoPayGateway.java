package co.gov.putumayo.estampillas.payment.gateway.placetopay;

import co.gov.putumayo.estampillas.payment.gateway.Bank;
import co.gov.putumayo.estampillas.payment.gateway.Creation;
import co.gov.putumayo.estampillas.payment.gateway.CreationRequest;
import co.gov.putumayo.estampillas.payment.gateway.GatewayHttp;
import co.gov.putumayo.estampillas.payment.gateway.GatewayHttp.Answer;
import co.gov.putumayo.estampillas.payment.gateway.GatewayStatus;
import co.gov.putumayo.estampillas.payment.gateway.GatewayUnavailable;
import co.gov.putumayo.estampillas.payment.gateway.GatewayUncertain;
import co.gov.putumayo.estampillas.payment.gateway.NotificationMessage;
import co.gov.putumayo.estampillas.payment.gateway.NotificationVerdict;
import co.gov.putumayo.estampillas.payment.gateway.PaymentGateway;
import co.gov.putumayo.estampillas.payment.gateway.TransactionKey;
import co.gov.putumayo.estampillas.payment.gateway.WithdrawsTransactions;
import co.gov.putumayo.estampillas.shared.PublicUrl;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.jboss.logging.Logger;

/**
 * PlacetoPay Checkout. A session can be asked about by its {@code requestId} only: when the answer
 * to its creation is lost, nobody got the address of its page either, so that it can but expire,
 * and its notification then tells the {@code requestId}.
 */
@ApplicationScoped
class PlacetoPayGateway implements PaymentGateway, WithdrawsTransactions {

    static final String NAME = "placetopay";

    /** Its page lists the banks. */
    static final Bank BANK = new Bank(NAME, "PSE: el banco se elige en la página de pago");

    private static final Logger LOG = Logger.getLogger(PlacetoPayGateway.class);
    private static final int NOT_FOUND = 404;

    /** Five minutes by the manual, and one for clocks that differ. */
    private static final Duration SHORTEST_SESSION = Duration.ofMinutes(6);

    private final PlacetoPayConfig config;
    private final PublicUrl publicUrl;
    private final Clock clock;
    private final Site site;

    /** The site, when it is configured. */
    private record Site(
            GatewayHttp http,
            PlacetoPayApi api,
            PlacetoPayAuth auth,
            PlacetoPaySignature signature) {

        PlacetoPayApi.Asking asking() {
            return new PlacetoPayApi.Asking(auth.sign());
        }
    }

    PlacetoPayGateway(PlacetoPayConfig config, PublicUrl publicUrl, Clock clock) {
        this.config = config;
        this.publicUrl = publicUrl;
        this.clock = clock;
        this.site = siteOf(config, clock);
    }

    private static Site siteOf(PlacetoPayConfig config, Clock clock) {
        if (config.baseUrl().isEmpty()
                || config.login().isEmpty()
                || config.secretKey().isEmpty()) {
            return null;
        }
        GatewayHttp http = new GatewayHttp(NAME, config.calls());
        String secretKey = config.secretKey().get();
        return new Site(
                http,
                http.client(PlacetoPayApi.class, config.baseUrl().get()),
                new PlacetoPayAuth(config.login().get(), secretKey, clock),
                new PlacetoPaySignature(secretKey, config.acceptSha1()));
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean enabled() {
        return site != null;
    }

    @Override
    public List<Bank> banks() {
        return List.of(BANK);
    }

    @Override
    public Creation create(CreationRequest request) {
        Site open = site();
        Duration life =
                config.expiration().compareTo(SHORTEST_SESSION) < 0
                        ? SHORTEST_SESSION
                        : config.expiration();
        Clock expiring = Clock.fixed(clock.instant().plus(life), clock.getZone());
        SessionRequest session =
                SessionRequest.of(
                        request,
                        open.auth().sign(),
                        expiring,
                        config.paymentMethod(),
                        publicUrl.of("/api/v1/gateways/" + NAME + "/notifications"));
        Answer answer = open.http().send(() -> open.api().create(session));
        return CreationAnswer.read(answer, expiring.instant());
    }

    @Override
    public GatewayStatus query(TransactionKey key) {
        Site open = site();
        long requestId = requestId(key);
        Answer answer = open.http().ask(() -> open.api().query(requestId, open.asking()));
        if (answer.status() == NOT_FOUND && answer.body().at("/status/status").isTextual()) {
            return GatewayStatus.notFound();
        }
        requireSuccess(answer);
        return SessionAnswer.read(answer.body(), requestId);
    }

    @Override
    public GatewayStatus withdraw(TransactionKey key) {
        Site open = site();
        long requestId = requestId(key);
        Answer answer = open.http().send(() -> open.api().cancel(requestId, open.asking()));
        JsonNode session = answer.body().path("session");
        return answer.isSuccess() && session.isObject()
                ? SessionAnswer.read(session, requestId)
                : query(key);
    }

    @Override
    public NotificationVerdict read(NotificationMessage message) {
        Site open = site();
        JsonNode body;
        try {
            body = GatewayHttp.json(message.body());
        } catch (IOException e) {
            return new NotificationVerdict.Forged();
        }
        String requestId = body.path("requestId").asText();
        String status = body.at("/status/status").asText();
        String date = body.at("/status/date").asText();
        String signature = body.path("signature").asText();
        if (!isRequestId(requestId)
                || !open.signature().matches(requestId, status, date, signature)) {
            return new NotificationVerdict.Forged();
        }
        JsonNode reference = body.path("reference");
        return new NotificationVerdict.Authentic(
                PlacetoPaySignature.hash("SHA-256", String.join("|", requestId, status, date)),
                "session." + status,
                new TransactionKey(
                        reference.isTextual() ? reference.textValue() : null, requestId));
    }

    private Site site() {
        if (site == null) {
            throw new GatewayUnavailable("PlacetoPay is not configured");
        }
        return site;
    }

    private static void requireSuccess(Answer answer) {
        if (answer.isDenied()) {
            CreationAnswer.logDenied(LOG, answer);
        }
        if (!answer.isSuccess()) {
            throw new GatewayUncertain("PlacetoPay answers HTTP " + answer.status());
        }
    }

    private static long requestId(TransactionKey key) {
        String id = key.gatewayTransactionId();
        if (id == null || !isRequestId(id)) {
            throw new GatewayUncertain("PlacetoPay cannot be asked by reference");
        }
        return Long.parseLong(id);
    }

    private static boolean isRequestId(String text) {
        return text.matches("[1-9]\\d{0,17}");
    }
}
