package co.gov.putumayo.estampillas.portal;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** From the front page to the receipt, as people walk it. */
@QuarkusTest
class PayJourneyTest {

    record Device(String name, java.util.function.Supplier<Walk> open) {
        @Override
        public String toString() {
            return name;
        }
    }

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
            walk.page.click("main a[href='/pagar']");
            walk.shot("1-choose");
            walk.answerContract(Walk.contractNumber());
            assertThat(walk.page.textContent("h1")).contains("$ 81.000.000");
            assertThat(walk.page.textContent("main")).contains("Estampilla Bomberil", "348");
            walk.shot("2-assessment");
            walk.liquidate();
            walk.shot("3-bank");

            walk.goToBank().decide("approve");

            assertThat(walk.path()).isEqualTo("/pagar/resultado");
            walk.awaitReceipt();
            walk.shot("4-result");
            assertThat(walk.page.textContent("#outcome")).contains("Aprobado", "CUS", "R-20");
            assertThat(walk.complaints).isEmpty();
        }
    }
}
