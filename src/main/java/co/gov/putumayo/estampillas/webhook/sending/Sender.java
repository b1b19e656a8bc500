package co.gov.putumayo.estampillas.webhook.sending;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.WebhookSigningException;
import io.vertx.core.Vertx;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.config.TlsConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.routing.RoutingSupport;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.HttpResponse;
import org.apache.hc.core5.http.io.entity.StringEntity;
import org.apache.hc.core5.util.Timeout;
import org.jboss.logging.Logger;

/**
 * Posts signed messages. Follows no redirect, keeps no cookie and no connection, and reads nothing
 * of the answer but its status line and headers.
 */
@ApplicationScoped
public class Sender {

    public static final String ID = "webhook-id";
    public static final String TIMESTAMP = "webhook-timestamp";
    public static final String SIGNATURE = "webhook-signature";

    private static final Logger LOG = Logger.getLogger(Sender.class);
    private static final String USER_AGENT = "estampillas-putumayo-webhooks";
    private static final Pattern SECONDS = Pattern.compile("\\d{1,9}");

    private final Vertx vertx;
    private final Duration timeout;
    private final CloseableHttpClient client;

    Sender(SendingConfig config, AddressGuard guard, Vertx vertx) {
        this.vertx = vertx;
        this.timeout = config.timeout();
        Timeout connect = Timeout.of(config.connectTimeout());
        this.client =
                HttpClients.custom()
                        .setConnectionManager(
                                PoolingHttpClientConnectionManagerBuilder.create()
                                        .setDnsResolver(guard)
                                        .setMaxConnTotal(config.parallel())
                                        .setMaxConnPerRoute(config.parallel())
                                        .setDefaultConnectionConfig(
                                                ConnectionConfig.custom()
                                                        .setConnectTimeout(connect)
                                                        .build())
                                        .setDefaultTlsConfig(
                                                TlsConfig.custom()
                                                        .setHandshakeTimeout(connect)
                                                        .build())
                                        .build())
                        .setDefaultRequestConfig(
                                RequestConfig.custom()
                                        .setResponseTimeout(Timeout.of(timeout))
                                        .setRedirectsEnabled(false)
                                        .setAuthenticationEnabled(false)
                                        .setProtocolUpgradeEnabled(false)
                                        .build())
                        .setConnectionReuseStrategy((request, response, context) -> false)
                        .disableRedirectHandling()
                        .disableAutomaticRetries()
                        .disableCookieManagement()
                        .disableAuthCaching()
                        .disableContentCompression()
                        .setUserAgent(USER_AGENT)
                        .build();
    }

    @PreDestroy
    void close() throws IOException {
        client.close();
    }

    /**
     * Makes one attempt. Call it outside transactions: it may take as long as the configured
     * timeout, and a little more when the name service is slow.
     *
     * @param secret the subscriber's, in clear
     */
    public Outcome send(Envelope message, byte[] secret) {
        HttpPost request = signed(message, secret);
        AtomicBoolean late = new AtomicBoolean();
        // The client's own timeouts are between two packets; a slow drip would never end.
        long deadline =
                vertx.setTimer(
                        timeout.toMillis(),
                        timer -> {
                            late.set(true);
                            request.cancel();
                        });
        try {
            ClassicHttpResponse answer =
                    client.executeOpen(RoutingSupport.determineHost(request), request, null);
            Outcome outcome = Outcome.answered(answer.getCode(), retryAfter(answer));
            drop(request, answer);
            return outcome;
        } catch (IOException | HttpException e) {
            Failure failure = late.get() ? Failure.TIMEOUT : failureOf(e);
            LOG.debugf(e, "Message %s was not answered: %s", message.id(), failure);
            return Outcome.failed(failure);
        } finally {
            vertx.cancelTimer(deadline);
        }
    }

    /** Cuts the connection before closing the answer, which would read the body to its end. */
    private static void drop(HttpPost request, ClassicHttpResponse answer) {
        request.cancel();
        try {
            answer.close();
        } catch (IOException e) {
            LOG.trace("The connection was cut", e);
        }
    }

    private static HttpPost signed(Envelope message, byte[] secret) {
        long timestamp = message.at().getEpochSecond();
        HttpPost request = new HttpPost(message.url());
        request.setEntity(new StringEntity(message.body(), ContentType.APPLICATION_JSON));
        request.setHeader(HttpHeaders.CONNECTION, "close");
        request.setHeader(ID, message.id());
        request.setHeader(TIMESTAMP, timestamp);
        try {
            request.setHeader(
                    SIGNATURE, new Webhook(secret).sign(message.id(), timestamp, message.body()));
        } catch (WebhookSigningException e) {
            throw new IllegalStateException(e);
        }
        return request;
    }

    private static Failure failureOf(Exception e) {
        if (e instanceof AddressGuard.AddressRefused) {
            return Failure.ADDRESS_REFUSED;
        }
        if (e instanceof UnknownHostException) {
            return Failure.UNKNOWN_HOST;
        }
        if (e instanceof InterruptedIOException) {
            return Failure.TIMEOUT;
        }
        return e instanceof SSLException ? Failure.TLS : Failure.CONNECTION;
    }

    /** Only the form in seconds; a date is as rare as the clocks that agree on it. */
    private static Duration retryAfter(HttpResponse answer) {
        Header header = answer.getFirstHeader(HttpHeaders.RETRY_AFTER);
        return header == null || !SECONDS.matcher(header.getValue()).matches()
                ? null
                : Duration.ofSeconds(Long.parseLong(header.getValue()));
    }
}
