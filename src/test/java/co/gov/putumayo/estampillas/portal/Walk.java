package co.gov.putumayo.estampillas.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.ScreenshotType;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A person in front of the portal, and everything the browser asks for on the way. */
final class Walk implements AutoCloseable {

    static final String NAME = "Aurora de la Cruz Chindoy";
    static final String DOCUMENT = "1124850321";
    static final String LAST_FOUR = "0321";
    static final String EMAIL = "aurora@example.co";

    private static final Path SHOTS = Path.of("target", "screenshots");
    private static final int QUALITY = 45;

    final BrowserContext context;
    final Page page;
    final List<Request> requests = new ArrayList<>();
    final List<String> complaints = new ArrayList<>();
    private final String name;

    private Walk(String name, Browser.NewContextOptions options) {
        this.name = name;
        context = Chromium.context(options);
        page = context.newPage();
        context.onRequest(requests::add);
        page.onConsoleMessage(
                message -> {
                    // A form with errors is answered 422, which the console calls a failure.
                    if (message.type().equals("error") && !message.text().contains(" 422 ")) {
                        complaints.add(message.text());
                    }
                });
        page.onPageError(complaints::add);
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
        answerContract(contractNumber());
        page.click("a[href='/pagar/contribuyente']");
        page.selectOption("#taxpayer-documentType", "CC");
        page.fill("#taxpayer-document", DOCUMENT);
        page.fill("#taxpayer-name", NAME);
        page.fill("#taxpayer-email", EMAIL);
        submit();
        assertThat(path()).isEqualTo("/pagar/banco");
        return this;
    }

    /** On to the bank's own page. */
    Walk goToBank() {
        page.selectOption("#bank", "1007");
        submit();
        assertThat(path()).isEqualTo("/pagar/va-a-su-banco");
        page.click("#go");
        return this;
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

    void shot(String step) {
        page.screenshot(
                new Page.ScreenshotOptions()
                        .setPath(SHOTS.resolve(name + "-" + step + ".jpg"))
                        .setType(ScreenshotType.JPEG)
                        .setQuality(QUALITY)
                        .setFullPage(true));
    }

    @Override
    public void close() {
        context.close();
    }
}
