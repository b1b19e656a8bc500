package co.gov.putumayo.estampillas.payment.gateway.placetopay;

import static org.assertj.core.api.Assertions.assertThat;

import co.gov.putumayo.estampillas.payment.gateway.GatewayWorld;
import co.gov.putumayo.estampillas.payment.gateway.NotificationMessage;
import co.gov.putumayo.estampillas.payment.gateway.NotificationVerdict;
import co.gov.putumayo.estampillas.payment.gateway.TransactionKey;
import co.gov.putumayo.estampillas.shared.PublicUrl;
import co.gov.putumayo.estampillas.support.TestClock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which notifications of PlacetoPay are believed to be its own. */
@QuarkusTest
class PlacetoPayNotificationTest {

    @Inject TestClock clock;
    @Inject PublicUrl publicUrl;

    private PlacetoPayWorld world;

    @BeforeEach
    void beginWorld() {
        world = new PlacetoPayWorld(publicUrl, clock);
    }

    @AfterEach
    void endWorld() {
        world.close();
        clock.reset();
    }

    @Test
    void takesTheOldSignatureWhileAllowed() {
        // given
        TransactionKey key = world.knownKey(GatewayWorld.newReference());
        String sha1 =
                PlacetoPaySignature.hash(
                        "SHA-1", PlacetoPayWorld.signed(key) + PlacetoPayWorld.SECRET);

        // when
        NotificationVerdict verdict =
                world.gateway().read(world.notification(key, sha1, "APPROVED"));

        // then
        assertThat(verdict).isInstanceOf(NotificationVerdict.Authentic.class);
    }

    @Test
    void aRecurringPaymentIsNoneOfOurs() {
        // given
        NotificationMessage message =
                GatewayWorld.message(world.told("notification-recurring", Map.of()), Map.of());

        // when
        NotificationVerdict verdict = world.gateway().read(message);

        // then
        assertThat(verdict).isEqualTo(new NotificationVerdict.Forged());
    }

    @Test
    void theSameSessionInAnotherStateIsAnotherEvent() {
        // given
        TransactionKey key = world.knownKey(GatewayWorld.newReference());
        NotificationVerdict.Authentic approval =
                (NotificationVerdict.Authentic) world.gateway().read(world.givenNotification(key));
        String signature =
                PlacetoPaySignature.hash(
                        "SHA-256",
                        world.id() + "REJECTED" + PlacetoPayWorld.DATE + PlacetoPayWorld.SECRET);

        // when
        NotificationVerdict verdict =
                world.gateway().read(world.notification(key, "sha256:" + signature, "REJECTED"));

        // then
        assertThat(((NotificationVerdict.Authentic) verdict).eventId())
                .isNotEqualTo(approval.eventId());
    }
}
