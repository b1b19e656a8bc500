package co.gov.putumayo.estampillas.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.MockMailbox;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The receipt by e-mail, for whoever asks. */
@QuarkusTest
class ReceiptMailTest {

    @Inject MockMailbox mailbox;

    @Test
    void sendsTheReceiptToWhoeverAsked() {
        mailbox.clear();
        try (Walk walk = Walk.phone("mail")) {
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
    void sendsNothingToWhoeverDidNotAsk() {
        mailbox.clear();
        try (Walk walk = Walk.phone("no-mail")) {
            walk.liquidate().goToBank().decide("approve");

            walk.awaitReceipt();

            assertThat(mailbox.getMailsSentTo(Walk.EMAIL)).isEmpty();
        }
    }
}
