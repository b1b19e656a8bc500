package co.gov.putumayo.estampillas.contract;

import static org.assertj.core.api.Assertions.assertThat;

import co.gov.putumayo.estampillas.support.Filer;
import co.gov.putumayo.estampillas.support.FreshDeclarants;
import co.gov.putumayo.estampillas.support.PaidLiquidations;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/**
 * Odd input is the client's fault, and the client is told so: no operation of the contract answers
 * any of it with an error of the service.
 */
@QuarkusTest
class OddInputTest {

    private static final int ERROR_OF_SERVICE = 500;
    private static final int THREADS = 6;

    @TestHTTPResource URI service;
    @Inject FreshDeclarants fresh;
    @Inject PaidLiquidations paid;

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void isNeverAnErrorOfTheService() {
        List<OddCalls> operations = operations();
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<CompletableFuture<List<String>>> running =
                    operations.stream()
                            .map(each -> CompletableFuture.supplyAsync(() -> faults(each), threads))
                            .toList();

            List<String> faults =
                    running.stream().map(CompletableFuture::join).flatMap(List::stream).toList();

            assertThat(faults).isEmpty();
        } finally {
            threads.shutdown();
        }
    }

    private List<OddCalls> operations() {
        ParseOptions whole = new ParseOptions();
        whole.setResolve(true);
        whole.setResolveFully(true);
        OpenAPI contract =
                new OpenAPIV3Parser().read(ContractFilter.CONTRACT.toString(), null, whole);
        KnownThings known =
                KnownThings.of(Filer.registered(fresh, "2026-01-05", false), fresh, paid);
        return contract.getPaths().entrySet().stream()
                .flatMap(
                        path ->
                                path.getValue().readOperationsMap().entrySet().stream()
                                        .map(
                                                each ->
                                                        new OddCalls(
                                                                each.getKey(),
                                                                path.getKey(),
                                                                each.getValue(),
                                                                known.of(
                                                                        each.getValue()
                                                                                .getOperationId(),
                                                                        path.getKey()))))
                .toList();
    }

    private List<String> faults(OddCalls operation) {
        return operation.all().flatMap(call -> fault(operation, call).stream()).toList();
    }

    private Optional<String> fault(OddCalls operation, OddCalls.Call call) {
        int status = send(operation, call);
        return status < ERROR_OF_SERVICE
                ? Optional.empty()
                : Optional.of(
                        "%s with %s: %d"
                                .formatted(
                                        operation.operation().getOperationId(),
                                        call.oddity(),
                                        status));
    }

    private int send(OddCalls operation, OddCalls.Call call) {
        BodyPublisher body =
                call.body() == null
                        ? BodyPublishers.noBody()
                        : BodyPublishers.ofByteArray(call.body());
        HttpRequest.Builder request =
                HttpRequest.newBuilder(service.resolve(call.path() + call.query()))
                        .method(call.method().name(), body)
                        .header("Content-Type", call.mediaType())
                        .header("X-Request-Id", operation.operation().getOperationId());
        call.headers().forEach(request::header);
        operation.known().token().ifPresent(of -> request.header("Authorization", "Bearer " + of));
        try {
            return client.send(request.build(), BodyHandlers.discarding()).statusCode();
        } catch (IOException e) {
            throw new UncheckedIOException(call.oddity(), e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
