package co.gov.putumayo.estampillas.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script of the offline page itself, where there is a Node to run it. */
class OfflinePageTest {

    private static final Path PAGE = Path.of("src/main/resources/META-INF/resources/verificar");
    private static final int OLDEST_NODE_WITH_WEB_CRYPTO = 20;

    /** Takes the vector file and prints the verdict of each case and of each tampered QR code. */
    private static final String RUNNER =
            """
            import {readFileSync} from 'node:fs';
            import {verify} from './verify.mjs';
            const {base, jwks, cases, qr} = JSON.parse(readFileSync(process.argv[2], 'utf8'));
            const verdict = async (text) => (await verify(text, jwks.keys, base)).verdict;
            for (const {text} of cases) console.log(await verdict(text));
            for (let i = 0; i < qr.length; i++) {
              const other = qr[i] === '1' ? '2' : '1';
              console.log('tampered ' + await verdict(qr.slice(0, i) + other + qr.slice(i + 1)));
            }
            """;

    @TempDir Path directory;

    @Test
    void reachesTheVerdictsOfTheVector() throws Exception {
        assumeTrue(hasNode(), "no Node on this machine");
        ObjectNode vector = SignatureVector.read();
        Files.copy(PAGE.resolve("offline/verify.js"), directory.resolve("verify.mjs"));
        Path runner = Files.writeString(directory.resolve("runner.mjs"), RUNNER);

        List<String> printed =
                run("node", runner.toString(), SignatureVector.FILE.toAbsolutePath().toString());

        List<String> expected =
                StreamSupport.stream(vector.get("cases").spliterator(), false)
                        .map(one -> one.get("verdict").asText())
                        .toList();
        assertThat(printed).startsWith(expected.toArray(String[]::new));
        assertThat(printed.subList(expected.size(), printed.size()))
                .hasSize(vector.get("qr").asText().length())
                .doesNotContain("tampered valid");
    }

    /** A page that needs anything from elsewhere does not work in airplane mode. */
    @Test
    void needsNothingThatTheWorkerDoesNotKeep() throws IOException {
        String worker = Files.readString(PAGE.resolve("offline/sw.js"));
        List<String> kept =
                List.of(
                        "page.js",
                        "verify.js",
                        "words.js",
                        "manifest.json",
                        "icon.svg",
                        "portal.css");

        String page =
                Stream.of("index.html", "page.js", "words.js", "manifest.json")
                        .map(file -> read(PAGE.resolve("offline").resolve(file)))
                        .reduce("", String::concat);

        assertThat(kept).allSatisfy(file -> assertThat(worker).contains(file + "'"));
        assertThat(page).doesNotContain("http://", "https://", "<style", " style=", "onclick");
        assertThat(
                        java.util.regex.Pattern.compile(
                                        "[\"'](/[^\"' ]+\\.(?:js|css|svg|json))[\"']")
                                .matcher(page)
                                .results()
                                .map(found -> found.group(1).replaceFirst(".*/", ""))
                                .distinct())
                .isSubsetOf(Stream.concat(kept.stream(), Stream.of("sw.js", "jwks.json")).toList());
    }

    private static boolean hasNode() throws InterruptedException {
        try {
            String version = run("node", "--version").get(0);
            return Integer.parseInt(version.replaceAll("^v(\\d+)\\..*", "$1"))
                    >= OLDEST_NODE_WITH_WEB_CRYPTO;
        } catch (IOException e) {
            return false;
        }
    }

    private static List<String> run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return output.lines().toList();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
