package co.gov.putumayo.estampillas.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.MockMailbox;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The receipt by e-mail, for whoever asks. */
@QuarkusTest
class ReceiptMailTest {

    @Inject MockMailbox mailbox;

    static Stream<Device> devices() {
        return Device.phoneAndPlainDesktop("mail");
    }

    @ParameterizedTest
    @MethodSource("devices")
    void sendsTheReceiptToWhoeverAsked(Device device) {
        mailbox.clear();
        try (Walk walk = device.open().get()) {
            walk.liquidate();
            walk.page.check("#mail");

            walk.goToBank().decide("approve");

            List<Mail> mails =
                    await().until(
                                    () -> mailbox.getMailsSentTo(Walk.EMAIL),
                                    sent -> !sent.isEmpty());
            assertThat(mails).hasSize(1);
            assertThat(mails.get(0).getSubject()).startsWith("Recibo oficial R-");
            assertThat(mails.get(0).getText()).contains(Walk.NAME, "/verificar");
            assertThat(mails.get(0).getAttachments())
                    .singleElement()
                    .satisfies(
                            file -> {
                                assertThat(file.getName()).startsWith("recibo-R-").endsWith(".pdf");
                                assertThat(file.getContentType()).isEqualTo("application/pdf");
                            });
        }
    }

    @Test
    void offersNoMailToWhoeverGaveNoAddress() {
        try (Walk walk = Walk.phone("no-address")) {
            walk.answerContract(Walk.contractNumber());
            walk.fillPayer();
            walk.page.fill("#taxpayer-email", "");
            walk.submit();

            assertThat(walk.path()).isEqualTo("/pagar/banco");
            assertThat(walk.page.locator("#mail").count()).isZero();
        }
    }

    @Test
    void sendsNothingToWhoeverDidNotAsk() {
        mailbox.clear();
        try (Walk walk = Walk.phone("no-mail")) {
            walk.liquidate().goToBank().decide("approve");

            walk.awaitReceipt();

            assertThat(mailbox.getMailsSentTo(Walk.EMAIL)).isEmpty();
        }
    }
}
