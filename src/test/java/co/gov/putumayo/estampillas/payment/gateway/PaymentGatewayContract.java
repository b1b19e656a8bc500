package co.gov.putumayo.estampillas.payment.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import co.gov.putumayo.estampillas.payment.gateway.GatewayStatus.State;
import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What the payment module relies on of every gateway. A behaviour that a gateway cannot show is
 * skipped by name, never softened.
 */
public abstract class PaymentGatewayContract {

    private GatewayWorld world;

    protected abstract GatewayWorld newWorld();

    @BeforeEach
    void beginWorld() {
        world = newWorld();
    }

    @AfterEach
    void endWorld() {
        world.close();
    }

    @Test
    void hasANameAndIsEnabled() {
        assertThat(world.gateway().name()).matches("[a-z]+");
        assertThat(world.gateway().enabled()).isTrue();
    }

    @Test
    void createsOneTransactionAndSaysWhereToPay() {
        // given
        CreationRequest request = world.givenItAccepts();

        // when
        Creation creation = world.gateway().create(request);

        // then
        assertThat(creation)
                .isInstanceOfSatisfying(
                        Creation.Started.class,
                        started -> {
                            assertThat(started.gatewayTransactionId()).isNotBlank();
                            assertThat(started.redirectUrl()).startsWith("http");
                        });
    }

    @ParameterizedTest
    @EnumSource(Creation.Reason.class)
    void tellsWhyItRefused(Creation.Reason reason) {
        assumeTrue(world.refusesFor(reason), "has no refusal of this kind");
        // given
        CreationRequest request = world.givenItRefuses(reason);

        // when
        Creation creation = world.gateway().create(request);

        // then
        assertThat(creation)
                .isInstanceOfSatisfying(
                        Creation.Refused.class,
                        refused -> {
                            assertThat(refused.reason()).isEqualTo(reason);
                            assertThat(refused.gatewayCode()).isNotBlank();
                        });
    }

    @Test
    void whatWasNeverSentIsUnavailable() {
        // given
        CreationRequest request = world.givenItIsOutOfReach();

        // when, then
        assertThatThrownBy(() -> world.gateway().create(request))
                .isInstanceOf(GatewayUnavailable.class);
    }

    @Test
    void whatMayHaveBeenDoneIsUncertain() {
        // given
        CreationRequest request = world.givenItDoesNotAnswer();

        // when, then
        assertThatThrownBy(() -> world.gateway().create(request))
                .isInstanceOf(GatewayUncertain.class);
    }

    @ParameterizedTest
    @EnumSource(value = State.class, mode = EnumSource.Mode.EXCLUDE, names = "NOT_FOUND")
    void tellsTheStateOfATransaction(State state) {
        assumeTrue(world.tells(state), "has no such state");
        // given
        TransactionKey key = world.givenTransaction(state);

        // when
        GatewayStatus status = world.gateway().query(key);

        // then
        assertThat(status.state()).isEqualTo(state);
        assertThat(status.reference()).isEqualTo(key.reference());
        assertThat(status.gatewayTransactionId()).isEqualTo(key.gatewayTransactionId());
    }

    @Test
    void anApprovalNamesItsMoneyAndItsMoment() {
        // given
        TransactionKey key = world.givenTransaction(State.APPROVED);

        // when
        GatewayStatus status = world.gateway().query(key);

        // then
        assertThat(status.amount()).isEqualByComparingTo(BigDecimal.valueOf(GatewayWorld.AMOUNT));
        assertThat(status.currency()).isEqualTo(CreationRequest.CURRENCY);
        assertThat(status.cus()).isNotBlank();
        assertThat(status.bankTime()).isNotNull();
    }

    @Test
    void aRejectionSaysWhy() {
        // given
        TransactionKey key = world.givenTransaction(State.REJECTED);

        // when
        GatewayStatus status = world.gateway().query(key);

        // then
        assertThat(status.reason()).isNotBlank();
    }

    @Test
    void reportsAWrongAmountAsItIs() {
        // given
        BigDecimal charged = BigDecimal.valueOf(GatewayWorld.AMOUNT - 1000);
        TransactionKey key = world.givenChargedWrongly(charged);

        // when
        GatewayStatus status = world.gateway().query(key);

        // then
        assertThat(status.state()).isEqualTo(State.APPROVED);
        assertThat(status.amount()).isEqualByComparingTo(charged);
    }

    @Test
    void saysThatItHasNoSuchTransaction() {
        // given
        TransactionKey key = world.givenNoTransaction();

        // when
        GatewayStatus status = world.gateway().query(key);

        // then
        assertThat(status).isEqualTo(GatewayStatus.notFound());
    }

    @Test
    void recognisesItsOwnNotification() {
        // given
        TransactionKey key = world.givenTransaction(State.APPROVED);
        NotificationMessage message = world.givenNotification(key);

        // when
        NotificationVerdict verdict = world.gateway().read(message);

        // then
        assertThat(verdict)
                .isInstanceOfSatisfying(
                        NotificationVerdict.Authentic.class,
                        authentic -> {
                            assertThat(authentic.eventId()).isNotBlank();
                            assertThat(authentic.type()).isNotBlank();
                            assertThat(authentic.key()).isEqualTo(key);
                        });
    }

    @Test
    void refusesAForgedNotification() {
        // given
        TransactionKey key = world.givenTransaction(State.APPROVED);
        NotificationMessage message = world.givenForgedNotification(key);

        // when
        NotificationVerdict verdict = world.gateway().read(message);

        // then
        assertThat(verdict).isEqualTo(new NotificationVerdict.Forged());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "null", "[]", "{}", "\"x\"", "<html></html>", "{\"signature\":{}}", "{"})
    void refusesWhatIsNoNotification(String body) {
        // given
        NotificationMessage message = GatewayWorld.message(body, Map.of());

        // when
        NotificationVerdict verdict = world.gateway().read(message);

        // then
        assertThat(verdict).isEqualTo(new NotificationVerdict.Forged());
    }

    @Test
    void aNotificationSentAgainIsTheSameEvent() {
        // given
        NotificationMessage message =
                world.givenNotification(world.givenTransaction(State.APPROVED));

        // when
        NotificationVerdict again = world.gateway().read(message);

        // then
        assertThat(again).isEqualTo(world.gateway().read(message));
    }

    @Test
    void aNotificationOfUnknownTypeIsAuthentic() {
        // given
        NotificationMessage message = world.givenNotificationOfUnknownType();

        // when
        NotificationVerdict verdict = world.gateway().read(message);

        // then
        assertThat(verdict).isInstanceOf(NotificationVerdict.Authentic.class);
    }
}
