package co.gov.putumayo.estampillas.payment;

import static co.gov.putumayo.estampillas.payment.Bench.begin;
import static co.gov.putumayo.estampillas.payment.Bench.comeBack;
import static co.gov.putumayo.estampillas.payment.Bench.decide;
import static org.assertj.core.api.Assertions.assertThat;

import co.gov.putumayo.estampillas.support.TestClock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Time that ends without money is told outward. */
@QuarkusTest
class PaymentExpiredTest {

    private static final String OF_ATTEMPT = "is not null";
    private static final String OF_PAYMENT = "is null";

    @Inject TestPayables payables;
    @Inject Bench bench;
    @Inject TestClock clock;
    @Inject PaymentExpiry expiry;

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    private long told(UUID payment, String whose) {
        return bench.count(
                "select count(*) from domain_event where type = 'PaymentExpired' and subject = ?1"
                        + " and payload ->> 'attemptId' "
                        + whose,
                payment);
    }

    @Test
    void anAttemptThatTheBankLetsExpireIsTold() {
        Bench.Begun begun = begin(payables.open());
        clock.advance(Duration.ofDays(2));

        comeBack(begun.id());

        assertThat(bench.state(begun.id())).isEqualTo("EXPIRED");
        assertThat(told(begun.id(), OF_ATTEMPT)).isOne();
        assertThat(told(begun.id(), OF_PAYMENT)).isZero();
    }

    @Test
    void aPaymentWhoseTimeIsOverIsToldOnce() {
        Bench.Begun begun = begin(payables.open());
        decide(begun.token(), "reject");
        comeBack(begun.id());
        clock.advance(Duration.ofDays(31));

        Bench.inParallel(4, this::expireAll);

        assertThat(bench.paymentState(begun.id())).isEqualTo("EXPIRED");
        assertThat(told(begun.id(), OF_PAYMENT)).isOne();
    }

    private boolean expireAll() {
        boolean more = true;
        while (more) {
            more = expiry.expireNext();
        }
        return true;
    }
}
