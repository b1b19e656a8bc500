package co.gov.putumayo.estampillas.payment.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.gov.putumayo.estampillas.shared.LegalTime;
import co.gov.putumayo.estampillas.shared.problem.ProblemException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The list of banks is asked once a day, by the day of Bogotá. */
class BankListTest {

    private static final Instant ALMOST_MIDNIGHT_IN_BOGOTA = Instant.parse("2026-03-16T04:59:00Z");

    private final CountingGateway gateway = new CountingGateway();
    private Clock clock = Clock.fixed(ALMOST_MIDNIGHT_IN_BOGOTA, LegalTime.BOGOTA);
    private final BankList list =
            new BankList(
                    new Gateways(List.of(gateway), () -> Optional.of("counting")),
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

    @Test
    void invitesFirst() {
        assertThat(list.shown())
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
    void failureIsToldInTheWordsOfPseAndNotRemembered() {
        gateway.fails = true;
        assertThatThrownBy(list::shown).isInstanceOf(ProblemException.class);
        gateway.fails = false;

        assertThat(list.shown()).hasSize(2);
    }

    @Test
    void invitationIsNoBank() {
        assertThat(list.find("0")).isEmpty();
    }

    /** Some gateways send the invitation themselves. */
    private static final class CountingGateway implements PaymentGateway {

        private int asked;
        private boolean fails;

        @Override
        public String name() {
            return "counting";
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
