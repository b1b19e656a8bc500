package co.gov.putumayo.estampillas.liquidation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;

import co.gov.putumayo.estampillas.payment.payable.Payable;
import co.gov.putumayo.estampillas.payment.payable.PayableSource;
import co.gov.putumayo.estampillas.shared.CheckedCode;
import co.gov.putumayo.estampillas.shared.TaxId;
import co.gov.putumayo.estampillas.support.Parallel;
import co.gov.putumayo.estampillas.support.TestClock;
import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Liquidations as the payment module finds and pays them. */
@QuarkusTest
class PayableLiquidationsTest {

    private static final Instant BANK_TIME = Instant.parse("2026-03-16T15:30:00Z");

    @Inject @All List<PayableSource> sources;
    @Inject Liquidations liquidations;
    @Inject TestClock clock;

    @AfterEach
    void backToRealTime() {
        clock.reset();
    }

    @Test
    void opensToWhoeverKnowsNumberAndCode() {
        Requests.Made made =
                Requests.contract()
                        .with("/taxpayer/documentType", "CC")
                        .with("/taxpayer/document", "1124850321")
                        .with("/taxpayer/name", "Aurora Chindoy")
                        .with("/taxpayer/email", "aurora@example.co")
                        .make();

        Payable payable = source().open(made.number(), made.accessCode()).orElseThrow();

        assertThat(payable.kind()).isEqualTo("liquidations");
        assertThat(payable.number()).isEqualTo(made.number());
        assertThat(payable.amount()).isEqualTo(81_000_000);
        assertThat(payable.state()).isEqualTo(Payable.State.OPEN);
        assertThat(payable.payer())
                .isEqualTo(TaxId.parse(payable.payer().type(), "1124850321").get());
        assertThat(payable.payerName()).isEqualTo("Aurora Chindoy");
        assertThat(payable.payerEmail()).isEqualTo("aurora@example.co");
        assertThat(payable.description())
                .isEqualTo("Estampillas " + made.number())
                .hasSizeLessThanOrEqualTo(30);
        assertThat(source().find(payable.id())).contains(payable);
    }

    @Test
    void staysClosedToWrongCodes() {
        Requests.Made made = Requests.contract().make();

        Optional<Payable> wrong = source().open(made.number(), CheckedCode.random().display());

        assertThat(wrong).isEmpty();
        assertThat(source().open(made.number(), null)).isEmpty();
        assertThat(source().open("L-2026-9999999", made.accessCode())).isEmpty();
    }

    @Test
    void becomesPaidWithTheTimeOfTheBank() {
        Requests.Made made = Requests.contract().make();

        pay(idOf(made), BANK_TIME);

        made.read()
                .body("status", equalTo("PAID"))
                .body("paidAt", equalTo("2026-03-16T10:30:00-05:00"));
        assertThat(source().find(idOf(made)).orElseThrow().state()).isEqualTo(Payable.State.PAID);
    }

    @Test
    void honoursAPaymentConfirmedAfterTheExpiry() {
        Requests.Made made = Requests.contract().make();
        UUID id = idOf(made);
        clock.advance(Duration.ofDays(60));
        assertThat(source().find(id).orElseThrow().state()).isEqualTo(Payable.State.EXPIRED);

        pay(id, BANK_TIME);

        made.read().body("status", equalTo("PAID"));
    }

    @Test
    void isPaidOnceByParallelApprovals() {
        UUID id = idOf(Requests.contract().make());

        List<Boolean> paid = Parallel.times(8, () -> tryToPay(id));

        assertThat(paid).containsOnlyOnce(true);
    }

    @Test
    void isNotPaidAgainByWhoSawItOpenBefore() {
        UUID id = idOf(Requests.contract().make());

        assertThatThrownBy(
                        () ->
                                QuarkusTransaction.requiringNew()
                                        .run(
                                                () -> {
                                                    source().find(id);
                                                    pay(id, BANK_TIME);
                                                    source().paid(id, BANK_TIME);
                                                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("PAID");
    }

    @Test
    void isNotPaidWhenNothingIsDue() {
        UUID id =
                idOf(
                        Requests.contract()
                                .with("/entityNit", "999000003")
                                .with("/act/value", 1_000)
                                .make());

        assertThatThrownBy(() -> pay(id, BANK_TIME)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void isSeenWholeByOtherFeatures() {
        Requests.Made first = Requests.contract().with("/act/number", "CO-77").make();
        Requests.Made addition =
                Requests.addition("CO-77").with("/firstLiquidation", first.number()).make();

        LiquidationView view = liquidations.find(idOf(addition)).orElseThrow();

        assertThat(view.number()).isEqualTo(addition.number());
        assertThat(view.firstLiquidation()).isEqualTo(first.number());
        assertThat(view.lines()).hasSize(6);
        assertThat(view.lines().stream().mapToLong(line -> line.amount()).sum())
                .isEqualTo(view.total());
        assertThat(view.act().number()).isEqualTo("CO-77");
        assertThat(view.status()).isEqualTo("OPEN");
        assertThat(liquidations.find(UUID.randomUUID())).isEmpty();
    }

    private UUID idOf(Requests.Made made) {
        return source().open(made.number(), made.accessCode()).orElseThrow().id();
    }

    private boolean tryToPay(UUID id) {
        try {
            pay(id, BANK_TIME);
            return true;
        } catch (IllegalStateException e) {
            return false;
        }
    }

    private void pay(UUID id, Instant moment) {
        QuarkusTransaction.requiringNew().run(() -> source().paid(id, moment));
    }

    private PayableSource source() {
        return sources.stream()
                .filter(source -> source.kind().equals(Liquidations.KIND))
                .findFirst()
                .orElseThrow();
    }
}
