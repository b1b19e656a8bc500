package co.gov.putumayo.estampillas.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.fabric8.kubernetes.api.model.EnvVar;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.IntOrString;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.autoscaling.v2.HorizontalPodAutoscaler;
import io.fabric8.kubernetes.api.model.batch.v1.Job;
import io.fabric8.kubernetes.api.model.networking.v1.Ingress;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The manifests of k8s/ are understood by Kubernetes and keep the rules of the project. */
class KubernetesManifestsTest {

    private static final Path BASE = Path.of("k8s/base");
    private static final Path OVERLAYS = Path.of("k8s/overlays");
    private static final Set<String> OVERLAY_FIELDS =
            Set.of(
                    "apiVersion",
                    "kind",
                    "namespace",
                    "resources",
                    "images",
                    "configMapGenerator",
                    "components",
                    "patches");

    /** Row of the table of secrets in k8s/README.md. */
    private static final Pattern SECRET_KEY = Pattern.compile("(?m)^\\| `([A-Z_]+)`");

    @Test
    void everyManifestIsStrictlyValidAndKeepsThePolicy() throws IOException {
        for (Path file : yaml(BASE)) {
            HasMetadata manifest = StrictManifest.read(file);

            assertThat(PodPolicy.faults(manifest)).as(file.toString()).isEmpty();
            assertThat(manifest.getMetadata().getLabels())
                    .as(file.toString())
                    .containsEntry("app.kubernetes.io/name", "estampillas");
        }
    }

    @Test
    void baseListsAllItsManifests() throws IOException {
        List<String> listed =
                texts(StrictManifest.tree(BASE.resolve("kustomization.yaml")).path("resources"));

        assertThat(yaml(BASE).stream().map(it -> it.getFileName().toString()))
                .containsExactlyInAnyOrderElementsOf(listed);
    }

    @Test
    void selectorsMeetThePodsOfTheServiceOnly() throws IOException {
        Map<String, String> service =
                only(Deployment.class).getSpec().getTemplate().getMetadata().getLabels();
        Map<String, String> migration =
                only(Job.class).getSpec().getTemplate().getMetadata().getLabels();

        for (Map<String, String> selector :
                List.of(
                        only(Deployment.class).getSpec().getSelector().getMatchLabels(),
                        only(Service.class).getSpec().getSelector(),
                        only(PodDisruptionBudget.class).getSpec().getSelector().getMatchLabels())) {
            assertThat(service).containsAllEntriesOf(selector);
            assertThat(migration.entrySet().containsAll(selector.entrySet())).isFalse();
        }
        Map<String, String> guarded =
                only(NetworkPolicy.class).getSpec().getPodSelector().getMatchLabels();
        assertThat(service).containsAllEntriesOf(guarded);
        assertThat(migration).containsAllEntriesOf(guarded);
    }

    @Test
    void aReplicaMayBeReplacedWithoutAnybodyNoticing() throws IOException {
        Deployment deployment = only(Deployment.class);
        HorizontalPodAutoscaler scaler = only(HorizontalPodAutoscaler.class);

        assertThat(scaler.getSpec().getMinReplicas()).isGreaterThanOrEqualTo(2);
        assertThat(scaler.getSpec().getScaleTargetRef().getName())
                .isEqualTo(deployment.getMetadata().getName());
        assertThat(deployment.getSpec().getReplicas())
                .as("the autoscaler owns the number")
                .isNull();
        assertThat(deployment.getSpec().getStrategy().getRollingUpdate().getMaxUnavailable())
                .isEqualTo(new IntOrString(0));
        var pod = deployment.getSpec().getTemplate().getSpec();
        assertThat(pod.getTopologySpreadConstraints()).isNotEmpty();
        assertThat(pod.getTerminationGracePeriodSeconds())
                .as("10 s of preStop and 20 s of QUARKUS_SHUTDOWN_TIMEOUT")
                .isGreaterThan(10 + 20);
        assertThat(pod.getContainers().get(0).getLifecycle().getPreStop()).isNotNull();
    }

    @Test
    void nothingOfTheInsideIsPublished() throws IOException {
        Ingress ingress = only(Ingress.class);

        assertThat(ingress.getSpec().getTls()).isNotEmpty();
        assertThat(
                        ingress.getSpec().getRules().stream()
                                .flatMap(it -> it.getHttp().getPaths().stream())
                                .map(it -> it.getPathType() + " " + it.getPath()))
                .doesNotContain("Prefix /", "Prefix /sandbox")
                .noneMatch(it -> it.contains("/q") && !it.equals("Exact /q/openapi"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"dev", "prod"})
    void overlayOnlyChangesWhatItMay(String name) throws IOException {
        Path overlay = OVERLAYS.resolve(name);
        JsonNode kustomization = StrictManifest.tree(overlay.resolve("kustomization.yaml"));

        List<String> fields = new ArrayList<>();
        kustomization.fieldNames().forEachRemaining(fields::add);
        assertThat(OVERLAY_FIELDS).containsAll(fields);
        assertThat(texts(kustomization.path("resources"))).containsExactly("../../base");
        assertThat(imageFaults(kustomization)).isEmpty();
        List<String> patches = new ArrayList<>();
        kustomization.path("patches").forEach(it -> patches.add(it.path("path").asText()));
        assertThat(yaml(overlay).stream().map(it -> it.getFileName().toString()))
                .containsExactlyInAnyOrderElementsOf(patches);
        for (String patch : patches) {
            JsonNode tree = StrictManifest.tree(overlay.resolve(patch));
            if (tree.isArray()) {
                assertThat(kustomization.path("patches").findValuesAsText("kind"))
                        .as("list of operations, on the Ingress only")
                        .containsOnly("Ingress");
            } else {
                assertThat(StrictManifest.read(overlay.resolve(patch)))
                        .isInstanceOf(HorizontalPodAutoscaler.class);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"dev", "prod"})
    void everyVariableMeansSomethingToTheService(String name) throws IOException {
        Set<String> used = configured(name);
        used.addAll(secretKeys());
        for (Path file : yaml(BASE)) {
            PodPolicy.pod(StrictManifest.read(file)).stream()
                    .flatMap(it -> it.getContainers().stream())
                    .flatMap(it -> it.getEnv().stream())
                    .map(EnvVar::getName)
                    .forEach(used::add);
        }

        assertThat(KnownVariables.all()).containsAll(used);
    }

    @ParameterizedTest
    @ValueSource(strings = {"dev", "prod"})
    void everyNeededVariableIsConfiguredOrSecret(String name) throws IOException {
        Set<String> given = configured(name);

        assertThat(given)
                .as("secrets stay out of the files")
                .doesNotContainAnyElementsOf(secretKeys());
        given.addAll(secretKeys());
        assertThat(KnownVariables.needed()).hasSizeGreaterThan(5);
        assertThat(given).containsAll(KnownVariables.needed());
    }

    @Test
    void productionHasNothingOfTheSandbox() throws IOException {
        Properties prod = properties(OVERLAYS.resolve("prod/config.env"));

        assertThat(prod).containsEntry("QUARKUS_PROFILE", "prod");
        assertThat(prod.getProperty("PAYMENT_GATEWAY")).isNotEqualTo("sandbox");
        assertThat(prod.stringPropertyNames()).noneMatch(it -> it.contains("SANDBOX"));
        assertThat(Files.readString(OVERLAYS.resolve("prod/host.yaml"))).doesNotContain("sandbox");
    }

    /** Images whose tag may mean another image tomorrow. */
    static List<String> imageFaults(JsonNode kustomization) {
        List<String> faults = new ArrayList<>();
        kustomization
                .path("images")
                .forEach(
                        it -> {
                            String tag = it.path("newTag").asText();
                            if (it.path("digest").asText().isEmpty()
                                    && (tag.isEmpty() || tag.equals("latest"))) {
                                faults.add(it.path("name").asText() + ": " + tag);
                            }
                        });
        return kustomization.path("images").isEmpty() ? List.of("no image") : faults;
    }

    private static Set<String> configured(String overlay) throws IOException {
        Set<String> names =
                new TreeSet<>(properties(BASE.resolve("config.env")).stringPropertyNames());
        names.addAll(
                properties(OVERLAYS.resolve(overlay).resolve("config.env")).stringPropertyNames());
        return names;
    }

    private static Properties properties(Path file) throws IOException {
        Properties properties = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        return properties;
    }

    private static Set<String> secretKeys() throws IOException {
        Set<String> keys =
                new TreeSet<>(
                        KnownVariables.matches(
                                        SECRET_KEY, Files.readString(Path.of("k8s/README.md")))
                                .toList());
        assertThat(keys).contains("DATABASE_PASSWORD", "WEBHOOK_SECRET_KEY");
        return keys;
    }

    private static <T extends HasMetadata> T only(Class<T> type) throws IOException {
        List<T> found = new ArrayList<>();
        for (Path file : yaml(BASE)) {
            HasMetadata manifest = StrictManifest.read(file);
            if (type.isInstance(manifest)) {
                found.add(type.cast(manifest));
            }
        }
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private static List<Path> yaml(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            List<Path> found =
                    files.filter(it -> it.toString().endsWith(".yaml"))
                            .filter(it -> !it.endsWith("kustomization.yaml"))
                            .sorted()
                            .toList();
            assertThat(found).isNotEmpty();
            return found;
        }
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(it -> texts.add(it.asText()));
        return texts;
    }
}
