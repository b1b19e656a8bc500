package co.gov.putumayo.estampillas.portal;

import com.microsoft.playwright.CDPSession;

/** What a journey costs on the wire, headers and compression included, as Chromium counts it. */
final class Weight {

    private long bytes;
    private boolean counting = true;

    Weight(Walk walk) {
        CDPSession devTools = walk.context.newCDPSession(walk.page);
        devTools.send("Network.enable");
        devTools.on(
                "Network.loadingFinished",
                event -> {
                    if (counting) {
                        bytes += event.get("encodedDataLength").getAsLong();
                    }
                });
    }

    /** While on pages of the bank, which are not ours. */
    void pause() {
        counting = false;
    }

    void resume() {
        counting = true;
    }

    long print(String journey) {
        System.out.printf("Weight of the journey %s: %d bytes%n", journey, bytes);
        return bytes;
    }
}
