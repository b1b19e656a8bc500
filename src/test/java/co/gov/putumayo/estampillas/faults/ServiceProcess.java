package co.gov.putumayo.estampillas.faults;

import static org.awaitility.Awaitility.await;

import co.gov.putumayo.estampillas.receipt.signature.TestKeys;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * The packaged service as a process of its own, with the sandbox bank, its schedules shortened so
 * that what production finds out in minutes shows in seconds.
 */
public final class ServiceProcess implements AutoCloseable {

    private static final Path JAR = Path.of("target", "estampillas.jar");
    private static final Duration START = Duration.ofSeconds(300);

    /** Looks every two seconds for a long while: a slow machine shall not run out of schedule. */
    private static final String CHECKS = "2S" + ",2S".repeat(149);

    private static final Map<String, String> CONFIGURATION =
            Map.ofEntries(
                    // Not "prod", which refuses the sandbox.
                    Map.entry("quarkus.profile", "faults"),
                    Map.entry("quarkus.http.host", "127.0.0.1"),
                    Map.entry("quarkus.oidc.tenant-enabled", "false"),
                    Map.entry("quarkus.oidc.desk.tenant-enabled", "false"),
                    Map.entry("quarkus.datasource.username", "postgres"),
                    Map.entry("quarkus.datasource.password", "postgres"),
                    Map.entry("estampillas.payment.gateway", "sandbox"),
                    Map.entry("estampillas.payment.sandbox.enabled", "true"),
                    Map.entry("estampillas.payment.poller-every", "1s"),
                    Map.entry("estampillas.payment.expiry-every", "1s"),
                    Map.entry("estampillas.payment.refresh-every", "1S"),
                    Map.entry("estampillas.payment.answer-within", "1S"),
                    Map.entry("estampillas.payment.not-found-grace", "4S"),
                    Map.entry("estampillas.payment.checks", CHECKS),
                    Map.entry("estampillas.payment.late-checks", "1S"),
                    Map.entry("estampillas.payment.ask-again", "2S"),
                    Map.entry("estampillas.schedule.after-start", "0S"),
                    Map.entry("estampillas.outbox.every", "1s"),
                    Map.entry("estampillas.limits.enabled", "false"),
                    Map.entry("estampillas.receipt.keys.active", "DEMO-1"),
                    Map.entry("estampillas.receipt.keys.set", TestKeys.setOf(TestKeys.DEMO)),
                    Map.entry("estampillas.portal.secret-key", "solo-para-pruebas-de-fallas-0123"),
                    Map.entry(
                            "estampillas.webhook.secret-key",
                            "ZGVzYXJyb2xsby1zb2xvLW5vLWVuLXByb2R1Y2Npb24="),
                    Map.entry(
                            "estampillas.refund.account.key",
                            "ZGVzYXJyb2xsby1zb2xvLW5vLWVuLXByb2R1Y2Npb24="));

    private final Process process;
    private final int port;
    private final ServiceClient client;

    private ServiceProcess(Process process, int port, ServiceClient client) {
        this.process = process;
        this.port = port;
        this.client = client;
    }

    /** Starts one; {@link #awaitReady} tells when it serves. */
    static ServiceProcess start(String databaseUrl, Path log) {
        return start(JAR, databaseUrl, log, Map.of());
    }

    /**
     * @param settings besides those of every test
     */
    static ServiceProcess start(
            Path jar, String databaseUrl, Path log, Map<String, String> settings) {
        return start(jar, databaseUrl, log, settings, List.of());
    }

    /**
     * @param jar that starts the service, with its libraries beside it
     * @param options of Java, besides those of every test
     */
    public static ServiceProcess start(
            Path jar,
            String databaseUrl,
            Path log,
            Map<String, String> settings,
            List<String> options) {
        int port = KillableDatabase.freePort();
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        // A short life: start fast, leave the processors to others.
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx384m"));
        command.addAll(options);
        command.add("-Dquarkus.http.port=" + port);
        command.add("-Dquarkus.datasource.jdbc.url=" + databaseUrl);
        CONFIGURATION.forEach((key, value) -> command.add("-D" + key + "=" + value));
        settings.forEach((key, value) -> command.add("-D" + key + "=" + value));
        command.add("-jar");
        command.add(jar.toString());
        File output = log.toFile();
        try {
            Process process =
                    new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.appendTo(output))
                            .start();
            return new ServiceProcess(process, port, new ServiceClient("http://127.0.0.1:" + port));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public ServiceProcess awaitReady() {
        await().atMost(START)
                .pollInterval(Duration.ofMillis(100))
                .failFast("the service ended by itself", () -> !process.isAlive())
                .until(() -> client.ready().ok());
        return this;
    }

    /** Whether it says that it can serve. */
    public boolean isReady() {
        return client.ready().ok();
    }

    ServiceClient client() {
        return client;
    }

    int port() {
        return port;
    }

    /** Asks it to end (SIGTERM) and waits: it first finishes what it has begun. */
    int stop() {
        process.destroy();
        return process.onExit().join().exitValue();
    }

    /** Waits for one that ends by itself, and returns its exit code. */
    int awaitEnd() {
        return process.onExit().orTimeout(START.toSeconds(), TimeUnit.SECONDS).join().exitValue();
    }

    /** Kill -9. */
    void kill() {
        process.destroyForcibly().onExit().join();
    }

    @Override
    public void close() {
        kill();
    }
}
