package co.gov.putumayo.estampillas.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import co.gov.putumayo.estampillas.faults.FaultLog;
import co.gov.putumayo.estampillas.faults.KillableDatabase;
import co.gov.putumayo.estampillas.faults.ServiceProcess;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The image that Jib made without a Docker engine, taken apart into its files: it starts from them
 * and says what it is made of; and the cache of loaded classes that the Dockerfile has made from
 * such files serves a start. {@code .ci/run} makes the image first.
 */
class UnpackedImageIT {

    private static final Path IMAGE = Path.of("target", "estampillas-image.tar");
    private static final Path SBOM = Path.of("target", "estampillas-sbom.json");
    private static final Path TRAIN = Path.of("src", "main", "docker", "train-cache");
    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir static Path directory;

    private static Path layers;
    private static Path jar;

    @BeforeAll
    static void unpack() throws IOException, InterruptedException {
        assumeTrue(
                Files.exists(IMAGE),
                "No image: mvn package -DskipTests -Dquarkus.container-image.build=true");
        layers = Files.createDirectories(directory.resolve("layers"));
        Path root = Files.createDirectories(directory.resolve("root"));
        extract(IMAGE, layers);
        for (JsonNode layer : manifest().path("Layers")) {
            extract(layers.resolve(layer.asText()), root);
        }
        jar = root.resolve("app/estampillas.jar");
    }

    @Test
    void startsFromItsFilesWithTheCacheTrainedOnThem() throws IOException, InterruptedException {
        Path cache = directory.resolve("app.jsa");
        Path log = FaultLog.fresh("image.log");
        try (KillableDatabase database = new KillableDatabase(directory.resolve("data"), true)) {
            train(cache, database.url());

            // "on": Java ends at once when the cache does not fit.
            List<String> options = List.of("-Xshare:on", "-XX:SharedArchiveFile=" + cache);
            try (ServiceProcess service =
                    ServiceProcess.start(jar, database.url(), log, Map.of(), options)) {
                service.awaitReady();

                assertThat(service.isReady()).isTrue();
            }
        }
        // As our log manager writes it, not that of Java.
        assertThat(log).content().containsPattern("\\d\\d:\\d\\d:\\d\\d INFO +\\[io.quarkus]");
    }

    @Test
    void runsAsNobodyInParticularAndSaysWhatItIs() throws IOException {
        JsonNode container = JSON.readTree(layers.resolve(config()).toFile()).path("config");

        assertThat(container.path("User").asText()).isEqualTo("10001:10001");
        assertThat(container.path("WorkingDir").asText()).isEqualTo("/app");
        assertThat(container.path("Entrypoint").toString())
                .contains("-XX:+ExitOnOutOfMemoryError", "estampillas.jar");
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

    private static void train(Path cache, String databaseUrl)
            throws IOException, InterruptedException {
        ProcessBuilder training =
                new ProcessBuilder(TRAIN.toString(), jar.toString(), cache.toString());
        Map<String, String> environment = training.environment();
        environment.put("JAVA", JAVA.toString());
        environment.put("PORT", String.valueOf(KillableDatabase.freePort()));
        environment.put("DATABASE_URL", databaseUrl);
        environment.put("DATABASE_USER", "postgres");
        environment.put("DATABASE_PASSWORD", "postgres");
        assertThat(training.inheritIO().start().waitFor()).isZero();
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
