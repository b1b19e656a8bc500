package co.gov.putumayo.estampillas.faults;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Debian's nginx before several replicas, as an ingress controller stands before pods: with kept
 * connections to them, and with other replicas at any time. An ingress controller changes those
 * without reloading nginx, which here needs a reload. Its former worker then closes the idle
 * connections of clients, whatever a client sends on one at that moment (measured: one request of
 * 400, a reload each 0.7 s, while no replica came or went). So clients' connections end with their
 * answer: none is ever idle, and no request that is not served has the balancer for an excuse.
 */
final class Balancer implements AutoCloseable {

    private static final Path NGINX = Path.of("/usr/sbin/nginx");

    private final Path directory;
    private final Path log;
    private final int port = KillableDatabase.freePort();
    private Process process;

    /**
     * @param log of its errors, and of each request with the replica that it went to
     */
    Balancer(Path directory, Path log) {
        this.directory = directory;
        this.log = log.toAbsolutePath();
    }

    static boolean isInstalled() {
        return Files.isExecutable(NGINX);
    }

    /** Begins to share requests among replicas. */
    void start(List<ServiceProcess> replicas) {
        configure(replicas);
        try {
            process =
                    new ProcessBuilder(
                                    NGINX.toString(),
                                    "-p",
                                    directory.toString(),
                                    "-c",
                                    file().toString())
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                            .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        await().atMost(Duration.ofSeconds(20)).until(() -> client().ready().ok());
    }

    /**
     * Shares requests among other replicas, and returns when no request goes to the former ones any
     * more: as a pod leaves its Service before it is stopped.
     */
    void use(List<ServiceProcess> replicas) {
        configure(replicas);
        List<ProcessHandle> former = process.children().toList();
        try {
            new ProcessBuilder("kill", "-HUP", Long.toString(process.pid())).start().waitFor();
            former.forEach(worker -> worker.onExit().join());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    ServiceClient client() {
        return new ServiceClient("http://127.0.0.1:" + port);
    }

    private Path file() {
        return directory.resolve("nginx.conf");
    }

    /** What no replica answers becomes 503 with Retry-After, as the service itself would say it. */
    private void configure(List<ServiceProcess> replicas) {
        String servers =
                replicas.stream()
                        .map(it -> "server 127.0.0.1:%d max_fails=1 fail_timeout=2s;")
                        .collect(Collectors.joining("\n    "))
                        .formatted(replicas.stream().map(ServiceProcess::port).toArray());
        String text =
                """
                daemon off;
                worker_processes 1;
                pid %1$s/nginx.pid;
                error_log %4$s notice;
                events { worker_connections 512; }
                http {
                  log_format replica '$time_iso8601 $request_method $uri $status $request_time s'
                    ' by $upstream_addr $upstream_status, worker $pid';
                  access_log %4$s replica;
                  client_body_temp_path %1$s/body;
                  proxy_temp_path %1$s/proxy;
                  fastcgi_temp_path %1$s/fastcgi;
                  uwsgi_temp_path %1$s/uwsgi;
                  scgi_temp_path %1$s/scgi;
                  keepalive_timeout 0;
                  upstream replicas {
                    %2$s
                    keepalive 16;
                  }
                  server {
                    listen 127.0.0.1:%3$d;
                    proxy_intercept_errors off;
                    error_page 502 504 = @away;
                    location / {
                      proxy_pass http://replicas;
                      proxy_set_header Host $host;
                      proxy_http_version 1.1;
                      proxy_set_header Connection "";
                      proxy_connect_timeout 2s;
                    }
                    location @away {
                      internal;
                      default_type application/problem+json;
                      add_header Retry-After 1 always;
                      return 503 '{"status":503,"code":"service-unavailable"}';
                    }
                  }
                }
                """;
        try {
            Files.createDirectories(directory);
            Files.writeString(
                    file(), String.format(Locale.ROOT, text, directory, servers, port, log));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
