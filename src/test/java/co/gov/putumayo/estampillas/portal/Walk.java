package co.gov.putumayo.estampillas.portal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ScreenshotType;
import com.microsoft.playwright.options.ViewportSize;
import java.net.URLEncoder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** A person in front of the portal, and everything the browser asks for on the way. */
final class Walk implements AutoCloseable {

    static final String NAME = "Aurora de la Cruz Chindoy";
    static final String DOCUMENT = "1124850321";
    static final String LAST_FOUR = "0321";
    static final String EMAIL = "aurora@example.co";

    private static final Path SHOTS = Path.of("target", "screenshots");
    private static final Path GUIDES =
            Path.of("src", "main", "resources", "META-INF", "resources", "portal", "ayuda");
    private static final int GUIDE_WIDTH = 360;
    private static final int GUIDE_HEIGHT = 560;
    private static final int QUALITY = 45;
    private static final int[] WIDTHS = {360, 800, 1280};

    /** What is wider than its place. */
    private static final String STICKING_OUT =
            """
            () => {
              const root = document.documentElement;
              const main = document.querySelector('main') ?? document.body;
              const inner = parseFloat(getComputedStyle(main).paddingRight);
              const edge = main.getBoundingClientRect().right - inner + 1;
              const out = [...main.querySelectorAll('*')].filter((each) => {
                const head = each.closest('thead');
                const hidden = head && getComputedStyle(head).position === 'absolute';
                return !hidden && !each.closest('.vh') && each.getBoundingClientRect().right > edge;
              }).map((each) => each.outerHTML.slice(0, 120));
              return root.scrollWidth > root.clientWidth ? ['the page', ...out] : out;
            }
            """;

    final BrowserContext context;
    final Page page;
    final List<String> complaints = new ArrayList<>();
    private final Set<Integer> refusals = new HashSet<>();
    private final List<String> secrets =
            new ArrayList<>(List.of(NAME, "Chindoy", DOCUMENT, EMAIL, "aurora"));
    private final boolean script;
    String accessCode;
    private final String name;

    private Walk(String name, Browser.NewContextOptions options) {
        this.name = name;
        this.script = !Boolean.FALSE.equals(options.javaScriptEnabled);
        context = Chromium.context(options);
        page = context.newPage();
        page.onConsoleMessage(
                message -> {
                    // A form with errors is answered 422, which the console calls a failure.
                    if (message.type().equals("error")
                            && !message.text().contains(" 422 ")
                            && message.location().startsWith(Chromium.SITE)) {
                        complaints.add(message.text());
                    }
                });
        page.onPageError(complaints::add);
        context.onResponse(this::judge);
    }

    static Walk phone(String name) {
        return new Walk(name, new Browser.NewContextOptions().setViewportSize(360, 740));
    }

    static Walk desktop(String name) {
        return new Walk(name, new Browser.NewContextOptions().setViewportSize(1280, 900));
    }

    static Walk withoutScript(String name, int width) {
        return new Walk(
                name,
                new Browser.NewContextOptions()
                        .setViewportSize(width, 740)
                        .setJavaScriptEnabled(false));
    }

    /** What must hold of every answer and every address. */
    private void judge(Response response) {
        String url = response.url();
        if (!url.startsWith(Chromium.SITE + "/")) {
            complaints.add("asked another host: " + url);
        }
        String policy = response.headers().getOrDefault("content-security-policy", "");
        if (response.request().resourceType().equals("document")
                && response.status() / 100 != 3
                && !response.headers().containsKey("content-disposition")
                && (!policy.contains("default-src 'none'") || policy.contains("unsafe"))) {
            complaints.add("weak policy: " + url + ": " + policy);
        }
        for (String secret : secrets) {
            if (url.contains(secret) || url.contains(URLEncoder.encode(secret, UTF_8))) {
                complaints.add("tells " + secret + ": " + url);
            }
        }
    }

    /** A number of contract that no other test uses. */
    static String contractNumber() {
        return "CO-" + UUID.randomUUID();
    }

    Walk answerContract(String number) {
        page.navigate("/pagar/contrato");
        page.selectOption("#entityNit", "800094164");
        page.check("#act-contractType-public-works");
        page.fill("#act-value", "1.000.000.000");
        page.fill("#date", "2026-03-15");
        page.fill("#act-number", number);
        submit();
        return this;
    }

    /** From the front page to a liquidation ready to pay. */
    Walk liquidate() {
        return answerContract(contractNumber()).identify();
    }

    void fillPayer() {
        page.navigate("/pagar/contribuyente");
        page.selectOption("#taxpayer-documentType", "CC");
        page.fill("#taxpayer-document", DOCUMENT);
        page.fill("#taxpayer-name", NAME);
        page.fill("#taxpayer-email", EMAIL);
    }

    Walk identify() {
        fillPayer();
        submit();
        assertThat(path()).isEqualTo("/pagar/banco");
        accessCode = page.textContent("dd.code >> nth=1");
        secrets.add(accessCode);
        return this;
    }

    /** On to the bank's own page. */
    Walk goToBank() {
        chooseBank();
        page.click("#go");
        return this;
    }

    void chooseBank() {
        page.selectOption("#bank", "1007");
        submit();
        assertThat(path()).isEqualTo("/pagar/va-a-su-banco");
    }

    Walk decide(String outcome) {
        page.click("button[value=" + outcome + "]");
        return this;
    }

    void submit() {
        page.click("main form button[type=submit]");
    }

    String path() {
        return page.url().replaceFirst("^" + Chromium.SITE, "").replaceFirst("\\?.*", "");
    }

    String state() {
        return page.getAttribute("#outcome", "data-state");
    }

    /** Reloads until the receipt is issued, moments after the approval. */
    void awaitReceipt() {
        for (int tries = 0; tries < 50 && !"approved".equals(state()); tries++) {
            page.waitForTimeout(200);
            page.reload();
        }
        assertThat(state()).isEqualTo("approved");
    }

    /** Keeps the page as an artefact of the build, and looks at it as axe does. */
    void shot(String step) {
        assertThat(
                        page.locator("script:not([src]), style, [style], [onclick], [onsubmit]")
                                .evaluateAll("all => all.map(one => one.outerHTML)"))
                .as("inline script or style on " + page.url())
                .isEqualTo(List.of());
        page.screenshot(
                new Page.ScreenshotOptions()
                        .setPath(SHOTS.resolve(name + "-" + step + ".jpg"))
                        .setType(ScreenshotType.JPEG)
                        .setQuality(QUALITY)
                        .setFullPage(true));
        if (script) {
            assertThat(faults()).as("axe on " + page.url()).isEmpty();
        }
        judgeWidths();
    }

    /** An old phone, a tablet and a desk: nothing sticks out, and nothing scrolls sideways. */
    private void judgeWidths() {
        ViewportSize own = page.viewportSize();
        for (int width : WIDTHS) {
            page.setViewportSize(width, own.height);
            assertThat(page.evaluate(STICKING_OUT))
                    .as("sticks out of " + page.url() + " at " + width)
                    .isEqualTo(List.of());
        }
        page.setViewportSize(own.width, own.height);
    }

    /** A picture of the help pages: made here when asked by GUIDES_WRITE=true, and committed. */
    void guide(String picture) {
        if (page.viewportSize().width != GUIDE_WIDTH || !script) {
            return;
        }
        Path file = GUIDES.resolve(picture + ".jpg");
        if ("true".equals(System.getenv("GUIDES_WRITE"))) {
            // The menu of a desk would fill half of the picture.
            page.evaluate("document.querySelector('.seat ~ h1')?.scrollIntoView()");
            page.screenshot(
                    new Page.ScreenshotOptions()
                            .setPath(file)
                            .setType(ScreenshotType.JPEG)
                            .setQuality(QUALITY)
                            .setClip(0, 0, GUIDE_WIDTH, GUIDE_HEIGHT));
        }
        assertThat(file).exists();
    }

    private List<String> faults() {
        return new AxeBuilder(page)
                        .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa"))
                        .setLegacyMode(true)
                        .analyze()
                        .getViolations()
                        .stream()
                        .map(
                                rule ->
                                        rule.getId()
                                                + ": "
                                                + rule.getNodes().stream()
                                                        .map(node -> node.getHtml())
                                                        .toList())
                        .toList();
    }

    /** The console calls a page with that status a failure, some time after it is shown. */
    void expectRefusal(int status) {
        refusals.add(status);
    }

    @Override
    public void close() {
        context.close();
        complaints.removeIf(
                text -> refusals.stream().anyMatch(status -> text.contains(" " + status + " ")));
        assertThat(complaints).isEmpty();
    }
}
