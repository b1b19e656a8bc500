package co.gov.putumayo.estampillas.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** However a body comes, it is read whole. */
@QuarkusTest
class EarlyBodyTest {

    /** On a worker thread and on the event loop. */
    private static final String VERIFICATIONS = "/api/v1/verifications";

    private static final String QUOTES = "/api/v1/quotes";

    private static final String OK = "HTTP/1.1 200 OK";

    /** More than any pool of worker threads here has. */
    private static final int SLOW_CLIENTS = 300;

    private static final int SMALL = 16_384;
    private static final int PATIENCE_MILLIS = 20_000;

    @TestHTTPResource URI service;

    @Test
    void clientsThatSendSlowlyHoldNobodyUp() throws IOException {
        String body = bodyFor(VERIFICATIONS, 0);
        List<Client> slow = new ArrayList<>();
        for (int i = 0; i < SLOW_CLIENTS; i++) {
            slow.add(client().send(head(VERIFICATIONS, length(body))).send(body.substring(0, 9)));
        }

        String quick = client().send(head(VERIFICATIONS, length(body))).send(body).line();

        assertThat(quick).isEqualTo(OK);
        for (Client client : slow) {
            assertThat(client.send(body.substring(9)).line()).isEqualTo(OK);
            client.close();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {VERIFICATIONS, QUOTES})
    void smallAndLargeBodiesAreRead(String path) throws IOException {
        for (int size : new int[] {0, SMALL, SMALL + 1, 100_000}) {
            String body = bodyFor(path, size);

            String status = client().send(head(path, length(body))).send(body).line();

            assertThat(status).as("of %d bytes", body.length()).isEqualTo(OK);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {VERIFICATIONS, QUOTES})
    void aBodyOverHttp2IsRead(String path) throws Exception {
        HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_2).build();
        HttpRequest request =
                HttpRequest.newBuilder(service.resolve(path))
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(bodyFor(path, 0)))
                        .build();
        client.send(request, HttpResponse.BodyHandlers.discarding());

        HttpResponse<Void> second = client.send(request, HttpResponse.BodyHandlers.discarding());

        assertThat(second.version()).isEqualTo(HttpClient.Version.HTTP_2);
        assertThat(second.statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {VERIFICATIONS, QUOTES})
    void aBodyInChunksIsRead(String path) throws IOException {
        String body = bodyFor(path, 0);
        String chunks = Integer.toHexString(body.length()) + "\r\n" + body + "\r\n0\r\n\r\n";

        String status = client().send(head(path, "Transfer-Encoding: chunked")).send(chunks).line();

        assertThat(status).isEqualTo(OK);
    }

    @ParameterizedTest
    @ValueSource(strings = {VERIFICATIONS, QUOTES})
    void aClientThatWaitsToBeAskedIsAsked(String path) throws IOException {
        String body = bodyFor(path, 0);
        Client client = client().send(head(path, length(body) + "\r\nExpect: 100-continue"));

        String asked = client.line();

        assertThat(asked).isEqualTo("HTTP/1.1 100 Continue");
        client.line();
        assertThat(client.send(body).line()).isEqualTo(OK);
    }

    private Client client() throws IOException {
        return new Client(new Socket(service.getHost(), service.getPort()));
    }

    private static String head(String path, String header) {
        return "POST "
                + path
                + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                + header
                + "\r\n\r\n";
    }

    private static String length(String body) {
        return "Content-Length: " + body.length();
    }

    /** Spaces make it as long as wanted. */
    private static String bodyFor(String path, int size) {
        String body =
                path.equals(QUOTES)
                        ? """
                        {"date":"2026-03-15","act":{"type":"contract","entityType":"department",\
                        "contractType":"public-works","addition":false,"value":1000000000}}"""
                        : "{\"code\":\"7K3M9QWX2ABCDEFGH\",\"check\":\"3456\"}";
        return " ".repeat(Math.max(0, size - body.length())) + body;
    }

    private static final class Client {

        private final Socket socket;
        private final OutputStream out;
        private final BufferedReader in;

        Client(Socket socket) throws IOException {
            this.socket = socket;
            socket.setSoTimeout(PATIENCE_MILLIS);
            this.out = socket.getOutputStream();
            this.in =
                    new BufferedReader(
                            new InputStreamReader(
                                    socket.getInputStream(), StandardCharsets.US_ASCII));
        }

        Client send(String text) throws IOException {
            out.write(text.getBytes(StandardCharsets.US_ASCII));
            out.flush();
            return this;
        }

        String line() throws IOException {
            return in.readLine();
        }

        void close() throws IOException {
            socket.close();
        }
    }
}
