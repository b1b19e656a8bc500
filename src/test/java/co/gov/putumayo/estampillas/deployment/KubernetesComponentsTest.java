package co.gov.putumayo.estampillas.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The optional parts of k8s/: their custom resources are what their operators understand. */
class KubernetesComponentsTest {

    private static final Path COMPONENTS = Path.of("k8s/components");

    @ParameterizedTest
    @ValueSource(strings = {"database", "monitoring"})
    void everyResourceFitsTheSchemaOfItsOperator(String component) throws IOException {
        for (Path file : resources(component)) {
            JsonNode manifest = StrictManifest.tree(file);

            assertThat(CustomResourceSchema.faults(manifest)).as(file.toString()).isEmpty();
            assertThat(manifest.at("/metadata/labels/app.kubernetes.io~1name").asText())
                    .isEqualTo("estampillas");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"database", "monitoring"})
    void componentListsAllItsResources(String component) throws IOException {
        JsonNode kustomization =
                StrictManifest.tree(COMPONENTS.resolve(component).resolve("kustomization.yaml"));

        List<String> listed = new ArrayList<>();
        kustomization.path("resources").forEach(it -> listed.add(it.asText()));
        assertThat(resources(component).stream().map(it -> it.getFileName().toString()))
                .containsExactlyInAnyOrderElementsOf(listed);
        assertThat(kustomization.path("kind").asText()).isEqualTo("Component");
    }

    @Test
    void databaseSurvivesTheLossOfAnInstanceWithoutLosingACommit() throws IOException {
        JsonNode cluster = StrictManifest.tree(COMPONENTS.resolve("database/cluster.yaml"));
        JsonNode spec = cluster.path("spec");

        assertThat(spec.path("instances").asInt()).isEqualTo(3);
        assertThat(spec.path("minSyncReplicas").asInt()).isPositive();
        assertThat(spec.at("/postgresql/parameters/synchronous_commit").asText()).isEqualTo("on");
        assertThat(spec.at("/plugins/0/isWALArchiver").asBoolean()).isTrue();
        assertThat(spec.path("imageName").asText()).matches(".+:\\d+\\.\\d+");
        assertThat(spec.at("/resources/limits").size()).isEqualTo(2);
    }

    @Test
    void mistakesInCustomResourcesAreCaught() throws IOException {
        ObjectNode cluster =
                (ObjectNode) StrictManifest.tree(COMPONENTS.resolve("database/cluster.yaml"));
        ((ObjectNode) cluster.path("spec")).put("instanes", 3);
        ((ObjectNode) cluster.path("spec")).put("instances", "3");
        ((ObjectNode) cluster.path("spec")).put("primaryUpdateStrategy", "whenever");

        List<String> faults = CustomResourceSchema.faults(cluster);

        assertThat(faults)
                .contains("/spec/instanes: unknown", "/spec/instances: integer")
                .anyMatch(it -> it.startsWith("/spec/primaryUpdateStrategy: one of"));
    }

    private static List<Path> resources(String component) throws IOException {
        try (Stream<Path> files = Files.list(COMPONENTS.resolve(component))) {
            return files.filter(it -> it.toString().endsWith(".yaml"))
                    .filter(it -> !it.endsWith("kustomization.yaml"))
                    .sorted()
                    .toList();
        }
    }
}
