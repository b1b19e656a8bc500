package co.gov.putumayo.estampillas.deployment;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import co.gov.putumayo.estampillas.support.PaidLiquidations;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Alerts and the dashboard ask for figures that the service gives, and each alert has its runbook.
 */
@QuarkusTest
class AlertsTest {

    private static final Path MONITORING = Path.of("k8s/components/monitoring");
    private static final Path RUNBOOKS = Path.of("src/docs/operations.md");
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /**
     * Names with an underscore that are not functions: metrics of the service or of the database.
     */
    private static final Pattern METRIC = Pattern.compile("\\b([a-z]+_[a-z_]+)\\b(?!\\s*\\()");

    private static final Pattern LABELS = Pattern.compile("\\{[^}]*\\}");

    @Inject PaidLiquidations liquidations;

    @Test
    void everyFigureThatIsAskedForExists() throws IOException {
        liquidations.receipt();

        await().atMost(PATIENCE)
                .untilAsserted(
                        () ->
                                assertThat(given().get("/q/metrics").asString().lines())
                                        .map(line -> line.replaceAll("[{ ].*", ""))
                                        .containsAll(metricsOfTheService()));
    }

    @Test
    void everyAlertHasItsSectionInTheRunbooks() throws IOException {
        String runbooks = Files.readString(RUNBOOKS);

        assertThat(alerts()).hasSizeGreaterThan(10);
        for (JsonNode alert : alerts()) {
            String name = alert.path("alert").asText();
            assertThat(runbooks).contains("### " + name + "\n");
            assertThat(alert.at("/annotations/runbook").asText())
                    .isEqualTo(RUNBOOKS + "#" + name.toLowerCase(java.util.Locale.ROOT));
            assertThat(alert.at("/labels/severity").asText()).isIn("critical", "warning");
            assertThat(alert.at("/annotations/summary").asText()).isNotBlank();
        }
    }

    private static Set<String> metricsOfTheService() throws IOException {
        Set<String> names = new TreeSet<>();
        alerts().forEach(it -> names.addAll(metrics(it.path("expr").asText())));
        new ObjectMapper()
                .readTree(MONITORING.resolve("dashboard.json").toFile())
                .findValuesAsText("expr")
                .forEach(expression -> names.addAll(metrics(expression)));
        // Those come from CloudNativePG.
        names.removeIf(it -> it.startsWith("cnpg_"));
        assertThat(names).hasSizeGreaterThan(8);
        return names;
    }

    private static List<String> metrics(String expression) {
        return METRIC.matcher(LABELS.matcher(expression).replaceAll(" "))
                .results()
                .map(MatchResult::group)
                .toList();
    }

    private static List<JsonNode> alerts() throws IOException {
        return StrictManifest.tree(MONITORING.resolve("alerts.yaml")).findParents("alert");
    }
}
