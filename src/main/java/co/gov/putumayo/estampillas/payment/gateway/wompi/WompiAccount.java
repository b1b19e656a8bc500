package co.gov.putumayo.estampillas.payment.gateway.wompi;

import co.gov.putumayo.estampillas.payment.gateway.GatewayException;
import co.gov.putumayo.estampillas.payment.gateway.GatewayHttp;
import co.gov.putumayo.estampillas.payment.gateway.GatewayHttp.Answer;
import co.gov.putumayo.estampillas.payment.gateway.GatewayUncertain;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Optional;

/** Calls to Wompi with the keys of our account. */
final class WompiAccount {

    static final int NOT_FOUND = 404;

    private static final String BEARER = "Bearer ";

    private final WompiConfig config;
    private final GatewayHttp http;
    private final WompiApi api;

    /** For looks at a new transaction while the payer waits. */
    private final WompiApi hurriedApi;

    private final String publicKey;
    private final String bearer;
    private final String privateBearer;

    WompiAccount(String gateway, WompiConfig config) {
        this.config = config;
        this.http = new GatewayHttp(gateway, config.calls());
        this.api = http.client(WompiApi.class, config.baseUrl().orElseThrow());
        this.hurriedApi =
                http.client(WompiApi.class, config.baseUrl().orElseThrow(), config.pageTime());
        this.publicKey = config.publicKey().orElseThrow();
        this.bearer = BEARER + publicKey;
        this.privateBearer = BEARER + config.privateKey().orElseThrow();
    }

    static boolean isComplete(WompiConfig config) {
        return config.baseUrl().isPresent()
                && config.publicKey().isPresent()
                && config.privateKey().isPresent()
                && config.integritySecret().isPresent()
                && config.eventsSecret().isPresent();
    }

    JsonNode merchant() {
        return successful(http.ask(() -> api.merchant(publicKey)));
    }

    JsonNode banks() {
        return successful(http.ask(() -> api.banks(bearer)));
    }

    Answer create(TransactionRequest transaction) {
        return http.send(() -> api.create(bearer, transaction));
    }

    Answer transaction(String id) {
        return http.ask(() -> api.transaction(bearer, id));
    }

    JsonNode withReference(String reference) {
        return successful(http.ask(() -> api.withReference(privateBearer, reference)));
    }

    /**
     * Looks at a new transaction until it names the page of the bank or has ended, within the
     * configured tries and time. It exists: looks that fail take nothing from that.
     *
     * @return what the last successful look saw
     */
    Optional<TransactionAnswer> lookForBankPage(String id) {
        Optional<TransactionAnswer> seen = Optional.empty();
        long end = System.nanoTime() + config.pageTime().toNanos();
        for (int tries = 0; tries < config.pageTries() && System.nanoTime() < end; tries++) {
            if (tries > 0 && !pause(config.pageDelay())) {
                return seen;
            }
            Optional<TransactionAnswer> look = look(id);
            if (look.isPresent()) {
                seen = look;
                if (look.get().bankPage() != null || !look.get().waits()) {
                    return seen;
                }
            }
        }
        return seen;
    }

    private Optional<TransactionAnswer> look(String id) {
        try {
            Answer answer = http.send(() -> hurriedApi.transaction(bearer, id));
            JsonNode data = answer.body().path("data");
            return answer.isSuccess() && data.path("id").asText().equals(id)
                    ? Optional.of(new TransactionAnswer(data))
                    : Optional.empty();
        } catch (GatewayException e) {
            return Optional.empty();
        }
    }

    private static boolean pause(Duration time) {
        try {
            Thread.sleep(time.toMillis());
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    static JsonNode successful(Answer answer) {
        if (answer.isDenied()) {
            Refusal.logDenied(answer);
        }
        if (!answer.isSuccess()) {
            throw new GatewayUncertain("Wompi answers HTTP " + answer.status());
        }
        return answer.body();
    }
}
