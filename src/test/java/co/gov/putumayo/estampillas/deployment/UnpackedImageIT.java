package co.gov.putumayo.estampillas.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import co.gov.putumayo.estampillas.faults.KillableDatabase;
import co.gov.putumayo.estampillas.faults.ServiceProcess;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The image that Jib made without a Docker engine, taken apart into its files: it starts from them
 * and says what it is made of. {@code .ci/run} makes the image first.
 */
class UnpackedImageIT {

    private static final Path IMAGE = Path.of("target", "estampillas-image.tar");
    private static final Path SBOM = Path.of("target", "estampillas-sbom.json");
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir static Path directory;

    private static Path layers;
    private static Path root;

    @BeforeAll
    static void unpack() throws IOException, InterruptedException {
        assumeTrue(
                Files.exists(IMAGE),
                "No image: mvn package -DskipTests -Dquarkus.container-image.build=true");
        layers = Files.createDirectories(directory.resolve("layers"));
        root = Files.createDirectories(directory.resolve("root"));
        extract(IMAGE, layers);
        for (JsonNode layer : manifest().path("Layers")) {
            extract(layers.resolve(layer.asText()), root);
        }
    }

    @Test
    void startsFromItsFiles() throws IOException {
        Path log = Files.createDirectories(Path.of("target", "faults")).resolve("image.log");
        try (KillableDatabase database = new KillableDatabase(directory.resolve("data"), true);
                ServiceProcess service =
                        ServiceProcess.start(
                                root.resolve("app/quarkus-run.jar"), database.url(), log)) {
            service.awaitReady();

            assertThat(service.isReady()).isTrue();
        }
    }

    @Test
    void runsAsNobodyInParticularAndSaysWhatItIs() throws IOException {
        JsonNode container = JSON.readTree(layers.resolve(config()).toFile()).path("config");

        assertThat(container.path("User").asText()).isEqualTo("10001:10001");
        assertThat(container.path("WorkingDir").asText()).isEqualTo("/app");
        assertThat(container.path("Entrypoint").toString())
                .contains("-XX:+ExitOnOutOfMemoryError", "quarkus-run.jar");
        assertThat(container.at("/Labels/org.opencontainers.image.title").asText())
                .isEqualTo("Estampillas del Putumayo");
    }

    @Test
    void billOfMaterialsNamesEveryLibraryInTheImage() throws IOException {
        List<String> components = JSON.readTree(SBOM.toFile()).findValuesAsText("purl");

        assertThat(components)
                .anyMatch(it -> it.startsWith("pkg:maven/io.quarkus/quarkus-rest@"))
                .anyMatch(it -> it.startsWith("pkg:maven/org.postgresql/postgresql@"))
                .hasSizeGreaterThan(100);
    }

    private static JsonNode manifest() throws IOException {
        return JSON.readTree(layers.resolve("manifest.json").toFile()).get(0);
    }

    private static String config() throws IOException {
        return manifest().path("Config").asText();
    }

    private static void extract(Path archive, Path target)
            throws IOException, InterruptedException {
        int code =
                new ProcessBuilder(
                                "tar",
                                "--warning=no-unknown-keyword",
                                "-xf",
                                archive.toString(),
                                "-C",
                                target.toString())
                        .inheritIO()
                        .start()
                        .waitFor();
        assertThat(code).isZero();
    }
}
