package co.gov.putumayo.estampillas.portal;

import static org.assertj.core.api.Assertions.assertThat;

import co.gov.putumayo.estampillas.shared.CheckedCode;
import co.gov.putumayo.estampillas.support.PaidLiquidations;
import co.gov.putumayo.estampillas.support.PaidLiquidations.Payer;
import co.gov.putumayo.estampillas.support.PaidLiquidations.Receipt;
import co.gov.putumayo.estampillas.support.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

/** Whoever switches to English reads English, or hears that what follows is Spanish. */
@QuarkusTest
class EnglishTest {

    @Inject PaidLiquidations paid;

    @Test
    void pagesThatNeedNothingToBeOpened() {
        try (Walk walk = english("english-pages")) {
            for (String page : EveryPageTest.PAGES) {
                // No server is asked for the offline page: its address says the language.
                walk.page.navigate(page.endsWith("/offline/") ? page + "?idioma=en" : page);
                look(walk);
            }
            walk.expectRefusal(404);
            walk.page.navigate("/pagar/nada");
            look(walk);
            assertThat(walk.page.textContent("h1")).isEqualTo("What you look for was not found");
        }
    }

    @Test
    void theWholePayJourneyWithItsErrors() {
        try (Walk walk = english("english-pay")) {
            walk.page.navigate("/pagar/contrato");
            walk.page.fill("#act-value", "mucho");
            walk.submit();
            look(walk);
            walk.answerContract(Walk.contractNumber());
            look(walk);
            walk.page.click("a[href='/pagar/contribuyente']");
            look(walk);
            walk.submit();
            look(walk);
            walk.identify();
            look(walk);
            walk.submit();
            look(walk);
            walk.chooseBank();
            look(walk);
            walk.page.click("#go");
            String bank = walk.page.url();
            walk.decide("pending");
            look(walk);
            walk.page.navigate(bank);
            walk.decide("reject");
            look(walk);
            walk.page.navigate("/pagar/banco");
            walk.goToBank().decide("approve");
            walk.awaitReceipt();
            look(walk);
            walk.page.navigate("/pagar/banco");
            look(walk);
            walk.page.navigate("/pagar/despues");
            walk.page.fill("#number", "L-2026-0000001");
            walk.page.fill("#accessCode", "7K3M-9QWX-2ABC-DEFG-H");
            walk.submit();
            look(walk);
        }
    }

    @Test
    void everyVerdictAndTheReport() {
        Receipt good = paid.receipt(Payer.COMPANY, Tokens.DEPARTMENT_NIT);
        Receipt used = paid.usedUp(Tokens.DEPARTMENT_NIT);
        try (Walk walk = english("english-check")) {
            walk.page.navigate("/verificar");
            walk.submit();
            look(walk);
            check(walk, good.code(), good.check());
            assertThat(walk.page.textContent("#result")).contains("Valid and unused");
            check(walk, used.code(), used.check());
            assertThat(walk.page.textContent("#result")).contains("Used already");
            check(walk, CheckedCode.random().display(), "1234");
            assertThat(walk.page.textContent("#result")).contains("Not found");
            walk.page.click("summary");
            walk.submit();
            look(walk);
            walk.page.check("#kind-forged");
            walk.submit();
            look(walk);
        }
    }

    @Test
    void theOfflinePageWithoutNetwork() {
        Receipt receipt = paid.receipt();
        String signed = OfflineVerificationTest.signatureOf(receipt);
        try (Walk walk = english("english-offline")) {
            walk.page.navigate("/verificar");
            walk.page.click("#offline-link");
            walk.page.waitForSelector("#offline:has-text('is kept')");
            look(walk);
            walk.context.setOffline(true);

            walk.page.navigate("/verificar/" + receipt.code() + "#" + signed);

            walk.page.waitForSelector("#result.valid");
            assertThat(walk.page.textContent("#result")).contains("Authentic signature");
            look(walk);
            walk.page.fill("#text", "not a receipt");
            walk.submit();
            walk.page.waitForSelector("#result.unsure");
            look(walk);
            walk.shot("1");
            walk.page.click("#language");
            walk.page.waitForSelector("text=Verificar un recibo sin internet");
            // Failing to fetch what is not there is what is tested, not a fault of the page.
            walk.complaints.removeIf(text -> text.contains("ERR_INTERNET_DISCONNECTED"));
        }
    }

    private static Walk english(String name) {
        Walk walk = Walk.phone(name);
        walk.page.navigate("/idioma/en");
        return walk;
    }

    private static void look(Walk walk) {
        LeftInSpanish.isNothingOn(walk.page);
    }

    private static void check(Walk walk, String code, String check) {
        walk.page.navigate("/verificar");
        walk.page.fill("#codigo", code);
        walk.page.fill("#documento", check);
        walk.submit();
        look(walk);
    }
}
