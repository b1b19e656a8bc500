package co.gov.putumayo.estampillas.portal;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;

/** Somebody who has no mouse. */
final class Keys {

    private static final int PATIENCE = 60;

    private final Page page;

    Keys(Page page) {
        this.page = page;
    }

    void enter(String selector) {
        String before = page.url();
        reach(selector);
        page.keyboard().press("Enter");
        page.waitForURL(url -> !url.equals(before));
        page.waitForLoadState();
    }

    void press(String selector, String key) {
        reach(selector);
        page.keyboard().press(key);
    }

    void type(String selector, String text) {
        reach(selector);
        page.keyboard().type(text);
    }

    String download(String selector) {
        reach(selector);
        Download file = page.waitForDownload(() -> page.keyboard().press("Enter"));
        return file.suggestedFilename();
    }

    private void reach(String selector) {
        for (int tabs = 0; tabs < PATIENCE; tabs++) {
            if ((Boolean) page.evaluate("s => document.activeElement.matches(s)", selector)) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError(selector + " cannot be reached by keyboard on " + page.url());
    }
}
