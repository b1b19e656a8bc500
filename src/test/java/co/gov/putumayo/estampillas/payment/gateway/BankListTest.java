package co.gov.putumayo.estampillas.payment.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.gov.putumayo.estampillas.shared.LegalTime;
import co.gov.putumayo.estampillas.shared.problem.ProblemException;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The list of banks is asked once a day, by the day of Bogotá; the last good one goes on serving.
 */
@QuarkusTest
class BankListTest {

    private static final Instant ALMOST_MIDNIGHT_IN_BOGOTA = Instant.parse("2026-03-16T04:59:00Z");

    private final CountingGateway gateway = new CountingGateway();
    private Clock clock = Clock.fixed(ALMOST_MIDNIGHT_IN_BOGOTA, LegalTime.BOGOTA);
    @Inject BankListStore store;

    private BankList list;

    @BeforeEach
    void start() {
        list = newList();
    }

    /** As another replica, or the same after a restart, begins. */
    private BankList newList() {
        return new BankList(
                new Gateways(List.of(gateway), () -> Optional.of(gateway.name())),
                store,
                new Clock() {
                    @Override
                    public ZoneId getZone() {
                        return clock.getZone();
                    }

                    @Override
                    public Clock withZone(ZoneId zone) {
                        return clock.withZone(zone);
                    }

                    @Override
                    public Instant instant() {
                        return clock.instant();
                    }
                });
    }

    @Test
    void invitesFirst() {
        assertThat(list.shown().banks())
                .containsExactly(
                        new Bank("0", "A continuación seleccione su banco"),
                        new Bank("1007", "BANCOLOMBIA"));
    }

    @Test
    void asksOnceADay() {
        list.shown();
        list.shown();
        list.find("1007");

        assertThat(gateway.asked).isOne();
    }

    @Test
    void asksAgainOnTheNextDayOfBogota() {
        list.shown();
        clock = Clock.offset(clock, Duration.ofMinutes(2));

        list.shown();

        assertThat(gateway.asked).isEqualTo(2);
    }

    @Test
    void keepsTheListOfTheDayThoughTheGatewayFails() {
        list.shown();
        gateway.fails = true;

        assertThat(list.find("1007")).isPresent();
    }

    @Test
    void servesTheLastGoodListWithItsDateWhileTheGatewayGivesNone() {
        list.shown();
        clock = Clock.offset(clock, Duration.ofMinutes(2));
        gateway.fails = true;

        BankList.Dated shown = list.shown();

        assertThat(shown.day()).isEqualTo("2026-03-15");
        assertThat(shown.banks()).hasSize(2);
        assertThat(list.find("1007")).isPresent();
    }

    @Test
    void asksAFailingGatewayOnceAMinute() {
        list.shown();
        clock = Clock.offset(clock, Duration.ofMinutes(2));
        gateway.fails = true;
        list.shown();
        list.shown();
        assertThat(gateway.asked).isEqualTo(2);
        clock = Clock.offset(clock, Duration.ofMinutes(2));
        gateway.fails = false;

        BankList.Dated shown = list.shown();

        assertThat(gateway.asked).isEqualTo(3);
        assertThat(shown.day()).isEqualTo("2026-03-16");
    }

    @Test
    void aNewStartKnowsTheLastGoodList() {
        list.shown();
        clock = Clock.offset(clock, Duration.ofMinutes(2));
        gateway.fails = true;

        BankList.Dated shown = newList().shown();

        assertThat(shown.day()).isEqualTo("2026-03-15");
        assertThat(shown.banks()).hasSize(2);
    }

    @Test
    void failureIsToldInTheWordsOfPseAndNotRemembered() {
        gateway.fails = true;
        assertThatThrownBy(list::shown).isInstanceOf(ProblemException.class);
        gateway.fails = false;

        assertThat(list.shown().banks()).hasSize(2);
    }

    @Test
    void invitationIsNoBank() {
        assertThat(list.find("0")).isEmpty();
    }

    /** Some gateways send the invitation themselves. */
    private static final class CountingGateway implements PaymentGateway {

        private final String name = "counting-" + UUID.randomUUID();
        private int asked;
        private boolean fails;

        @Override
        public String name() {
            return name;
        }

        @Override
        public boolean enabled() {
            return true;
        }

        @Override
        public List<Bank> banks() {
            asked++;
            if (fails) {
                throw new GatewayUncertain("no list");
            }
            return List.of(new Bank("0", "Seleccione"), new Bank("1007", "BANCOLOMBIA"));
        }

        @Override
        public Creation create(CreationRequest request) {
            throw new UnsupportedOperationException();
        }

        @Override
        public GatewayStatus query(TransactionKey key) {
            throw new UnsupportedOperationException();
        }

        @Override
        public NotificationVerdict read(NotificationMessage message) {
            return new NotificationVerdict.Forged();
        }
    }
}
