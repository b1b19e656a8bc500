package co.gov.putumayo.estampillas.portal;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import io.restassured.RestAssured;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Debian's Chromium, one process for all tests. It finds the service under test at the address that
 * the service believes to have: links to banks and back work as for people.
 */
final class Chromium {

    static final String SITE = "http://localhost:8080";

    private static final Path PROGRAM = Path.of("/usr/bin/chromium");

    /** Set where a missing browser must not pass unnoticed. */
    private static final String REQUIRED = "CI_RUN";

    private static final int PATIENCE = 10_000;

    private static Playwright playwright;
    private static Browser browser;
    private static int port;

    private Chromium() {}

    static synchronized BrowserContext context(Browser.NewContextOptions options) {
        requireProgram();
        if (browser == null || port != RestAssured.port) {
            start();
        }
        BrowserContext context = browser.newContext(options.setBaseURL(SITE).setLocale("es-CO"));
        context.setDefaultTimeout(PATIENCE);
        return context;
    }

    private static void start() {
        if (playwright == null) {
            playwright = library();
        } else if (browser != null) {
            browser.close();
        }
        port = RestAssured.port;
        browser = launch(playwright, port);
    }

    /** A browser of its own, that finds the site at a port of this machine. */
    static Browser launch(Playwright playwright, int sitePort) {
        return playwright
                .chromium()
                .launch(
                        new BrowserType.LaunchOptions()
                                .setExecutablePath(PROGRAM)
                                .setArgs(
                                        List.of(
                                                "--no-sandbox",
                                                "--disable-gpu",
                                                "--host-resolver-rules=MAP localhost:8080"
                                                        + " 127.0.0.1:"
                                                        + sitePort)));
    }

    /** The library that drives browsers; skips the test where there is none. */
    static Playwright library() {
        requireProgram();
        return Playwright.create(
                new Playwright.CreateOptions()
                        .setEnv(
                                Map.of(
                                        "PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD",
                                        "1",
                                        // Airplane mode is for service workers too.
                                        "PW_EXPERIMENTAL_SERVICE_WORKER_NETWORK_EVENTS",
                                        "1")));
    }

    private static void requireProgram() {
        if (Files.isExecutable(PROGRAM)) {
            return;
        }
        if ("true".equals(System.getenv(REQUIRED))) {
            throw new IllegalStateException("No " + PROGRAM + ": apt-get install chromium");
        }
        System.err.println(
                "*** NO BROWSER: the tests of the portal are SKIPPED; apt-get install chromium ***");
        assumeTrue(false, "no Chromium on this machine");
    }
}
