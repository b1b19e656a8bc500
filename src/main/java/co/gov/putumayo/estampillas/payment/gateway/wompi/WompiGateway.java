package co.gov.putumayo.estampillas.payment.gateway.wompi;

import co.gov.putumayo.estampillas.payment.gateway.Bank;
import co.gov.putumayo.estampillas.payment.gateway.Creation;
import co.gov.putumayo.estampillas.payment.gateway.CreationRequest;
import co.gov.putumayo.estampillas.payment.gateway.GatewayException;
import co.gov.putumayo.estampillas.payment.gateway.GatewayHttp.Answer;
import co.gov.putumayo.estampillas.payment.gateway.GatewayStatus;
import co.gov.putumayo.estampillas.payment.gateway.GatewayUnavailable;
import co.gov.putumayo.estampillas.payment.gateway.GatewayUncertain;
import co.gov.putumayo.estampillas.payment.gateway.NotificationMessage;
import co.gov.putumayo.estampillas.payment.gateway.NotificationVerdict;
import co.gov.putumayo.estampillas.payment.gateway.PaymentGateway;
import co.gov.putumayo.estampillas.payment.gateway.RequiresConsent;
import co.gov.putumayo.estampillas.payment.gateway.TransactionKey;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Wompi, for PSE. */
@ApplicationScoped
class WompiGateway implements PaymentGateway, RequiresConsent {

    static final String NAME = "wompi";

    private final WompiConfig config;
    private final Clock clock;
    private final Connection connection;

    /** The account, when it is configured. */
    private record Connection(WompiAccount account, Acceptance acceptance, WompiEvents events) {}

    WompiGateway(WompiConfig config, Clock clock) {
        this.config = config;
        this.clock = clock;
        this.connection = connectionOf(config, clock);
    }

    private static Connection connectionOf(WompiConfig config, Clock clock) {
        if (!WompiAccount.isComplete(config)) {
            return null;
        }
        WompiAccount account = new WompiAccount(NAME, config);
        return new Connection(
                account,
                new Acceptance(account::merchant, config.termsTime(), clock),
                new WompiEvents(config.eventsSecret().orElseThrow()));
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean enabled() {
        return connection != null;
    }

    @Override
    public List<Bank> banks() {
        List<Bank> banks = new ArrayList<>();
        for (JsonNode bank : connection().account().banks().path("data")) {
            String code = bank.path("financial_institution_code").asText();
            String name = bank.path("financial_institution_name").asText();
            if (!code.isBlank() && !name.isBlank()) {
                banks.add(new Bank(code, name));
            }
        }
        if (banks.isEmpty()) {
            throw new GatewayUncertain("Wompi lists no banks");
        }
        return List.copyOf(banks);
    }

    @Override
    public List<Terms> termsToAccept() {
        return connection().acceptance().terms();
    }

    @Override
    public Creation create(CreationRequest request) {
        Connection open = connection();
        String legalIdType = TransactionRequest.legalIdType(request.payer().type());
        if (legalIdType == null) {
            return new Creation.Refused(Creation.Reason.OTHER, "user_legal_id_type");
        }
        Instant expires =
                config.expiration()
                        .map(time -> clock.instant().plus(time).truncatedTo(ChronoUnit.MILLIS))
                        .orElse(null);
        TransactionRequest transaction =
                TransactionRequest.of(request, legalIdType, tokens(open), expires, config);
        Answer answer = open.account().create(transaction);
        return answer.isSuccess() ? started(open, answer, expires) : Refusal.of(answer);
    }

    /** Nothing was created yet, whatever happens here. */
    private static Acceptance.Tokens tokens(Connection open) {
        try {
            return open.acceptance().take();
        } catch (GatewayException e) {
            throw new GatewayUnavailable("Wompi gives no acceptance tokens", e);
        }
    }

    private static Creation started(Connection open, Answer answer, Instant expires) {
        TransactionAnswer created = new TransactionAnswer(answer.body().path("data"));
        String id = created.id();
        TransactionAnswer seen =
                created.bankPage() != null
                        ? created
                        : open.account().lookForBankPage(id).orElse(created);
        if (!seen.waits()) {
            Creation.Refused refused = Refusal.ofPse(seen.pseCode());
            if (refused != null) {
                return refused;
            }
        }
        return new Creation.Started(id, seen.cus(), seen.bankPage(), expires);
    }

    @Override
    public GatewayStatus query(TransactionKey key) {
        WompiAccount account = connection().account();
        if (key.gatewayTransactionId() == null) {
            return byReference(account, key.reference());
        }
        GatewayStatus status = byId(account, key.gatewayTransactionId());
        return status.state() == GatewayStatus.State.REJECTED
                ? orPaidBeside(account, status)
                : status;
    }

    private static GatewayStatus byId(WompiAccount account, String id) {
        Answer answer = account.transaction(id);
        if (answer.status() == WompiAccount.NOT_FOUND && answer.body().has("error")) {
            return GatewayStatus.notFound();
        }
        GatewayStatus status =
                new TransactionAnswer(WompiAccount.successful(answer).path("data")).status();
        if (!status.gatewayTransactionId().equals(id)) {
            throw new GatewayUncertain("Wompi answers about another transaction");
        }
        return status;
    }

    /**
     * Wompi's own pages let a payer whose transaction was declined try again, which makes another
     * transaction with the same reference. No answer to that takes nothing from the rejection.
     */
    private static GatewayStatus orPaidBeside(WompiAccount account, GatewayStatus rejected) {
        try {
            GatewayStatus other = byReference(account, rejected.reference());
            return other.state() == GatewayStatus.State.APPROVED
                            || other.state() == GatewayStatus.State.PENDING
                    ? other
                    : rejected;
        } catch (GatewayException e) {
            return rejected;
        }
    }

    /** Of several transactions the one that was paid counts, or else one that may yet be. */
    private static GatewayStatus byReference(WompiAccount account, String reference) {
        JsonNode data = account.withReference(reference).path("data");
        if (!data.isArray()) {
            throw new GatewayUncertain("Wompi answers a search without a list");
        }
        List<GatewayStatus> found = new ArrayList<>();
        for (JsonNode transaction : data) {
            GatewayStatus status = new TransactionAnswer(transaction).status();
            if (status.reference().equals(reference)) {
                found.add(status);
            }
        }
        return in(GatewayStatus.State.APPROVED, found)
                .or(() -> in(GatewayStatus.State.PENDING, found))
                .or(() -> found.stream().findFirst())
                .orElseGet(GatewayStatus::notFound);
    }

    private static Optional<GatewayStatus> in(
            GatewayStatus.State state, List<GatewayStatus> found) {
        return found.stream().filter(status -> status.state() == state).findFirst();
    }

    @Override
    public NotificationVerdict read(NotificationMessage message) {
        return connection().events().read(message);
    }

    private Connection connection() {
        if (connection == null) {
            throw new GatewayUnavailable("Wompi is not configured");
        }
        return connection;
    }
}
