package co.gov.putumayo.estampillas.portal;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** From the front page to the receipt, as people walk it. */
@QuarkusTest
class PayJourneyTest {

    /** Bytes over the wire of a first visit, everything counted, on a slow link. */
    private static final long BUDGET = 150_000;

    static Stream<Device> devices() {
        return Stream.of(
                new Device("360 px", () -> Walk.phone("pay-360")),
                new Device("1280 px", () -> Walk.desktop("pay-1280")),
                new Device("360 px, no script", () -> Walk.withoutScript("pay-360-plain", 360)),
                new Device("1280 px, no script", () -> Walk.withoutScript("pay-1280-plain", 1280)));
    }

    @ParameterizedTest
    @MethodSource("devices")
    void leadsFromTheQuestionToTheReceipt(Device device) {
        try (Walk walk = device.open().get()) {
            walk.page.navigate("/");
            walk.shot("0-home");
            walk.page.click("main a[href='/pagar']");
            walk.shot("1-choose");
            walk.guide("pagar-1");
            walk.answerContract(Walk.contractNumber());
            assertThat(walk.page.textContent("h1")).contains("$ 81.000.000");
            assertThat(walk.page.textContent("main")).contains("Estampilla Bomberil", "348");
            walk.shot("2-assessment");
            walk.guide("pagar-2");
            walk.identify();
            walk.shot("4-bank");
            walk.guide("pagar-3");

            walk.chooseBank();
            walk.shot("5-going");
            walk.page.click("#go");
            walk.shot("6-sandbox");
            walk.decide("approve");

            assertThat(walk.path()).isEqualTo("/pagar/resultado");
            walk.awaitReceipt();
            walk.shot("7-result");
            walk.guide("pagar-4");
            assertThat(walk.page.textContent("#outcome")).contains("Aprobado", "CUS", "R-20");
        }
    }

    @Test
    void weighsLessThanItsBudget() {
        try (Walk walk = Walk.phone("weight")) {
            Weight weight = new Weight(walk);
            walk.page.navigate("/");
            walk.page.click("main a[href='/pagar']");
            walk.liquidate().goToBank();
            weight.pause();
            walk.decide("approve");
            weight.resume();
            walk.page.navigate("/pagar/resultado");

            assertThat(weight.print("pay")).isBetween(1L, BUDGET);
        }
    }

    @Test
    void isWalkedByKeyboardAlone() {
        try (Walk walk = Walk.desktop("keyboard")) {
            Keys keys = new Keys(walk.page);
            walk.page.navigate("/pagar");
            keys.enter("a[href='/pagar/contrato']");
            keys.type("#entityNit", "Departamento");
            keys.press("#act-contractType-public-works", "Space");
            keys.type("#act-value", "1000000000");
            keys.type("#act-number", Walk.contractNumber());
            keys.enter("main form button");
            keys.enter("a[href='/pagar/contribuyente']");
            keys.type("#taxpayer-documentType", "Cédula de ciu");
            keys.type("#taxpayer-document", Walk.DOCUMENT);
            keys.type("#taxpayer-name", Walk.NAME);
            keys.enter("main form button");
            keys.type("#bank", "Bancolombia");
            keys.enter("main form button");
            keys.enter("#go");
            keys.enter("button[value=approve]");

            walk.awaitReceipt();
            keys.type("#documento", Walk.LAST_FOUR);
            assertThat(keys.download("main form button")).startsWith("recibo-R-").endsWith(".pdf");
        }
    }

    @Test
    void tellsAllThatIsWrongAndKeepsWhatWasTyped() {
        try (Walk walk = Walk.phone("errors")) {
            walk.page.navigate("/pagar/contrato");
            walk.page.fill("#act-value", "mil millones");
            walk.page.fill("#act-description", "Puente");
            walk.submit();

            walk.shot("questions");
            assertThat(walk.page.locator(".summary li").allTextContents())
                    .hasSize(4)
                    .anyMatch(text -> text.contains("solo con números"));
            assertThat(walk.page.inputValue("#act-value")).isEqualTo("mil millones");
            assertThat(walk.page.inputValue("#act-description")).isEqualTo("Puente");
            walk.page.click(".summary a[href='#act-value']");
            assertThat(walk.page.evaluate("document.activeElement.id")).isEqualTo("act-value");

            walk.answerContract(Walk.contractNumber());
            walk.page.click("a[href='/pagar/contribuyente']");
            walk.submit();
            walk.shot("payer");
            assertThat(walk.page.locator(".summary li").count()).isEqualTo(3);

            walk.identify();
            walk.submit();
            walk.shot("bank");
            assertThat(walk.page.textContent(".summary")).contains("Seleccione su banco");
        }
    }

    @Test
    void speaksEnglish() {
        try (Walk walk = Walk.phone("english")) {
            walk.page.navigate("/pagar");
            walk.page.click("a[hreflang=en]");
            assertThat(walk.path()).isEqualTo("/pagar");
            assertThat(walk.page.getAttribute("html", "lang")).isEqualTo("en");
            assertThat(walk.page.textContent("h1")).isEqualTo("What are you going to pay?");

            walk.liquidate();

            walk.shot("bank");
            assertThat(walk.page.textContent("h1")).contains("To pay");
        }
    }
}
