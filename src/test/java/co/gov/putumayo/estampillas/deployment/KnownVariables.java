package co.gov.putumayo.estampillas.deployment;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.ConfigMappings;
import io.smallrye.config.ConfigMappings.ConfigClass;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The environment variables that mean something to the service. */
final class KnownVariables {

    /** Of Quarkus and Java, each written here once it was tried with the packaged service. */
    private static final Set<String> OF_THE_PLATFORM =
            Set.of(
                    "QUARKUS_PROFILE",
                    "QUARKUS_INIT_AND_EXIT",
                    "QUARKUS_SHUTDOWN_TIMEOUT",
                    "QUARKUS_FLYWAY_VALIDATE_AT_START",
                    "QUARKUS_FLYWAY_IGNORE_MIGRATION_PATTERNS",
                    "QUARKUS_FLYWAY_OUT_OF_ORDER",
                    "QUARKUS_SCHEDULER_ENABLED",
                    "QUARKUS_OIDC_TENANT_ENABLED",
                    "QUARKUS_OIDC_TOKEN_AUDIENCE",
                    "QUARKUS_HTTP_PROXY_PROXY_ADDRESS_FORWARDING",
                    "QUARKUS_HTTP_PROXY_TRUSTED_PROXIES",
                    "JAVA_TOOL_OPTIONS");

    private static final Pattern EXPRESSION = Pattern.compile("\\$\\{([A-Z_]+)");
    private static final Pattern KEY =
            Pattern.compile("^(?:%[a-z,]+\\.)?([a-z][^=\\s]*)=", Pattern.MULTILINE);
    private static final Path CLASSES = Path.of("target/classes");

    private KnownVariables() {}

    /** Variables of application.properties, of the settings of each feature and of the platform. */
    static Set<String> all() throws IOException {
        Set<String> names = new TreeSet<>(OF_THE_PLATFORM);
        String properties = Files.readString(Path.of("src/main/resources/application.properties"));
        matches(EXPRESSION, properties).forEach(names::add);
        matches(KEY, properties).map(KnownVariables::variable).forEach(names::add);
        try (Stream<Path> files = Files.walk(CLASSES)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                if (file.toString().endsWith(".class") && !file.toString().contains("$")) {
                    namesOf(file).forEach(names::add);
                }
            }
        }
        return names;
    }

    /** Variables that the README marks as needed by production. */
    static Set<String> needed() throws IOException {
        return new TreeSet<>(
                matches(Pattern.compile("`([A-Z_]+)`\\*"), Files.readString(Path.of("README.md")))
                        .toList());
    }

    static Stream<String> matches(Pattern pattern, String text) {
        List<MatchResult> results = pattern.matcher(text).results().toList();
        return results.stream().map(it -> it.group(1));
    }

    private static Stream<String> namesOf(Path file) {
        String name = CLASSES.relativize(file).toString().replace('/', '.');
        try {
            Class<?> type =
                    Class.forName(
                            name.substring(0, name.length() - ".class".length()),
                            false,
                            KnownVariables.class.getClassLoader());
            ConfigMapping mapping = type.getAnnotation(ConfigMapping.class);
            return mapping == null
                    ? Stream.empty()
                    : ConfigMappings.getProperties(ConfigClass.configClass(type)).keySet().stream()
                            .map(KnownVariables::variable);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String variable(String property) {
        return property.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
    }
}
