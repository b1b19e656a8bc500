package co.gov.putumayo.estampillas.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the service is told in the cluster, so that tests of faults show just that. */
final class ClusterConfiguration {

    /** How it stops. */
    static final Map<String, String> STOP = of("quarkus.shutdown.timeout");

    private ClusterConfiguration() {}

    /**
     * @param keys of properties whose variables {@code k8s/base} must set
     */
    static Map<String, String> of(String... keys) {
        Properties variables = new Properties();
        try (var reader = Files.newBufferedReader(Path.of("k8s", "base", "config.env"))) {
            variables.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Stream.of(keys)
                .collect(
                        Collectors.toMap(
                                Function.identity(),
                                key ->
                                        Objects.requireNonNull(
                                                variables.getProperty(variable(key)), key)));
    }

    private static String variable(String key) {
        return key.replaceAll("[.-]", "_").toUpperCase(Locale.ROOT);
    }
}
